import TelaahLexicon
import TelaahText

// Acronyms of what is no organisation: *dana transfer ke daerah (TKD)*, *Indeks Pembangunan Manusia
// (IPM)*.

extension MentionScanner {
  /// Rule: an acronym that the text gives to common nouns is no organisation's in this document.
  func commonAcronym(_ open: Int) -> Int? {
    guard page.words[open].isMark(Mark.open), open + 2 < end, open > passage.words.lowerBound,
      page.words[open + 2].isMark(Mark.close)
    else { return nil }
    let word = page.words[open + 1]
    guard word.kind == .word, word.isAllCapitals, word.span.count <= 6,
      !(mentions.last.map { $0.kind.isName && $0.words.upperBound == open } ?? false),
      let first = longForm(of: open + 1, before: open)
    else { return nil }
    let head = page.words[first]
    guard !head.has([.organizationHead, .organization]),
      page.phrase(first)?.organizationHead.exists != true,
      !head.isCapitalized || head.has([.root, .wholeWord]) || looksDerived(head.span)
    else { return nil }
    known.note(commonAcronym: page.hash(open + 1))
    return open + 3
  }

  /// The first of the words before a bracket whose first letters make the acronym in it; a few more
  /// may stand between them.
  private func longForm(of acronym: Int, before open: Int) -> Int? {
    let letters = page.words[acronym].span
    var letter = letters.end - 1
    var at = open - 1
    let lowest = max(passage.words.lowerBound, open - letters.count - 4)
    while at >= lowest {
      let word = page.words[at]
      guard word.kind == .word || word.isMark(Mark.comma) || word.isMark(Mark.slash) else {
        return nil
      }
      if word.byte | 0x20 == page.bytes[letter] | 0x20 {
        if letter == letters.start { return at }
        letter -= 1
      }
      at -= 1
    }
    return nil
  }

  /// Whether a word is an acronym that the document gives to common nouns.
  func isCommonAcronym(_ at: Int) -> Bool {
    page.words[at].isAllCapitals && known.isCommonAcronym(page.hash(at))
  }
}
