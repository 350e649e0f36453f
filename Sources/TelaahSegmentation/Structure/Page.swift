import TelaahLexicon
import TelaahText

/// The page as its paragraphs, and what rules ask of them.
final class Page {
  let bytes: UnsafeBufferPointer<UInt8>
  let lexicon: LexiconSet
  /// The headline given beside the text.
  let title: String?
  let paragraphs: [Paragraph]
  /// What the first paragraphs were found to be.
  private(set) var kinds: [Block.Kind] = []
  /// The first headline among them.
  private(set) var headline: Int?
  /// Whether prose is among them.
  private(set) var hasBody = false
  /// The first words of the paragraphs that are marks.
  let marks: [PageMark?]

  /// A line with text; in texts with hard line breaks, a run of lines.
  struct Paragraph {
    let span: TextSpan
    /// An empty line stands before it.
    let isApart: Bool
  }

  init(bytes: UnsafeBufferPointer<UInt8>, lexicon: LexiconSet, title: String?) {
    self.bytes = bytes
    self.lexicon = lexicon
    self.title = title
    let lines = Page.lines(of: bytes)
    paragraphs = HardBreaks.joined(lines, bytes: bytes)
    marks = paragraphs.map { PageMark.find(at: $0.span, bytes: bytes, lexicon: lexicon) }
  }

  /// The lines with text. They end at LF, CR, or U+2028 and U+2029.
  private static func lines(of bytes: UnsafeBufferPointer<UInt8>) -> [Paragraph] {
    var lines: [Paragraph] = []
    var start = 0
    var isApart = true
    var at = 0
    while at <= bytes.count {
      // Nearly all bytes are above the line ends and below the first of U+2028; most of ASCII, eight
      // of which are looked at together.
      if at + 8 <= bytes.count {
        let word = Bytes.word(bytes, at)
        if ((word &- Bytes.ones &* 0x0E) & ~word | word) & Bytes.highs == 0 {
          at += 8
          continue
        }
      }
      if at < bytes.count, bytes[at] &- 0x0E < 0xE2 - 0x0E {
        at += 1
        continue
      }
      var width = 0
      if at == bytes.count || bytes[at] == 0x0A {
        width = 1
      } else if bytes[at] == 0x0D {
        width = at + 1 < bytes.count && bytes[at + 1] == 0x0A ? 2 : 1
      } else if bytes[at] == 0xE2, at + 2 < bytes.count, bytes[at + 1] == 0x80,
        bytes[at + 2] | 1 == 0xA9
      {
        width = 3
      }
      guard width > 0 else {
        at += 1
        continue
      }
      let span = Bytes.trimmed(bytes, start, at)
      if span.isEmpty {
        isApart = true
      } else {
        lines.append(Paragraph(span: span, isApart: isApart))
        isApart = false
      }
      at += width
      start = at
    }
    return lines
  }

  /// The span without white space at its ends.
  func trimmed(_ start: Int, _ end: Int) -> TextSpan { Bytes.trimmed(bytes, start, end) }

  /// Whether no prose has come before the paragraph that is looked at.
  var isPreface: Bool { !hasBody }

  /// Says what the next paragraph is.
  func append(_ kind: Block.Kind) {
    if kind == .headline, headline == nil { headline = kinds.count }
    if kind == .body { hasBody = true }
    kinds.append(kind)
  }

  /// The words of a span, at most `limit`.
  func words(of span: TextSpan, limit: Int = 40) -> [TextSpan] {
    var words: [TextSpan] = []
    var at = span.start
    while words.count < limit, let word = Bytes.nextWord(in: bytes, from: at, to: span.end) {
      words.append(word)
      at = word.end
    }
    return words
  }

  /// The text of a span.
  func text(_ span: TextSpan) -> String {
    String(decoding: bytes[span.start..<span.end], as: UTF8.self)
  }

  /// What the lexicons say of the text of a span.
  func traits(of span: TextSpan) -> WordTraits {
    lexicon.lookup(UnsafeBufferPointer(rebasing: bytes[span.start..<span.end])).traits
  }

  /// Whether a word begins with a capital letter (ASCII or Latin-1) or a digit.
  func isCapitalized(_ word: TextSpan) -> Bool {
    let byte = bytes[word.start]
    if byte == 0xC3, word.count > 1 { return bytes[word.start + 1] < 0x9F }
    return byte &- 0x41 < 26 || byte &- 0x30 < 10
  }

  /// Whether a word has capital letters and no small ones.
  func isAllCapitals(_ word: TextSpan) -> Bool {
    let word = bytes[word.start..<word.end]
    return word.contains { $0 &- 0x41 < 26 } && !word.contains { $0 &- 0x61 < 26 }
  }

  /// How many of the longer words begin with a capital: headlines have most of them so, prose few.
  func titleCase(_ words: [TextSpan]) -> Double {
    let long = words.filter { $0.count > 3 }
    let counted = long.isEmpty ? words : long
    return counted.isEmpty
      ? 0 : Double(counted.count { isCapitalized($0) }) / Double(counted.count)
  }

  /// How a span ends, closing quotes and brackets left aside.
  func ending(_ span: TextSpan) -> Ending {
    var end = span.end
    while end > span.start {
      let byte = bytes[end - 1]
      if byte == 0x22 || byte == 0x27 || byte == 0x29 || byte == 0x2A {
        end -= 1
      } else if end - 2 > span.start, bytes[end - 3] == 0xE2, bytes[end - 2] == 0x80,
        byte == 0x9D || byte == 0x99
      {
        end -= 3
      } else {
        break
      }
    }
    guard end > span.start else { return .open }
    switch bytes[end - 1] {
    case 0x2E: return end - 2 > span.start && bytes[end - 2] == 0x2E ? .ellipsis : .stop
    case 0x3F, 0x21: return .mark
    case 0x2C, 0x3A, 0x3B: return .continued
    default: return .open
    }
  }

  /// How a span ends.
  enum Ending { case stop, mark, ellipsis, continued, open }
}
