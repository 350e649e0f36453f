import Dispatch
import Synchronization

/// Threads that each take the next item until none is left.
enum Workers {
  /// What is made of items, in their order, whichever thread made it.
  ///
  /// - Parameters:
  ///   - threads: How many of them work at once.
  ///   - stops: Asked before every item; where it answers yes, those up to the first that was not
  ///     begun are given back.
  static func map<Item: Sendable, Made: Sendable>(
    _ items: [Item], threads: Int, stops: @Sendable () -> Bool = { false },
    _ make: @Sendable (Item) -> Made
  ) -> [Made] {
    let threads = min(threads, items.count)
    guard threads > 1 else {
      var made: [Made] = []
      for item in items where !stops() { made.append(make(item)) }
      return made
    }
    let next = Atomic<Int>(0)
    let results = Mutex([Made?](repeating: nil, count: items.count))
    DispatchQueue.concurrentPerform(iterations: threads) { _ in
      while !stops() {
        let index = next.add(1, ordering: .relaxed).oldValue
        guard index < items.count else { return }
        let made = make(items[index])
        results.withLock { $0[index] = made }
      }
    }
    return results.withLock { $0 }.prefix { $0 != nil }.compactMap { $0 }
  }
}

extension Array {
  /// Its elements in their order, so many together at most and no more than so many bytes, one
  /// element at least.
  ///
  /// For several threads the blocks get smaller towards the end, so that none waits long for
  /// another's last one (guided self-scheduling, Polychronopoulos and Kuck 1987).
  func blocks(
    of size: Int, bytes: Int, threads: Int = 1, weighing weigh: (Element) -> Int
  ) -> [ArraySlice<Element>] {
    func room(from start: Int) -> Int {
      threads < 2 ? size : Swift.min(size, Swift.max(4, (count - start) / (2 * threads)))
    }
    var blocks: [ArraySlice<Element>] = []
    var start = 0
    var weight = 0
    var limit = room(from: 0)
    for index in indices {
      let next = weigh(self[index])
      if index > start, index - start == limit || weight + next > bytes {
        blocks.append(self[start..<index])
        (start, weight, limit) = (index, 0, room(from: index))
      }
      weight += next
    }
    if start < count { blocks.append(self[start...]) }
    return blocks
  }
}
