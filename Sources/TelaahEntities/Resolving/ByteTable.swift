/// Byte strings, each once, by numbers in the order in which they came.
struct ByteTable {
  private var bytes: [UInt8] = []
  private var entries: [(start: Int, count: Int, hash: UInt64)] = []
  /// 1 + the number of each string, in a table of a power of 2; 0 where it is free.
  private var slots: [Int32]

  /// Makes an empty table with room for so many strings.
  init(capacity: Int) {
    var size = 32
    while size < 2 * capacity { size *= 2 }
    slots = [Int32](repeating: 0, count: size)
    bytes.reserveCapacity(8 * capacity)
    entries.reserveCapacity(capacity)
  }

  var count: Int { entries.count }

  /// The number of a string; `ignoresCase`: its ASCII letters count as small ones.
  @inline(__always)
  mutating func number(of text: UnsafeBufferPointer<UInt8>, ignoresCase: Bool) -> Int {
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
      if entries[number].hash == hash, entries[number].count == all.count,
        isSame(entries[number].start, all, ignoresCase)
      {
        return number
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    entries.append((bytes.count, text.count, hash))
    for byte in text { bytes.append(ignoresCase && byte &- 0x41 < 26 ? byte | 0x20 : byte) }
    slots[slot] = Int32(truncatingIfNeeded: entries.count)
    if entries.count * 2 > slots.count { grow() }
    return entries.count - 1
  }

  @inline(__always)
  private func isSame(_ start: Int, _ text: UnsafeRawBufferPointer, _ ignoresCase: Bool) -> Bool {
    bytes.withUnsafeBytes { bytes in
      let own = UnsafeRawBufferPointer(rebasing: bytes[start..<(start + text.count)])
      var at = 0
      while at < text.count {
        if ByteTable.letters(own, at, false) != ByteTable.letters(text, at, ignoresCase) {
          return false
        }
        at += 8
      }
      return true
    }
  }

  /// Eight bytes from `at` on, or, at the end of a string, its last eight or all that it has: with
  /// its length they tell it from every other.
  @inline(__always)
  private static func letters(
    _ text: UnsafeRawBufferPointer, _ at: Int, _ ignoresCase: Bool
  ) -> UInt64 {
    func load<Word: FixedWidthInteger>(_ at: Int, as: Word.Type) -> UInt64 {
      UInt64(truncatingIfNeeded: text.loadUnaligned(fromByteOffset: at, as: Word.self))
    }
    let count = text.count
    let word: UInt64
    if count >= 8 {
      word = load(min(at, count - 8), as: UInt64.self)
    } else if count >= 4 {
      word = load(0, as: UInt32.self) | load(count - 4, as: UInt32.self) << 32
    } else {
      word =
        load(0, as: UInt8.self) | load(count / 2, as: UInt8.self) << 8
        | load(count - 1, as: UInt8.self) << 16
    }
    guard ignoresCase else { return word }
    // In each byte the high bit where it is a capital: ASCII, from A on, and not behind Z.
    let low = word & 0x7F7F_7F7F_7F7F_7F7F
    let fromA = low &+ 0x3F3F_3F3F_3F3F_3F3F
    let behindZ = low &+ 0x2525_2525_2525_2525
    let capitals = ~word & (fromA ^ behindZ) & 0x8080_8080_8080_8080
    return word | capitals >> 2
  }

  /// Gives `body` the bytes of a string.
  func withBytes<Result>(
    _ number: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    let (start, count, _) = entries[number]
    return bytes.withUnsafeBufferPointer {
      body(UnsafeBufferPointer(rebasing: $0[start..<(start + count)]))
    }
  }

  /// How many bytes a string has.
  func length(_ number: Int) -> Int { entries[number].count }

  /// The first byte of a string that has any.
  func first(_ number: Int) -> UInt8 { bytes[entries[number].start] }

  /// Whether a string begins with another.
  func begins(_ number: Int, with other: Int) -> Bool {
    withBytes(number) { long in withBytes(other) { long.starts(with: $0) } }
  }

  private func place(of hash: UInt64) -> Int {
    Int(truncatingIfNeeded: hash ^ hash >> 32) & (slots.count - 1)
  }

  private mutating func grow() {
    slots = [Int32](repeating: 0, count: 2 * slots.count)
    for number in entries.indices {
      var slot = place(of: entries[number].hash)
      while slots[slot] > 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(truncatingIfNeeded: number + 1)
    }
  }
}
