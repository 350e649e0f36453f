import TelaahLexicon
import TelaahText

/// A phrase of the table `pagemarks` at the beginning of a paragraph, standing as it must.
struct PageMark {
  let kind: PageMarkKind
  /// The phrase.
  let span: TextSpan

  /// The most words of a phrase.
  private static let maximumWords = 5

  /// The longest phrase at the beginning of a span.
  static func find(
    at span: TextSpan, bytes: UnsafeBufferPointer<UInt8>, lexicon: LexiconSet
  ) -> PageMark? {
    var found: PageMark?
    var at = span.start
    var start = at
    for index in 0..<maximumWords {
      guard let word = Bytes.nextWord(in: bytes, from: at, to: span.end) else { break }
      if index > 0 {
        guard word.start == at + 1, bytes[at] == 0x20 else { break }
      } else {
        start = word.start
      }
      at = word.end
      let (key, traits) = lexicon.lookup(UnsafeBufferPointer(rebasing: bytes[start..<at]))
      if let entry = lexicon.entry(of: key, in: .pagemarks),
        let kind = entry.choice(0, of: PageMarkKind.self),
        let position = entry.choice(1, of: PageMarkPosition.self),
        stands(position, behind: at, in: span, bytes)
      {
        found = PageMark(kind: kind, span: TextSpan(span.start, at))
      }
      // Whatever an entry begins with, up to a space, is a key too.
      if !key.exists || index == 0 && !traits.contains(.startsPhrase) { break }
    }
    return found
  }

  private static func stands(
    _ position: PageMarkPosition, behind end: Int, in span: TextSpan,
    _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let isAlone = Bytes.nextWord(in: bytes, from: end, to: span.end) == nil
    switch position {
    case .start: return true
    case .whole: return isAlone
    case .label:
      var at = end
      while at < span.end, bytes[at] == 0x20 { at += 1 }
      return isAlone || bytes[at] == 0x3A
    case .any: return false
    }
  }
}

/// Marked lines: *Baca juga: …, Editor: …, Foto: …, SCROLL TO CONTINUE WITH CONTENT*.
struct MarkedLine: ZoneRule {
  func kind(of index: Int, in page: Page) -> Block.Kind? {
    guard let mark = page.marks[index] else { return nil }
    switch mark.kind {
    case .furniture: return .furniture
    case .byline: return .byline
    case .tags: return .tags
    case .caption: return .caption
    case .agency: return nil
    }
  }
}
