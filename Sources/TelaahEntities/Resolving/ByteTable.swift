import TelaahText

/// Byte strings, each once, by numbers in the order in which they came.
final class ByteTable {
  private struct Entry {
    let start: Int
    let count: Int
    let hash: UInt64
  }

  private let bytes = Store<UInt8>(capacity: 1 << 14)
  private let entries = Store<Entry>(capacity: 1 << 11)
  /// 1 + the number of each string, in a table of a power of 2; 0 where it is free.
  private let slots = Store<Int32>(capacity: ByteTable.smallest)

  private static let smallest = 1 << 12

  init() { slots.fill(ByteTable.smallest, with: 0) }

  var count: Int { entries.count }

  /// Forgets all strings.
  func removeAll() {
    bytes.removeAll(keeping: 1 << 18)
    entries.removeAll(keeping: 1 << 14)
    slots.removeAll(keeping: 1 << 15)
    slots.fill(ByteTable.smallest, with: 0)
  }

  /// The number of a string; `ignoresCase`: its ASCII letters count as small ones.
  @inline(__always)
  func number(of text: UnsafeBufferPointer<UInt8>, ignoresCase: Bool) -> Int {
    let all = UnsafeRawBufferPointer(text)
    var hash = UInt64(truncatingIfNeeded: text.count) &* 0x9E37_79B9_7F4A_7C15
    var at = 0
    while at < all.count {
      let product = (hash ^ ByteTable.letters(all, at, ignoresCase))
        .multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
      hash = product.high ^ product.low
      at += 8
    }
    var slot = place(of: hash)
    while slots[slot] > 0 {
      let number = Int(slots[slot]) - 1
      let entry = entries[number]
      if entry.hash == hash, entry.count == all.count, isSame(entry, all, ignoresCase) {
        return number
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return add(text, hash, at: slot, ignoresCase: ignoresCase)
  }

  private func add(
    _ text: UnsafeBufferPointer<UInt8>, _ hash: UInt64, at slot: Int, ignoresCase: Bool
  ) -> Int {
    entries.append(Entry(start: bytes.count, count: text.count, hash: hash))
    for byte in text { bytes.append(ignoresCase && byte &- 0x41 < 26 ? byte | 0x20 : byte) }
    slots[slot] = Int32(truncatingIfNeeded: entries.count)
    if entries.count * 2 > slots.count { grow() }
    return entries.count - 1
  }

  @inline(__always)
  private func isSame(_ entry: Entry, _ text: UnsafeRawBufferPointer, _ ignoresCase: Bool) -> Bool {
    let own = UnsafeRawBufferPointer(start: bytes.base + entry.start, count: entry.count)
    var at = 0
    while at < text.count {
      if ByteTable.letters(own, at, false) != ByteTable.letters(text, at, ignoresCase) {
        return false
      }
      at += 8
    }
    return true
  }

  /// Eight bytes from `at` on, or, at the end of a string, its last eight or all that it has: with
  /// its length they tell it from every other.
  @inline(__always)
  private static func letters(
    _ text: UnsafeRawBufferPointer, _ at: Int, _ ignoresCase: Bool
  ) -> UInt64 {
    let count = text.count
    guard let base = text.baseAddress else { return 0 }
    let word = count >= 8 ? ShortBytes(base + min(at, count - 8)) : ShortBytes(base, count)
    return ignoresCase ? word.lowercased.value : word.value
  }

  /// The bytes of a string, valid until another is added.
  @inline(__always)
  func bytes(_ number: Int) -> UnsafeBufferPointer<UInt8> {
    let entry = entries[number]
    return UnsafeBufferPointer(start: bytes.base + entry.start, count: entry.count)
  }

  private func place(of hash: UInt64) -> Int {
    Int(truncatingIfNeeded: hash ^ hash >> 32) & (slots.count - 1)
  }

  private func grow() {
    slots.fill(2 * slots.count, with: 0)
    for number in 0..<entries.count {
      var slot = place(of: entries[number].hash)
      while slots[slot] > 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(truncatingIfNeeded: number + 1)
    }
  }
}
