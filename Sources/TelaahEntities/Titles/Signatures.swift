import TelaahLexicon
import TelaahText

// Who wrote a column, at its foot: *Rahmat Siregar. Dosen Universitas Riau.*

extension MentionScanner {
  /// The person who is all of the sentence before, on the same line, as the index of a draft.
  func signer(before next: Passage) -> Int? {
    guard let last = lastPerson, next.words.lowerBound == passage.words.upperBound,
      last.end == passage.words.upperBound - 1, page.words[last.end].isMark(Mark.stop)
    else { return nil }
    let name = mentions[last.draft].words
    guard name.upperBound == last.end, name.lowerBound - passage.words.lowerBound < 4,
      (passage.words.lowerBound..<name.lowerBound).allSatisfy({ isCourtesy($0) })
    else { return nil }
    let gap = page.words[last.end].span.end..<page.words[next.words.lowerBound].span.start
    return page.bytes[gap].contains(0x0A) ? nil : last.draft
  }

  private func isCourtesy(_ at: Int) -> Bool {
    page.words[at].has([.honorific, .rank, .degree]) || page.words[at].isMark(Mark.stop)
  }
}
