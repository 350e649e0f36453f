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
    func letter(_ byte: UInt8) -> UInt8 {
      ignoresCase && byte &- 0x41 < 26 ? byte | 0x20 : byte
    }
    // 64-bit FNV-1a.
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in text { hash = (hash ^ UInt64(letter(byte))) &* 0x100_0000_01B3 }
    var slot = place(of: hash)
    while slots[slot] > 0 {
      let number = Int(slots[slot]) - 1
      let (start, count, known) = entries[number]
      if known == hash, count == text.count {
        var at = 0
        while at < count, bytes[start + at] == letter(text[at]) { at += 1 }
        if at == count { return number }
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    entries.append((bytes.count, text.count, hash))
    for byte in text { bytes.append(letter(byte)) }
    slots[slot] = Int32(truncatingIfNeeded: entries.count)
    if entries.count * 2 > slots.count { grow() }
    return entries.count - 1
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
