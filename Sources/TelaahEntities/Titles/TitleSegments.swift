import TelaahLexicon
import TelaahText

// Where a run of capitals behind a title goes on: behind *dan, untuk, (NTT), III* and commas.

extension MentionScanner {
  /// Where the run goes on behind a word that is no part of a name: *dan, untuk, (NTT), III, /*.
  func nextSegment(_ at: Int, _ start: TitleStart) -> Int? {
    let word = page.words[at]
    let next = at + 1
    guard next < end else { return nil }
    let isCapital = page.words[next].isCapitalized
    if word.kind == .number || word.kind == .mixed {
      guard word.hasSpaceBefore, !page.words[at - 1].has([.month, .weekday]) || isYearOfName(at)
      else { return nil }
      // *Presiden ke-10 dan* ⟦*12*⟧
      if word.kind == .mixed, next + 2 < end, page.equals(next, "dan"),
        page.words[next + 1].isNumber || page.words[next + 1].kind == .mixed
      {
        return next + 2
      }
      return next
    }
    // *IM57* ⟦*+*⟧ *Institute*
    if word.byte == 0x2B, !word.hasSpaceBefore { return isCapital ? next : nil }
    if word.isMark(Mark.slash) || word.isMark(Mark.ampersand) || word.isMark(Mark.hyphen) {
      return isCapital && !isPairHyphen(at) ? next : nil
    }
    if word.isMark(Mark.open) {
      guard let close = bracketEnd(at, limit: end) else { return nil }
      return close < end ? close : nil
    }
    if word.isMark(Mark.comma) { return segmentBehindComma(at) }
    if let tail = tailEnd(at) { return tail < end ? tail : nil }
    guard word.kind == .word, isCapital else { return nil }
    // *tersangka dan* ⟦*RMP*⟧ are two.
    if at == start.head.end, !page.words[at - 1].isCapitalized,
      page.equals(at, "dan") || page.equals(at, "serta") || page.equals(at, "untuk")
    {
      return nil
    }
    if page.equals(at, "dan") || page.equals(at, "serta") || page.equals(at, "and") {
      if isRank(next) || isAddress(next) { return nil }
      // *tersangka NM dan IM*
      if isPersonsLetters(at - 1), isPersonsLetters(next) { return nil }
      if page.words[next].isSurelyPersonal, !page.words[next].has([.root, .wholeWord]) {
        return nil
      }
      if let other = titleHead(next), other.traits.contains(.titleHead) {
        // *Co-Founder dan COO X*: two heads of one person; else another person's title.
        return at == start.head.end ? other.end : nil
      }
      return next
    }
    if page.equals(at, "of") || page.equals(at, "for") || page.equals(at, "the")
      || page.equals(at, "on") || page.equals(at, "to") || page.equals(at, "at")
      || page.equals(at, "in") || page.equals(at, "untuk")
    {
      return next
    }
    if isBodyPreposition(at) {
      // *di Hotel JS* ⟦*Luwansa*⟧: a building's name is no person's.
      if isPlaceHere(next), page.words[next].has(.placeHead),
        let place = place(at: next, limit: end)
      {
        return place.upperBound < end ? place.upperBound : nil
      }
      return isPlaceHere(next) || organizationHeadEnd(next) > 0
        || page.words[next].has(.organization) || page.words[next].isAllCapitals
        || page.phrase(next)?.organization.exists == true ? next : nil
    }
    return nil
  }

  /// Two or three capitals that may be somebody's initials.
  func isPersonsLetters(_ at: Int) -> Bool {
    let word = page.words[at]
    return word.kind == .word && word.isAllCapitals && word.span.count <= 3
      && !word.has([.organization, .organizationHead, .place, .placeHead, .degree, .rank])
  }

  /// *Presiden Prabowo-Gibran*: the hyphen of a pair parts two persons.
  func isPairHyphen(_ at: Int) -> Bool {
    guard page.words[at].isMark(Mark.hyphen), at > passage.words.lowerBound, at + 1 < end else {
      return false
    }
    let before = page.words[at - 1]
    return before.isPersonal && page.words[at + 1].isPersonal
      && !before.has([.place, .organization])
  }

  /// *…, Kecamatan Moyudan, …*, *…, Kementerian Perdagangan …*, *…, Hukum dan Kerja Sama …*
  func segmentBehindComma(_ at: Int) -> Int? {
    let next = at + 1
    if page.equals(next, "dan"), next + 1 < end, isListed(next + 1) { return next + 1 }
    guard page.words[next].isCapitalized else { return nil }
    if isPlaceHere(next), let place = place(at: next, limit: end) {
      // *Kejari Siak,* ⟦*Boston Robert*⟧
      let behind = place.upperBound
      let isName =
        place.count == 1 && behind < end && page.words[behind].isCapitalized
        && page.words[behind].isSurelyPersonal
      return isName ? nil : behind
    }
    if organizationHeadEnd(next) > 0 { return next }
    // A list of fields ends with *dan*: *Pariwisata, Pemuda, dan Olahraga*.
    var ahead = next
    while ahead < end, ahead < next + 12 {
      if page.equals(ahead, "dan") {
        return ahead > next && ahead + 1 < end && isListed(ahead + 1) ? next : nil
      }
      guard page.words[ahead].isMark(Mark.comma) || isListed(ahead) else { return nil }
      ahead += 1
    }
    return nil
  }

  /// Whether a word may be one of a list of fields, and is neither a name nor another title.
  func isListed(_ at: Int) -> Bool {
    let word = page.words[at]
    guard word.kind == .word, word.isCapitalized, !word.has(.titleHead), !isRank(at), !isAddress(at)
    else { return false }
    if word.isSurelyPersonal { return word.has([.root, .wholeWord]) }
    return word.has([.root, .wholeWord, .titleField, .titleRole, .organizationHead])
      || looksDerived(word.span)
  }
}
