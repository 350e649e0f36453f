import TelaahText

// Words that the document uses as places, though no lexicon knows them.

extension MentionScanner {
  /// Collects the capitalised words behind *di, ke, Kota, Kabupaten …*, so that none of them is taken
  /// for the first word of a name: *di Pagaralam*, later *Wali Kota Pagaralam* ⟦*Alpian*⟧.
  func learnTerritories() {
    for mark in page.marked where mark > 0 {
      let at = Int(mark)
      let word = page.words[at]
      guard word.isCapitalized, word.kind == .word, !word.isPersonal
      else { continue }
      let before = page.words[at - 1]
      guard
        before.has(.placeHead) && before.isCapitalized && isAreaHead(at - 1)
          || before.span.count == 2 && (page.equals(at - 1, "di") || page.equals(at - 1, "ke"))
      else { continue }
      known.note(territory: page.hash(at))
    }
  }
}
