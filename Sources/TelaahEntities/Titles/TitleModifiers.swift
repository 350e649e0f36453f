import TelaahLexicon
import TelaahText

// English titles with what modifies them before the head: *Public Affairs and Sustainability
// Director*, *Research Analyst*.

extension MentionScanner {
  /// The head that words from `at` on modify; at most six of them.
  func modifiedHead(_ at: Int) -> Phrases.Match? {
    guard !passage.isTitleCase, isModifier(at), at + 1 < end else { return nil }
    var next = at + 1
    while next < end, next < at + 7 {
      let word = page.words[next]
      if word.has(.titleHead) || page.words[next].phrase >= 0, word.isCapitalized,
        let head = englishHead(next)
      {
        return head
      }
      if page.equals(next, "and") || word.isMark(Mark.ampersand) {
        guard next + 1 < end, isModifier(next + 1) else { return nil }
      } else if !isModifier(next) {
        return nil
      }
      next += 1
    }
    return nil
  }

  /// A head that may be modified by what stands before it.
  private func englishHead(_ at: Int) -> Phrases.Match? {
    let word = page.words[at]
    var match = page.phrase(at)?.title ?? Phrases.Match()
    if !match.exists {
      guard word.has(.titleHead) else { return nil }
      match = Phrases.Match(end: at + 1, key: word.key, traits: word.traits)
    }
    return complements(of: match.key).contains(.before) ? match : nil
  }

  /// A capitalised word that may modify a title: no name, no place, no word of another kind.
  private func isModifier(_ at: Int) -> Bool {
    let word = page.words[at]
    guard word.isCapitalized, word.kind == .word, !word.isPersonal || word.has(.titleField),
      !word.has(MentionScanner.neverModifier)
    else { return false }
    return !(word.isInitialOfSentence && word.has([.root, .wholeWord]))
      || page.equals(at, "senior")
  }

  private static let neverModifier: WordTraits = [
    .function, .stopword, .cue, .titleHead, .titleRole, .organizationHead, .placeHead, .place,
    .month, .weekday, .honorific, .rank, .currency, .organization,
  ]
}
