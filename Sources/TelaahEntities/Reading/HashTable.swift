/// Bits by hashes: an open table for some hundred names a document, which hashes nothing again.
final class HashTable {
  /// A hash and its bits; free where no bit is set.
  private struct Slot {
    var hash: UInt64 = 0
    var bits: UInt64 = 0
  }

  /// A power of 2 of them.
  private let slots = Store<Slot>(capacity: HashTable.smallest)
  @exclusivity(unchecked) private var count = 0

  private static let smallest = 128

  init() { slots.fill(HashTable.smallest, with: Slot()) }

  /// The bits of a hash; 0 where it is not kept.
  @inline(__always)
  func bits(of hash: UInt64) -> UInt64 { slots[slot(of: hash)].bits }

  /// Sets bits of a hash, one at least.
  ///
  /// - Returns: the bits that were set before.
  @discardableResult
  func set(_ bits: UInt64, of hash: UInt64) -> UInt64 {
    if 2 * count >= slots.count { grow() }
    let slot = slot(of: hash)
    let before = slots[slot].bits
    if before == 0 { count += 1 }
    slots[slot] = Slot(hash: hash, bits: before | bits)
    return before
  }

  @inline(__always)
  private func slot(of hash: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: hash ^ hash >> 32) & (slots.count - 1)
    while slots[slot].bits != 0, slots[slot].hash != hash { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }

  private func grow() {
    let old = Array(slots.all)
    slots.fill(2 * old.count, with: Slot())
    for kept in old where kept.bits != 0 { slots[slot(of: kept.hash)] = kept }
  }
}
