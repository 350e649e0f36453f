import TelaahLexicon
import TelaahText

// Where the name behind a title begins: everything before it belongs to the title, known or not.
// *General Manager Santika Hotel Mataram* ⟦*Baharuddin Adam*⟧.

/// The end of a title, and the person behind it.
struct TitleLimit {
  /// The word that the title must end before: the name, its rank or the comma before it.
  var limit: Int
  var person: PersonReading
}

extension MentionScanner {
  /// How much evidence ends a title at a name: within the run, and where the run ends.
  private static let neededWithin = 2.5
  private static let neededAtEnd = 1.0

  /// The name behind a title, by the words up to the end of its run of capitals.
  func nameBehind(_ start: TitleStart) -> TitleLimit? {
    guard !passage.isTitleCase else { return nil }
    let first = start.head.end
    var at = first
    if !page.words[first - 1].isCapitalized {
      while at < end, at < first + 6, isSmallField(at) { at += 1 }
    }
    var segment = at
    // The end of an entry of several words: no rank stands within it.
    var entryEnd = at
    while at < end, at < first + 40 {
      let word = page.words[at]
      if let phrase = page.phrase(at) {
        entryEnd = max(
          entryEnd, phrase.place.end, phrase.organization.end, phrase.organizationHead.end)
      }
      if at >= entryEnd, isRank(at) || isAddress(at), !namesBody(at, from: first),
        let reading = person(at: at, limit: end), reading.isAddressed
      {
        return TitleLimit(limit: at, person: reading)
      }
      if word.kind == .word, word.isCapitalized || isLink(at, first) {
        at += 1
        continue
      }
      if word.isMark(Mark.stop), isWithinName(at, first) {
        at += 1
        continue
      }
      if word.isMark(Mark.comma), let name = nameBehindComma(at, start, segment..<at) {
        return name
      }
      guard let next = nextSegment(at, start) else { break }
      if let name = name(in: segment..<at, start, needed: MentionScanner.neededWithin) {
        return name
      }
      at = next
      segment = next
    }
    var needed = MentionScanner.neededAtEnd
    if !start.head.traits.contains(.titleHead), !page.words[start.first].isCapitalized {
      needed += 0.8
    }
    needed -= min(1, cueEvidence(before: start.first, after: at))
    return name(in: segment..<at, start, needed: needed)
  }

  /// *pengamat* ⟦*kebijakan publik*⟧
  private func isSmallField(_ at: Int) -> Bool {
    let word = page.words[at]
    guard word.kind == .word, !word.isCapitalized else { return false }
    return isField(at, at) || word.has(.titleRole) && !word.has([.function, .cue])
  }

  /// *RSUP* ⟦*Dr*⟧ *Sardjito*: a person's name within a body's.
  private func namesBody(_ at: Int, from first: Int) -> Bool {
    guard at > first else { return false }
    return page.equals(at - 1, "sakit") || page.equals(at - 1, "rsud")
      || page.equals(at - 1, "rsup") || page.equals(at - 1, "rs") || page.equals(at - 1, "pusat")
      || page.equals(at - 1, "daerah") || page.equals(at - 1, "rsu")
  }

  /// *bin, al, van* between capitals.
  private func isLink(_ at: Int, _ first: Int) -> Bool {
    page.words[at].has(.nameParticle) && at > first && at + 1 < end
      && page.words[at + 1].isCapitalized && page.words[at - 1].isCapitalized
  }

  /// The full stop of an initial or of *Kab., PT.*
  private func isWithinName(_ at: Int, _ first: Int) -> Bool {
    guard at > first, at + 1 < end, page.words[at + 1].isCapitalized else { return false }
    let before = page.words[at - 1]
    return before.isInitial
      || before.has([.abbreviation, .placeHead, .organizationHead]) && before.span.count <= 4
  }

