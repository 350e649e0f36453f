import TelaahLexicon
import TelaahText

// How much speaks for the name behind a title beginning at a word.

extension MentionScanner {
  /// *KAI* before *Joni Martinus*: capitals throughout are no part of a name that has them not, but
  /// those that begin names (*IGN Raka Negara*).
  func isOtherCase(_ at: Int, before end: Int) -> Bool {
    let word = page.words[at]
    guard word.isAllCapitals, word.span.count > 2, at + 1 < end else { return false }
    if word.isSurelyPersonal, !word.has([.place, .organization]) { return false }
    let next = page.words[at + 1]
    return next.kind == .word && next.span.count > 1 && !next.isAllCapitals
  }

  /// Evidence of one more word of a name, from its end on. Of unknown words before a name that is
  /// whole without them, more belong to the title: *Camat Bandar* ⟦*Laksmana*⟧ *Acil Esyno*.
  func limitEvidence(
    _ at: Int, _ start: TitleStart, before end: Int, count: Int
  ) -> Double {
    // *Anak Agung*: two words that begin a name.
    if let beginning = page.phrase(at)?.name, beginning.exists, beginning.end <= end { return 1.5 }
    let evidence = nameEvidence(at, before: end)
    guard count > 0, at + 1 < end else { return evidence }
    let word = page.words[at]
    // *KPK Wilayah V* ⟦*Dian Patria*⟧: a number, where a common noun stands before it.
    if word.isInitial, isRoman(at), word.byte != 0x49, at > start.head.end,
      page.words[at - 1].has(.root), !page.words[at - 1].isPersonal
    {
      return -5
    }
    if word.has(.ambiguousName), count > 1 { return min(evidence, 0.3) }
    guard evidence > 0.6, evidence < 0.8 else { return evidence }
    let hash = page.hash(at)
    if known.isTerritory(hash) { return -2 }
    if governsState(start) || known.isPerson(hash) { return evidence }
    if page.words[at + 1].isSurelyPersonal { return count > 1 ? 0.2 : -0.3 }
    return count > 1 ? -0.3 : 0.5
  }

  /// *Bupati, Gubernur, Wali Kota, Camat*: their territories are all known.
  func governsState(_ start: TitleStart) -> Bool {
    let at = start.at
    return page.equals(at, "bupati") || page.equals(at, "gubernur") || page.equals(at, "wabup")
      || page.equals(at, "wagub") || page.equals(at, "wali") || page.equals(at, "walikota")
      || page.equals(at, "wakil")
  }

  /// *komponis, sutradara* in small letters: a description that takes no body and no place.
  private func isSmallCraft(_ start: TitleStart) -> Bool {
    guard !page.words[start.first].isCapitalized, !start.head.traits.contains(.titleHead) else {
      return false
    }
    let takes = complements(of: start.head.key)
    return !takes.contains(.body) && !takes.contains(.place) && !takes.contains(.person)
  }

  /// What may stand between a description and a name of one word.
  private static let notOfName: WordTraits = [
    .place, .organization, .organizationHead, .nameWord, .titleField, .honorific, .rank,
  ]

  /// How likely a name has so many words.
  static let lengthScore = [-9, -0.3, 0.4, 0.3, 0, -3, -5]

  /// *PT, CV, RSUD, SMA*: no name by themselves.
  private func needsName(_ at: Int) -> Bool {
    let word = page.words[at]
    guard word.has(.organizationHead), !word.has(.organization) else { return false }
    switch page.lexicon.label(0, of: word.key, in: .orgheads) {
    case "company", "education", "health": return true
    default: return false
    }
  }

  /// *PT Air* ⟦*Budi Raharjo*⟧ *mengatakan*: two given names and no more, which no comma follows.
  private func isWholeName(_ at: Int) -> Bool {
    at + 1 < end && page.words[at].isPersonal && page.words[at + 1].isCapitalized
      && page.words[at + 1].isSurelyPersonal
      && (at + 2 == end
        || !page.words[at + 2].isCapitalized && !page.words[at + 2].isMark(Mark.comma))
  }

  /// How likely a title ends before `at`.
  func boundaryScore(_ at: Int, _ start: TitleStart) -> Double {
    let first = start.head.end
    if at == first {
      let takes = complements(of: start.head.key)
      if takes.contains(.none) || governsState(start) || isSmallCraft(start) { return 0 }
      return page.words[at].isPersonal ? -0.3 : -1
    }
    // *sutradara Verlan* ⟦*Saragih*⟧: a craft in small letters is no body's; both words are the name.
    if at == first + 1, isSmallCraft(start), at + 1 >= end || !page.words[at + 1].isCapitalized,
      page.words[first].isCapitalized, !page.words[first].isAllCapitals,
      !page.words[first].has(MentionScanner.notOfName)
    {
      return -2.5
    }
    // Within an entry: *Nusa* ⟦*Tenggara Timur*⟧.
    for earlier in max(first, at - 4)..<at {
      guard let phrase = page.phrase(earlier) else { continue }
      if phrase.place.end > at || phrase.organization.end > at { return -5 }
      // *Uni Emirat Arab* ⟦*Suhail*⟧
      if phrase.place.end == at { return 1.5 }
    }
    if known.isPlace(first..<at, page) { return 3 }
    let before = page.words[at - 1]
    let word = page.words[at]
    // *keluarga* ⟦*Anton Salim*⟧: a relation has no field; the name begins behind it.
    if complements(of: start.head.key).contains(.person), isNameWord(at - 1), !before.has(.place) {
      return -3
    }
    // *BPBD Jabar* ⟦*Budi*⟧: a place behind an acronym is the body's, though it may be a name.
    if before.has(.place), at - 2 >= first, isOtherCase(at - 2, before: at) { return 3 }
    // *Kantor Pelayanan Pajak (KPP)* ⟦*Pratama Sukamaju*⟧ goes on.
    if before.isMark(Mark.close), isRankOfBody(at) { return -9 }
    if before.isMark(Mark.close) || before.kind == .number { return 2 }
    if needsName(at - 1) { return -9 }
    // *PT Marga* ⟦*Mandalasakti*⟧ is one name.
    if at - 2 >= first, needsName(at - 2), !word.isSurelyPersonal, !before.isAllCapitals,
      !before.has([.place, .organization])
    {
      return isWholeName(at) ? (before.isPersonal ? -1.2 : -0.5) : -2.5
    }
    if before.isAllCapitals,
      !before.isPersonal && !before.isInitial || isOtherCase(at - 1, before: at + 1)
    {
      return 1.5
    }
    if before.has(.organization), !before.has([.root, .wholeWord]), !before.isPersonal {
      // *PB Djarum* ⟦*Kudus*⟧ *Yoppy*: the body's town, though it may be a name.
      return word.has(.place) && word.has(.ambiguousName) ? 0 : 1.5
    }
    if before.has([.placeHead, .organizationHead]) { return word.isInitial ? 0.3 : -2.5 }
    if before.has(.place), !before.isSurelyPersonal { return 1.2 }
    // *pembalap reli nasional* ⟦*Sunny*⟧: capitals behind small letters.
    if before.kind == .word, !before.isCapitalized { return 1.5 }
    if before.has(.titleField) { return 1.2 }
    if before.has([.root, .wholeWord]) && !before.isPersonal { return 0.3 }
    // *Menteri Hukum Supratman* ⟦*Andi Agtas*⟧: a given name is no part of a title.
    if before.isPersonal, before.isCapitalized, !before.has([.root, .wholeWord, .titleField]) {
      return -0.6
    }
    return 0
  }
}
