import Foundation

/// Reads the fields that are asked for of one JSON object (RFC 8259), and tells where it is none.
///
/// What is not asked for is read over without being built. Control characters within strings are
/// let pass, as many writers leave them in; of equal keys the last one counts.
struct JSONScanner {
  /// What is wrong, and at which byte.
  struct Problem: Error {
    let offset: Int
    let message: String
  }

  /// The value of a field.
  enum Value {
    case string(String)
    /// As it is written.
    case number(String)
    case other
  }

  private let bytes: [UInt8]
  private var at = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The values of `names`, in their order; nil for those that are not there.
  mutating func fields(_ names: [String]) throws(Problem) -> [Value?] {
    var values = [Value?](repeating: nil, count: names.count)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { at = 3 }
    skipSpace()
    guard take(0x7B) else { throw problem("not a JSON object; write one object a line") }
    skipSpace()
    if !take(0x7D) {
      repeat {
        skipSpace()
        guard peek == 0x22 else { throw problem("a key in quotation marks is missing") }
        let name = try string()
        skipSpace()
        guard take(0x3A) else { throw problem("a colon is missing") }
        skipSpace()
        if let index = names.firstIndex(of: name) {
          values[index] = try value()
        } else {
          try skipValue()
        }
        skipSpace()
      } while take(0x2C)
      guard take(0x7D) else { throw problem("a comma or } is missing") }
    }
    skipSpace()
    guard at == bytes.count else {
      throw problem("something follows the object; write one object a line")
    }
    return values
  }

  private var peek: UInt8 { at < bytes.count ? bytes[at] : 0 }

  private func problem(_ message: String) -> Problem { Problem(offset: at, message: message) }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard at < bytes.count, bytes[at] == byte else { return false }
    at += 1
    return true
  }

  private mutating func skipSpace() {
    while at < bytes.count, bytes[at] == 0x20 || (0x09...0x0D).contains(bytes[at]) { at += 1 }
  }

  private mutating func value() throws(Problem) -> Value {
    switch peek {
    case 0x22: return .string(try string())
    case 0x2D, 0x30...0x39:
      let start = at
      try skipValue()
      return .number(String(decoding: bytes[start..<at], as: UTF8.self))
    default:
      try skipValue()
      return .other
    }
  }

  /// Reads over a value, with a count of open brackets in place of recursion.
  private mutating func skipValue() throws(Problem) {
    var depth = 0
    repeat {
      skipSpace()
      switch peek {
      case 0x22: try skipString()
      case 0x7B, 0x5B:
        at += 1
        depth += 1
      case 0x7D,
        0x5D where depth > 0:
        at += 1
        depth -= 1
      case 0x2C,
        0x3A where depth > 0:
        at += 1
      default:
        let start = at
        while at < bytes.count, isPlain(bytes[at]) { at += 1 }
        guard at > start, isLiteral(bytes[start..<at]) else {
          at = start
          throw problem("a value is missing or malformed")
        }
      }
      skipSpace()
      if depth > 0, at >= bytes.count { throw problem("a closing bracket is missing") }
    } while depth > 0
  }

  private func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2B, 0x2D, 0x2E: true
    default: false
    }
  }

  private func isLiteral(_ bytes: ArraySlice<UInt8>) -> Bool {
    if bytes.elementsEqual("true".utf8) || bytes.elementsEqual("false".utf8)
      || bytes.elementsEqual("null".utf8)
    {
      return true
    }
    return Double(String(decoding: bytes, as: UTF8.self)) != nil
      && bytes.allSatisfy { $0 < 0x41 || $0 | 0x20 == 0x65 }
  }

  /// Reads over a string. A quotation mark behind an odd number of backslashes is part of it.
  private mutating func skipString() throws(Problem) {
    let start = at
    at += 1
    while let mark = next(0x22, before: bytes.count) {
      var first = mark
      while first > at, bytes[first - 1] == 0x5C { first -= 1 }
      at = mark + 1
      if (mark - first) & 1 == 0 { return }
    }
    at = start
    throw problem("the string that begins here is not closed")
  }

  /// Where a byte stands next.
  private func next(_ byte: UInt8, before end: Int) -> Int? {
    bytes.withUnsafeBytes { bytes in
      guard at < end, let base = bytes.baseAddress,
        let found = memchr(base + at, Int32(byte), end - at)
      else { return nil }
      return base.distance(to: found)
    }
  }

  private mutating func string() throws(Problem) -> String {
    let start = at
    try skipString()
    let end = at
    at = start + 1
    defer { at = end }
    guard var mark = next(0x5C, before: end - 1) else {
      return String(decoding: bytes[at..<(end - 1)], as: UTF8.self)
    }
    var text: [UInt8] = []
    text.reserveCapacity(end - at)
    while true {
      text.append(contentsOf: bytes[at..<mark])
      at = mark
      guard at < end - 1 else { break }
      let escape = bytes[at + 1]
      at += 2
      switch escape {
      case 0x22, 0x5C, 0x2F: text.append(escape)
      case 0x62: text.append(0x08)
      case 0x66: text.append(0x0C)
      case 0x6E: text.append(0x0A)
      case 0x72: text.append(0x0D)
      case 0x74: text.append(0x09)
      case 0x75: text.append(contentsOf: String(try scalar()).utf8)
      default:
        at -= 2
        throw problem("an escape that JSON does not know")
      }
      mark = next(0x5C, before: end - 1) ?? end - 1
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The scalar of `\u` escapes, two of them for a surrogate pair; U+FFFD for half a pair.
  private mutating func scalar() throws(Problem) -> Character {
    let high = try hexadecimal()
    guard (0xD800...0xDBFF).contains(high) else {
      return Character(Unicode.Scalar(high) ?? "\u{FFFD}")
    }
    let mark = at
    if take(0x5C), take(0x75) {
      let low = try hexadecimal()
      if (0xDC00...0xDFFF).contains(low) {
        let value = 0x10000 + (high - 0xD800) << 10 + (low - 0xDC00)
        return Character(Unicode.Scalar(value) ?? "\u{FFFD}")
      }
    }
    at = mark
    return "\u{FFFD}"
  }

  private mutating func hexadecimal() throws(Problem) -> UInt32 {
    guard at + 4 <= bytes.count,
      bytes[at..<at + 4].allSatisfy({
        ($0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x66) || (0x30...0x39).contains($0)
      }),
      let value = UInt32(String(decoding: bytes[at..<at + 4], as: UTF8.self), radix: 16)
    else { throw problem("four hexadecimal digits are missing") }
    at += 4
    return value
  }
}
