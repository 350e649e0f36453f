import TelaahLexicon
import TelaahText

// Organisations that a common noun before them shows to be one: *maskapai* ⟦*Sky Garuda*⟧, *surat
// kabar* ⟦*Warta Kita*⟧.

extension MentionScanner {
  /// Rule: a name that a class noun in small letters stands before.
  func classified(_ at: Int) -> OrganizationReading? {
    guard at > passage.words.lowerBound, !passage.isTitleCase, page.words[at].kind == .word,
      page.words[at].isCapitalized, isClassifier(before: at)
    else { return nil }
    var stop = at
    while stop < end, stop < at + 5 {
      let word = page.words[stop]
      guard word.kind == .word, word.isCapitalized,
        !word.has([.weekday, .month, .titleHead, .titlePrefix, .titleRole, .rank, .honorific])
      else {
        // *Crunch & Munch*
        let joins = word.isMark(Mark.ampersand) && stop > at && stop + 1 < end
        guard joins, page.words[stop + 1].isCapitalized else { break }
        stop += 1
        continue
      }
      // *Sky Garuda Indonesia*, but *perusahaan* ⟦*Amerika Serikat*⟧ is no name.
      if isPlaceHere(stop), stop > at, page.words[stop].has(.placeHead) { break }
      stop += 1
    }
    guard stop > at, !isPlaceHere(at), !isTradeAbbreviation(at) else { return nil }
    let first = page.words[at]
    // *organisasi HAM* ⟦*Melati Watch*⟧: a common acronym before a name of words.
    if stop > at + 1, isCommonNounAcronym(at), !page.words[at + 1].isAllCapitals { return nil }
    if stop == at + 1, first.has([.stopword, .function]) || isCommonAcronym(at) { return nil }
    // *perusahaan Elon Musk*: whose.
    if known.isPersonName(at..<stop, page) || nameEvidence(at..<stop) >= 5 { return nil }
    return finish(at..<stop, limit: end, rule: Rules.organizationClass, confidence: 0.8)
  }

  /// *maskapai, surat kabar, perusahaan* in small letters.
  private func isClassifier(before at: Int) -> Bool {
    let word = page.words[at - 1]
    // *organisasi HAM* ⟦*Melati Watch*⟧
    if at - 2 > passage.words.lowerBound, isCommonNounAcronym(at - 1),
      !page.words[at - 2].isCapitalized
    {
      return isClassifier(at - 2, before: at - 1)
    }
    guard word.kind == .word, !word.isCapitalized else { return false }
    return isClassifier(at - 1, before: at) || isClassifier(at - 2, before: at)
  }

  /// *HAM*: letters that are a common noun.
  func isCommonNounAcronym(_ at: Int) -> Bool {
    page.words[at].isAllCapitals && page.words[at].has([.root, .wholeWord, .titleRole])
  }

  private func isClassifier(_ first: Int, before at: Int) -> Bool {
    guard first >= passage.words.lowerBound,
      page.words[first].has(.nameWord) || page.words[first].phrase >= 0,
      let (kinds, end) = nameWord(first)
    else { return false }
    return kinds.contains(.classifier) && end == at
  }

  /// *perusahaan BUMN*, *perusahaan Tbk*: kinds of companies.
  private func isTradeAbbreviation(_ at: Int) -> Bool {
    let word = page.words[at]
    return word.isAllCapitals && word.has([.organizationHead, .abbreviation])
  }
}

extension Rules {
  /// A class noun before the name.
  static let organizationClass: RuleID = "entities/organization-by-class-noun"
}
