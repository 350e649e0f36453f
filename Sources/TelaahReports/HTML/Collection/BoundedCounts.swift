/// Counts of keys in bounded memory: where there are too many keys, the rarest are dropped (lossy
/// counting; Manku and Motwani, 2002). Up to `limit` keys the counts are exact.
struct BoundedCounts<Key: Hashable & Comparable & Sendable>: Sendable {
  private var counts: [Key: Int] = [:]
  private var floor = 0
  private let limit: Int

  init(limit: Int = 200_000) { self.limit = limit }

  /// Adds to a key.
  mutating func add(_ key: Key, _ count: Int = 1) {
    counts[key, default: 0] += count
    guard counts.count > limit else { return }
    // Each round drops what was seen least, until half of the room is free.
    while counts.count > limit / 2 {
      floor += 1
      counts = counts.filter { $0.value > floor }
    }
  }

  subscript(key: Key) -> Int { counts[key] ?? 0 }

  /// The keys with the highest counts, those of one count in their own order.
  func top(_ limit: Int) -> [(key: Key, count: Int)] {
    counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(limit)
      .map { (key: $0.key, count: $0.value) }
  }
}
