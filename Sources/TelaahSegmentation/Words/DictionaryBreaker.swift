import TelaahText

/// Parts runs of scripts without spaces by ICU's dictionaries.
final class DictionaryBreaker {
  private var breaker: WordBreaker?

  /// Writes the tokens of a run, at most one a byte.
  ///
  /// - Returns: how many there are.
  func tokens(
    _ bytes: UnsafePointer<UInt8>, _ start: Int, _ end: Int,
    into tokens: UnsafeMutablePointer<Token>
  ) -> Int {
    if breaker == nil { breaker = try? WordBreaker.open() }
    let run = UnsafeBufferPointer(start: bytes + start, count: end - start)
    let units = Array(String(decoding: run, as: UTF8.self).utf16)
    var count = 0
    var unit = 0
    var at = start
    breaker?.forEachBoundary(in: units) { boundary in
      let from = at
      while unit < boundary, at < end {
        at += Self.width(of: units[unit])
        unit += 1
      }
      tokens[count] = Token(span: TextSpan(from, min(at, end)), kind: .word)
      count += 1
    }
    if count == 0 {
      tokens[0] = Token(span: TextSpan(start, end), kind: .word)
      count = 1
    }
    return count
  }

  /// The UTF-8 bytes of a UTF-16 unit; each of a surrogate pair's has two of the four.
  static func width(of unit: UInt16) -> Int {
    switch unit {
    case 0..<0x80: 1
    case 0x80..<0x800, 0xD800..<0xE000: 2
    default: 3
    }
  }
}