  /// Where the run goes on behind a word that is no part of a name: *dan, untuk, (NTT), III, /*.
  private func nextSegment(_ at: Int, _ start: TitleStart) -> Int? {
    let word = page.words[at]
    let next = at + 1
    guard next < end else { return nil }
    let isCapital = page.words[next].isCapitalized
    if word.kind == .number || word.kind == .mixed {
      return word.hasSpaceBefore && !page.words[at - 1].has([.month, .weekday]) ? next : nil
    }
    if word.isMark(Mark.slash) || word.isMark(Mark.ampersand) || word.isMark(Mark.hyphen) {
      return isCapital ? next : nil
    }
    if word.isMark(Mark.open) {
      guard let close = bracketEnd(at, limit: end) else { return nil }
      return close < end ? close : nil
    }
    if word.isMark(Mark.comma) { return segmentBehindComma(at) }
    // *… periode 2019-2024*
    if page.equals(at, "periode") {
      var last = next
      while last < end, last < next + 3,
        page.words[last].isNumber
          || page.words[last].kind == .mixed || page.words[last].isMark(Mark.hyphen)
      {
        last += 1
      }
      return last > next && last < end ? last : nil
    }
    guard word.kind == .word, isCapital else { return nil }
    if page.equals(at, "dan") || page.equals(at, "serta") || page.equals(at, "and") {
      if isRank(next) || isAddress(next) { return nil }
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
      return isPlaceHere(next) || organizationHeadEnd(next) > 0
        || page.words[next].has(.organization) || page.words[next].isAllCapitals
        || page.phrase(next)?.organization.exists == true ? next : nil
    }
    return nil
  }

