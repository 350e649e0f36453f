/// Bits by hashes: an open table for some hundred names a document, which hashes nothing again.
struct HashTable {
  /// A hash and its bits; free where no bit is set.
  private var slots: [(hash: UInt64, bits: UInt64)] = []
  private var count = 0

  /// The bits of a hash; 0 where it is not kept.
  @inline(__always)
  func bits(of hash: UInt64) -> UInt64 { slots.isEmpty ? 0 : slots[slot(of: hash)].bits }

  /// Sets bits of a hash, one at least.
  ///
  /// - Returns: the bits that were set before.
  @discardableResult
  mutating func set(_ bits: UInt64, of hash: UInt64) -> UInt64 {
    if 2 * count >= slots.count { grow() }
    let slot = slot(of: hash)
    let before = slots[slot].bits
    if before == 0 { count += 1 }
    slots[slot] = (hash, before | bits)
    return before
  }

  @inline(__always)
  private func slot(of hash: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: hash ^ hash >> 32) & (slots.count - 1)
    while slots[slot].bits != 0, slots[slot].hash != hash { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }

  private mutating func grow() {
    let old = slots
    slots = [(hash: UInt64, bits: UInt64)](repeating: (0, 0), count: max(128, 2 * old.count))
    for kept in old where kept.bits != 0 { slots[slot(of: kept.hash)] = kept }
  }
}
