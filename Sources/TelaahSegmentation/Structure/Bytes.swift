import TelaahText

/// Small questions about bytes of UTF-8.
enum Bytes {
  /// The span without white space at its ends: ASCII's, U+00A0 and U+FEFF.
  static func trimmed(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> TextSpan {
    var low = start
    var high = end
    while low < high {
      if bytes[low] <= 0x20 {
        low += 1
      } else if bytes[low] == 0xC2, low + 1 < high, bytes[low + 1] == 0xA0 {
        low += 2
      } else if bytes[low] == 0xEF, low + 2 < high, bytes[low + 1] == 0xBB, bytes[low + 2] == 0xBF {
        low += 3
      } else {
        break
      }
    }
    while high > low {
      if bytes[high - 1] <= 0x20 {
        high -= 1
      } else if high - 2 >= low, bytes[high - 2] == 0xC2, bytes[high - 1] == 0xA0 {
        high -= 2
      } else {
        break
      }
    }
    return TextSpan(low, high)
  }

  /// Whether a byte is an ASCII letter or digit.
  static func isAlphanumeric(_ byte: UInt8) -> Bool {
    byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26
  }

  /// The next run of letters and digits; marks of U+2000 to U+2FFF and U+00A0 to U+00BF part words,
  /// `.` and `-` and `'` within do not.
  static func nextWord(
    in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int
  ) -> TextSpan? {
    func width(_ at: Int) -> Int {
      let byte = bytes[at]
      if byte < 0x80 { return isAlphanumeric(byte) ? 1 : 0 }
      if byte == 0xE2 || byte == 0xC2 { return 0 }
      return 1
    }
    func isContinuation(_ at: Int) -> Bool {
      // What follows a lead byte that is no letter.
      bytes[at] & 0xC0 == 0x80
    }
    var low = start
    while low < end, width(low) == 0 || isContinuation(low) { low += 1 }
    guard low < end else { return nil }
    var high = low
    while high < end {
      if width(high) > 0 {
        high += 1
      } else if high + 1 < end, bytes[high] == 0x2E || bytes[high] == 0x2D || bytes[high] == 0x27,
        isAlphanumeric(bytes[high + 1])
      {
        high += 2
      } else {
        break
      }
    }
    return TextSpan(low, high)
  }

  /// Whether the bytes at an offset are those of an ASCII text in small letters, whatever their case.
  static func matches(
    _ bytes: UnsafeBufferPointer<UInt8>, at offset: Int, to end: Int, _ text: StaticString
  ) -> Bool {
    let count = text.utf8CodeUnitCount
    guard offset >= 0, offset + count <= end else { return false }
    for index in 0..<count {
      let byte = bytes[offset + index]
      let folded = byte &- 0x41 < 26 ? byte | 0x20 : byte
      if folded != text.utf8Start[index] { return false }
    }
    return true
  }

  /// Where one of two bytes stands next, or the end; eight bytes are looked at together.
  static func next(
    _ byte: UInt8, or other: UInt8, in bytes: UnsafeBufferPointer<UInt8>, from start: Int,
    to end: Int
  ) -> Int {
    var at = start
    while at + 8 <= end {
      let word = Bytes.word(bytes, at)
      let found = zeros(word ^ ones &* UInt64(byte)) | zeros(word ^ ones &* UInt64(other))
      if found != 0 { break }
      at += 8
    }
    while at < end, bytes[at] != byte, bytes[at] != other { at += 1 }
    return at
  }

  /// Eight bytes as a number.
  @inline(__always)
  static func word(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> UInt64 {
    UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: at, as: UInt64.self)
  }

  /// Not 0 where one of eight bytes is 0 (Mycroft's test).
  @inline(__always)
  static func zeros(_ word: UInt64) -> UInt64 { (word &- ones) & ~word & highs }

  static let ones: UInt64 = 0x0101_0101_0101_0101
  static let highs: UInt64 = 0x8080_8080_8080_8080

  /// Where such a text stands first in a span.
  static func first(
    _ text: StaticString, in bytes: UnsafeBufferPointer<UInt8>, _ span: TextSpan
  ) -> Int? {
    guard text.utf8CodeUnitCount <= span.count else { return nil }
    let first = text.utf8Start[0]
    // A capital differs from its small letter by one bit.
    let capital = first &- 0x61 < 26 ? first & ~0x20 : first
    let last = span.end - text.utf8CodeUnitCount
    var at = next(first, or: capital, in: bytes, from: span.start, to: last + 1)
    while at <= last {
      if matches(bytes, at: at, to: span.end, text) { return at }
      at = next(first, or: capital, in: bytes, from: at + 1, to: last + 1)
    }
    return nil
  }
}
