import TelaahText

// News outlets: by their address, or because the text quotes them.

extension MentionScanner {
  /// Rule: an outlet by its address: *Sripoku.com*.
  func outlet(_ at: Int) -> OrganizationReading? {
    let word = page.words[at]
    guard word.isCapitalized, word.kind == .word || word.kind == .mixed,
      word.shape.contains(.stop), word.span.count > 6
    else { return nil }
    guard page.ends(at, with: ".com") || page.ends(at, with: ".id") || page.ends(at, with: ".news")
    else { return nil }
    return OrganizationReading(
      words: at..<at + 1, next: at + 1, rule: Rules.organizationTail, confidence: 0.85)
  }

  /// Rule: a name that is quoted and is no person's: *seperti dikutip* ⟦*Discovery*⟧*, Senin*;
  /// *menurut* ⟦*The Mountain Herald*⟧.
  func quotedOutlet(_ at: Int) -> OrganizationReading? {
    guard !passage.isTitleCase, at > passage.words.lowerBound, page.words[at].isCapitalized,
      page.words[at].kind == .word
    else { return nil }
    let isNamedThe = page.equals(at, "the") && at + 1 < end && page.words[at + 1].isCapitalized
    guard isNamedThe || mayQuote(page.words[at - 1]) else { return nil }
    guard isQuoted(at, orReporting: isNamedThe) else { return nil }
    var stop = at
    while stop < end, stop < at + 5, page.words[stop].isCapitalized, page.words[stop].kind == .word,
      !page.words[stop].has([.weekday, .month, .titlePrefix, .rank, .honorific])
    {
      stop += 1
    }
    guard stop > at, isNamedThe || endsSource(stop) && nameEvidence(at..<stop) < 1.5,
      !page.words[at].has([.titleHead, .titleRole, .place, .placeHead]),
      !page.words[at].has([.stopword, .function]) || isAgencyOfWord(at),
      !known.isPerson(page.hash(at))
    else { return nil }
    return OrganizationReading(
      words: at..<stop, next: stop, rule: Rules.outletQuoted, confidence: 0.75)
  }

  /// *dikutip dari* ⟦*Antara*⟧: the agency that is called by a preposition.
  private func isAgencyOfWord(_ at: Int) -> Bool {
    page.equals(at, "antara") && !page.words[at].isInitialOfSentence
  }

  /// Whether a word has one of the first letters of *dikutip, mengutip, laman, oleh, situs, harian,
  /// kantor*: what may stand before an outlet.
  private func mayQuote(_ word: Word) -> Bool {
    switch word.byte | 0x20 {
    case UInt8(ascii: "d"), UInt8(ascii: "m"), UInt8(ascii: "l"), UInt8(ascii: "o"),
      UInt8(ascii: "s"), UInt8(ascii: "h"), UInt8(ascii: "k"):
      true
    default: false
    }
  }

  /// Whether *dikutip, dilansir (dari laman)* stands before a word; `orReporting`: or *menurut*.
  private func isQuoted(_ at: Int, orReporting: Bool) -> Bool {
    var verb = at - 1
    let first = passage.words.lowerBound
    if verb > first,
      page.equals(verb, "laman") || page.equals(verb, "situs")
        || page.equals(verb, "media") || page.equals(verb, "kantor") || page.equals(verb, "harian")
    {
      verb -= 1
    }
    if verb > first, page.equals(verb, "dari") || page.equals(verb, "oleh") { verb -= 1 }
    let word = page.words[verb]
    guard word.kind == .word else { return false }
    if orReporting, word.has([.cuePreposition, .cueQuote, .cuePassive]) { return true }
    return page.equals(verb, "dikutip") || page.equals(verb, "dilansir")
      || page.equals(verb, "mengutip") || page.equals(verb, "melansir")
      || page.equals(verb, "diberitakan") || page.equals(verb, "diwartakan")
  }

  /// Whether what is quoted ends: with a mark, a day or the sentence.
  private func endsSource(_ at: Int) -> Bool {
    at >= end || page.words[at].kind == .punctuation && !page.words[at].isMark(Mark.hyphen)
      || page.words[at].has(.weekday)
  }
}

extension Rules {
  /// A name that the text quotes.
  static let outletQuoted: RuleID = "entities/outlet-quoted"
}
