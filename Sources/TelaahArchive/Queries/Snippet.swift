/// A few words of a text around the first hit of a search.
enum Snippet {
  /// About how many bytes stand on each side.
  private static let reach = 90

  /// The words around the first one that is searched for, or the text's beginning.
  static func of(_ text: String, _ terms: SearchTerms) -> String {
    let bytes = Array(text.utf8)
    let hit = firstHit(bytes, terms) ?? 0..<0
    var start = max(0, hit.lowerBound - reach)
    var end = min(bytes.count, hit.upperBound + reach)
    while start > 0, !isSpace(bytes[start - 1]) { start -= 1 }
    while end < bytes.count, !isSpace(bytes[end]) { end += 1 }
    let line = String(decoding: bytes[start..<end], as: UTF8.self)
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return (start > 0 ? "… " : "") + line + (end < bytes.count ? " …" : "")
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte <= 0x20 }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (48...57).contains(byte) || (65...90).contains(byte)
      || (97...122).contains(byte) || byte == 0x2D || byte == 0x27
  }

  private static func firstHit(_ bytes: [UInt8], _ terms: SearchTerms) -> Range<Int>? {
    var at = 0
    while at < bytes.count {
      guard isWordByte(bytes[at]) else {
        at += 1
        continue
      }
      var end = at
      while end < bytes.count, isWordByte(bytes[end]) { end += 1 }
      if terms.wants(String(decoding: bytes[at..<end], as: UTF8.self)) { return at..<end }
      at = end
    }
    return nil
  }
}
