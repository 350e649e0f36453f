/// Reads characters off bytes that may be anything.
///
/// What is malformed is read as Unicode advises (a maximal part of a character counts as one), which
/// is what ICU and Swift do when they put U+FFFD in its place.
enum UTF8Reader {
  /// The character at an offset within the bytes, and its length; nil stands for a malformed part.
  @inline(__always)
  static func read(
    _ bytes: UnsafePointer<UInt8>, _ at: Int, _ end: Int
  ) -> (scalar: UInt32?, length: Int) {
    let first = bytes[at]
    if first < 0x80 { return (UInt32(first), 1) }
    return readMany(bytes, at, end)
  }

  private static func readMany(
    _ bytes: UnsafePointer<UInt8>, _ at: Int, _ end: Int
  ) -> (scalar: UInt32?, length: Int) {
    let first = bytes[at]
    var needed: Int
    var low: UInt8 = 0x80
    var high: UInt8 = 0xBF
    var scalar: UInt32
    switch first {
    case 0xC2...0xDF:
      needed = 1
      scalar = UInt32(first & 0x1F)
    case 0xE0...0xEF:
      needed = 2
      scalar = UInt32(first & 0x0F)
      if first == 0xE0 { low = 0xA0 }
      if first == 0xED { high = 0x9F }
    case 0xF0...0xF4:
      needed = 3
      scalar = UInt32(first & 0x07)
      if first == 0xF0 { low = 0x90 }
      if first == 0xF4 { high = 0x8F }
    default: return (nil, 1)
    }
    var length = 1
    while needed > 0 {
      guard at + length < end else { return (nil, length) }
      let byte = bytes[at + length]
      guard byte >= low, byte <= high else { return (nil, length) }
      scalar = scalar << 6 | UInt32(byte & 0x3F)
      low = 0x80
      high = 0xBF
      length += 1
      needed -= 1
    }
    return (scalar, length)
  }
}