  /// *…, Kecamatan Moyudan, …*, *…, Kementerian Perdagangan …*, *…, Hukum dan Kerja Sama …*
  private func segmentBehindComma(_ at: Int) -> Int? {
    let next = at + 1
    if page.equals(next, "dan"), next + 1 < end, isListed(next + 1) { return next + 1 }
    guard page.words[next].isCapitalized else { return nil }
    if isPlaceHere(next), let place = place(at: next, limit: end) { return place.upperBound }
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
  private func isListed(_ at: Int) -> Bool {
    let word = page.words[at]
    guard word.kind == .word, word.isCapitalized, !word.has(.titleHead), !isRank(at), !isAddress(at)
    else { return false }
    if word.isSurelyPersonal { return word.has([.root, .wholeWord]) }
    return word.has([.root, .wholeWord, .titleField, .titleRole, .organizationHead])
      || looksDerived(word.span)
  }

  /// *Title,* ⟦*Name*⟧, where the words before the comma are no better name.
  private func nameBehindComma(
    _ comma: Int, _ start: TitleStart, _ segment: Range<Int>
  ) -> TitleLimit? {
    guard comma + 1 < end else { return nil }
    // *Dinas Pariwisata,* ⟦*Pemuda,*⟧ *dan Olahraga*
    let isList = isListed(comma + 1) && segmentBehindComma(comma) == comma + 1
    let behind =
      isList
      ? nil
      : personBehindComma(
        comma + 1, isOffice: start.head.traits.contains(.titleHead), titleAt: start.first)
    // *kuasa hukum Joko,* ⟦*Anita*⟧
    if let behind, complements(of: start.head.key).contains(.person) {
      return TitleLimit(limit: comma, person: behind)
    }
    let needed = behind == nil ? MentionScanner.neededAtEnd : MentionScanner.neededWithin
    if let name = name(in: segment, start, needed: needed) { return name }
    return behind.map { TitleLimit(limit: comma, person: $0) }
  }

  /// The best name at the end of a segment.
  private func name(in segment: Range<Int>, _ start: TitleStart, needed: Double) -> TitleLimit? {
    var best: (score: Double, at: Int)?
    var sum = 0.0
    var count = 0
    var at = segment.upperBound - 1
    while at >= segment.lowerBound, count < 6 {
      let word = page.words[at]
      if word.isMark(Mark.stop) {
        at -= 1
        continue
      }
      guard word.kind == .word, !word.has(.titleField), word.has(.nameParticle) || isNameWord(at),
        !(isOtherCase(at, before: segment.upperBound))
      else { break }
      sum += limitEvidence(at, start, before: segment.upperBound, count: count)
      count += 1
      if isNameStart(at), !(word.isAllCapitals && word.span.count == 2 && !word.isPersonal) {
        let score =
          sum + MentionScanner.lengthScore[count] + boundaryScore(at, start)
          + (known.hasPersons && known.isPersonName(at..<segment.upperBound, page) ? 4 : 0)
        if best == nil || score > best!.score { best = (score, at) }
      }
      at -= 1
    }
    guard let best, best.score >= needed, let reading = person(at: best.at, limit: end),
      reading.name.upperBound == segment.upperBound
        || reading.next >= segment.upperBound
    else { return nil }
    return TitleLimit(limit: best.at, person: reading)
  }

  /// *KAI* before *Joni Martinus*: capitals throughout are no part of a name that has them not.
  func isOtherCase(_ at: Int, before end: Int) -> Bool {
    let word = page.words[at]
    guard word.isAllCapitals, word.span.count > 2, at + 1 < end else { return false }
    let next = page.words[at + 1]
    return next.kind == .word && next.span.count > 1 && !next.isAllCapitals
  }

  /// Evidence of one more word of a name, from its end on. Of unknown words before a name that is
  /// whole without them, more belong to the title: *Camat Bandar* ⟦*Laksmana*⟧ *Acil Esyno*.
  private func limitEvidence(
    _ at: Int, _ start: TitleStart, before end: Int, count: Int
  ) -> Double {
    let evidence = nameEvidence(at, before: end)
    guard count > 0, at + 1 < end else { return evidence }
    let word = page.words[at]
    if word.has(.ambiguousName), count > 1 { return min(evidence, 0.3) }
    guard evidence > 0.6, evidence < 0.8 else { return evidence }
    let hash = page.hash(at)
    if territories.contains(hash) { return -2 }
    if governsState(start) || known.isPerson(hash) { return evidence }
    if page.words[at + 1].isSurelyPersonal { return count > 1 ? 0.2 : -0.3 }
    return count > 1 ? -0.3 : 0.5
  }

  /// *Bupati, Gubernur, Wali Kota, Camat*: their territories are all known.
  private func governsState(_ start: TitleStart) -> Bool {
    let at = start.at
    return page.equals(at, "bupati") || page.equals(at, "gubernur") || page.equals(at, "wabup")
      || page.equals(at, "wagub") || page.equals(at, "wali") || page.equals(at, "walikota")
      || page.equals(at, "wakil")
  }

  /// How likely a name has so many words.
  private static let lengthScore = [-9, -0.3, 0.4, 0.3, 0, -3, -5]

  /// *PT, CV, RSUD, SMA*: no name by themselves.
  private func needsName(_ at: Int) -> Bool {
    let word = page.words[at]
    guard word.has(.organizationHead), !word.has(.organization) else { return false }
    switch page.lexicon.entry(of: word.key, in: .orgheads)?.text(0) {
    case "company", "education", "health": return true
    default: return false
    }
  }

  /// How likely a title ends before `at`.
  private func boundaryScore(_ at: Int, _ start: TitleStart) -> Double {
    let first = start.head.end
    if at == first {
      let takes = complements(of: start.head.key)
      if takes.contains(.none) || governsState(start) { return 0 }
      return page.words[at].isSurelyPersonal ? -0.3 : -1
    }
    // Within an entry: *Nusa* ⟦*Tenggara Timur*⟧.
    for earlier in max(first, at - 4)..<at {
      guard let phrase = page.phrase(earlier) else { continue }
      if phrase.place.end > at || phrase.organization.end > at { return -5 }
    }
    if known.isPlace(first..<at, page) { return 3 }
    let before = page.words[at - 1]
    let word = page.words[at]
    // *BPBD Jabar* ⟦*Budi*⟧: a place behind an acronym is the body's, though it may be a name.
    if before.has(.place), at - 2 >= first, isOtherCase(at - 2, before: at) { return 3 }
    if before.isMark(Mark.close) || before.kind == .number { return 2 }
    if needsName(at - 1) { return -2.5 }
    if before.isAllCapitals,
      !before.isPersonal && !before.isInitial || isOtherCase(at - 1, before: at + 1)
    {
      return 1.5
    }
    if before.has(.organization), !before.has([.root, .wholeWord]), !before.isPersonal {
      return 1.5
    }
    if before.has([.placeHead, .organizationHead]) { return word.isInitial ? 0.3 : -2.5 }
    if before.has(.place), !before.isSurelyPersonal { return 1.2 }
    // *pembalap reli nasional* ⟦*Sunny*⟧: capitals behind small letters.
    if before.kind == .word, !before.isCapitalized { return 1.5 }
    if before.has(.titleField) { return 1.2 }
    if before.has([.root, .wholeWord]) && !before.isPersonal { return 0.3 }
    return 0
  }
}
