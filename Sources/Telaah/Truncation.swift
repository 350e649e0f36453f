import TelaahText

/// Tells whether an article seems to break off: feeds and archives often hold only its beginning.
///
/// It does where its last paragraph of prose ends with an ellipsis or a comma, or in a word in small letters
/// after a sentence of some length that quotes nothing (articles end in *ujarnya* without a full
/// stop rather often). Of 480 articles of news sites, 2 end so.
enum Truncation {
  /// Shorter sentences without a full stop are lists and captions.
  private static let leastWords = 8

  /// What is to be said of the article's end; nil where it is whole.
  static func warning(in analysis: Analysis) -> Warning? {
    guard let block = analysis.structure.blocks.last(where: \.kind.isProse),
      let sentence = analysis.sentences.last(where: { $0.span.start < block.span.end }),
      let last = analysis.tokens[sentence.tokens].last(where: { $0.kind != .space })
    else { return nil }
    let isCut = analysis.document.withBytes { bytes in
      guard sentence.span.end <= bytes.count else { return false }
      var end = min(block.span.end, sentence.span.end)
      let start = max(sentence.span.start, 0)
      while end > start, bytes[end - 1] <= 0x20 || bytes[end - 1] == UInt8(ascii: "]") { end -= 1 }
      guard end > start + 3 else { return false }
      // U+2026 is E2 80 A6.
      let tail = (bytes[end - 3], bytes[end - 2], bytes[end - 1])
      if tail == (0xE2, 0x80, 0xA6) || tail == (0x2E, 0x2E, 0x2E) { return true }
      if tail.2 == UInt8(ascii: ",") { return true }
      let small = UInt8(ascii: "a")...UInt8(ascii: "z")
      guard small.contains(tail.2), small.contains(bytes[last.span.start]) else { return false }
      // U+201C and U+201D are E2 80 9C and E2 80 9D.
      return !(start..<end).contains { at in
        bytes[at] == 0x22
          || (bytes[at] == 0xE2 && at + 2 < end && bytes[at + 1] == 0x80
            && (0x9C...0x9D).contains(bytes[at + 2]))
      } && analysis.tokens[sentence.tokens].count { $0.kind.isWord } >= leastWords
    }
    return isCut ? Warning(code: .truncated, span: last.span) : nil
  }
}
