/// Counts by hashes: an open table for some hundred names a document, which hashes nothing again.
struct HashTable {
  /// A hash and its count; free where the count is 0.
  private var slots: [(hash: UInt64, count: Int)] = []
  private(set) var count = 0

  var isEmpty: Bool { count == 0 }

  /// The count of a hash; 0 where it is not kept.
  subscript(_ hash: UInt64) -> Int {
    get { slots.isEmpty ? 0 : slots[slot(of: hash)].count }
    set {
      if 2 * count >= slots.count { grow() }
      let slot = slot(of: hash)
      if slots[slot].count == 0 { count += 1 }
      slots[slot] = (hash, newValue)
    }
  }

  private func slot(of hash: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: hash ^ hash >> 32) & (slots.count - 1)
    while slots[slot].count > 0, slots[slot].hash != hash { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }

  private mutating func grow() {
    let old = slots
    slots = [(hash: UInt64, count: Int)](repeating: (0, 0), count: max(32, 2 * old.count))
    for kept in old where kept.count > 0 { slots[slot(of: kept.hash)] = kept }
  }
}
