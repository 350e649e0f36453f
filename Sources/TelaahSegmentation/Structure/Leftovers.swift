import TelaahText

/// What is glued to a paragraph of prose and is none of it.
enum Leftovers {
  /// *SCROLL TO CONTINUE WITH CONTENT* at the beginning, glued to what follows.
  static func scrollNotice(at span: TextSpan, in page: Page) -> TextSpan? {
    let notice: StaticString = "scroll to continue with content"
    guard Bytes.matches(page.bytes, at: span.start, to: span.end, notice) else { return nil }
    return TextSpan(span.start, span.start + notice.utf8CodeUnitCount)
  }

  /// The last thing at the end of a paragraph that is not prose.
  static func tail(of span: TextSpan, in page: Page) -> (TextSpan, Block.Kind)? {
    guard span.count > 2 else { return nil }
    switch page.bytes[span.end - 1] {
    case 0x5D: return bracket(at: span, in: page)
    case 0x29: return credit(at: span, in: page)
    default: return hashtagTail(of: span, in: page) ?? notice(at: span, in: page)
    }
  }

  /// Whether nothing but hashtags stands from `start` to `end`.
  static func hashtags(at start: Int, to end: Int, in page: Page) -> Bool {
    var isTag = false
    for at in start..<end {
      let byte = page.bytes[at]
      if byte == 0x23 {
        isTag = true
      } else if byte == 0x20 || byte == 0x09 {
        isTag = false
      } else if !isTag || !(Bytes.isAlphanumeric(byte) || byte == 0x5F || byte >= 0x80) {
        return false
      }
    }
    return true
  }

  /// *… ujarnya. #DISKOMINFOTIK*
  private static func hashtagTail(of span: TextSpan, in page: Page) -> (TextSpan, Block.Kind)? {
    let last = page.bytes[span.end - 1]
    guard Bytes.isAlphanumeric(last) || last == 0x5F else { return nil }
    var at = span.end
    // A tag is a word: no further back than a word can be long.
    while at > span.start, span.end - at < 60, page.bytes[at - 1] != 0x20 { at -= 1 }
    while at < span.end, page.bytes[at] != 0x23 { at += 1 }
    guard at > span.start, at < span.end, hashtags(at: at, to: span.end, in: page) else {
      return nil
    }
    return (TextSpan(at, span.end), .furniture)
  }

  /// *… [Gambas:Video 20detik]*
  private static func bracket(at span: TextSpan, in page: Page) -> (TextSpan, Block.Kind)? {
    guard let open = page.bytes[span.start..<span.end].lastIndex(of: 0x5B),
      Bytes.matches(page.bytes, at: open, to: span.end, "[gambas")
        || Bytes.matches(page.bytes, at: open, to: span.end, "[video")
    else { return nil }
    return (TextSpan(open, span.end), .furniture)
  }

  /// The writers behind the last sentence: *(abc/def), (Rel), (Edna C. Wijaya), (ril humas/abc)*.
  private static func credit(at span: TextSpan, in page: Page) -> (TextSpan, Block.Kind)? {
    guard let open = page.bytes[span.start..<span.end].lastIndex(of: 0x28), open > span.start,
      span.end - open <= 60, span.end - open > 3
    else { return nil }
    let credit = TextSpan(open, span.end)
    let words = page.words(of: credit, limit: 7)
    guard isInitials(credit, in: page) || namesWriters(words, in: credit, of: page) else {
      return nil
    }
    let ending = page.ending(page.trimmed(span.start, open))
    guard ending != .open, ending != .continued else { return nil }
    return (credit, words.isEmpty ? .furniture : .byline)
  }

  /// Up to six letters, and more behind a slash: *(abc/def)*.
  private static func isInitials(_ credit: TextSpan, in page: Page) -> Bool {
    guard credit.count <= 24 else { return false }
    var letters = 0
    for byte in page.bytes[(credit.start + 1)..<(credit.end - 1)] {
      if (byte | 0x20) &- 0x61 < 26 {
        letters += 1
        if letters > 6 { return false }
      } else if byte == 0x2F || byte == 0x2D || byte == 0x2A {
        letters = 0
      } else {
        return false
      }
    }
    return true
  }

  /// A name of two to four words, or a release: *(ril humas pemprov/abc)*.
  private static func namesWriters(
    _ words: [TextSpan], in credit: TextSpan, of page: Page
  ) -> Bool {
    guard let first = words.first, first.start == credit.start + 1, words.count <= 6 else {
      return false
    }
    let releases: [StaticString] = ["ril ", "rilis ", "rel ", "rls ", "humas "]
    if releases.contains(where: { Bytes.matches(page.bytes, at: first.start, to: credit.end, $0) })
    {
      return true
    }
    return (2...4).contains(words.count) && words.allSatisfy(page.isCapitalized)
      && !page.bytes[credit.start..<credit.end].contains { $0 &- 0x30 < 10 || $0 == 0x2C }
      && words.contains { page.traits(of: $0).intersects(.personalName) }
  }

  /// *… SCROLL TO CONTINUE WITH CONTENT* at the end.
  private static func notice(at span: TextSpan, in page: Page) -> (TextSpan, Block.Kind)? {
    let notice: StaticString = "scroll to continue with content"
    let start = span.end - notice.utf8CodeUnitCount
    guard start > span.start, Bytes.matches(page.bytes, at: start, to: span.end, notice) else {
      return nil
    }
    return (TextSpan(start, span.end), .furniture)
  }
}
