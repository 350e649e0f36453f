import Synchronization

/// Things that remember from text to text, of which one text at a time holds one.
///
/// What they remember depends on nothing but the lexicons, so that it never shows in results.
package final class Pool<Item: AnyObject>: Sendable {
  private let shelf = Shelf()
  private let make: @Sendable () -> Item

  /// Makes an empty pool.
  package init(_ make: @escaping @Sendable () -> Item) { self.make = make }

  /// Gives `body` an item of its own.
  package func withItem<Result>(_ body: (Item) -> Result) -> Result {
    let item: Item
    if let taken = shelf.take() {
      item = unsafeDowncast(taken, to: Item.self)
    } else {
      item = make()
    }
    defer { shelf.put(item) }
    return body(item)
  }
}

/// What a pool keeps while nobody holds it, whatever its type: an array of the pool's own type, which
/// other rooms do not compile for theirs, took four thousand instructions a loan, and five stages
/// take one for every article.
private final class Shelf: Sendable {
  private let free = Mutex<[Held]>([])

  /// One thread at a time has it.
  private struct Held: @unchecked Sendable { let item: AnyObject }

  /// One of them, the last that was put back.
  func take() -> AnyObject? { free.withLock { $0.popLast() }?.item }

  /// Puts one back.
  func put(_ item: AnyObject) {
    let held = Held(item: item)
    free.withLock { $0.append(held) }
  }
}
