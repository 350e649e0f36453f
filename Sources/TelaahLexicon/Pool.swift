import Synchronization

/// Things that remember from text to text, of which one text at a time holds one.
///
/// What they remember depends on nothing but the lexicons, so that it never shows in results.
package final class Pool<Item: AnyObject>: Sendable {
  private let free = Mutex<[Held]>([])
  private let make: @Sendable () -> Item

  /// One thread at a time has it.
  private struct Held: @unchecked Sendable { let item: Item }

  /// Makes an empty pool.
  package init(_ make: @escaping @Sendable () -> Item) { self.make = make }

  /// Gives `body` an item of its own.
  package func withItem<Result>(_ body: (Item) -> Result) -> Result {
    let item = free.withLock { $0.popLast() }?.item ?? make()
    let held = Held(item: item)
    defer { free.withLock { $0.append(held) } }
    return body(item)
  }
}
