import TelaahLexicon
import TelaahText

// Where a title stands: before a name, behind one, or alone.

extension MentionScanner {
  /// Rule: a title, with the person that follows it.
  mutating func titled(_ at: Int) -> Int? {
    let word = page.words[at]
    guard
      word.has([.titleHead, .titleRole, .titlePrefix])
        || page.phrase(at).map({ $0.title.exists || $0.role.exists || $0.prefix.exists }) == true
    else { return nil }
    if word.isSurelyPersonal, word.isCapitalized, page.phrase(at)?.title.exists != true {
      return nil
    }
    guard let first = title(at: at, limit: end) else { return nil }
    // *Aparatur Sipil Negara (ASN)* is a body where it is written as a name.
    if !first.isOffice, word.isCapitalized, let body = page.phrase(at)?.organization, body.exists,
      let head = titleHead(at), body.end >= head.end
    {
      return nil
    }
    var chain = [first]
    while let next = chainedTitle(chain[chain.count - 1].next) { chain.append(next) }
    let last = chain[chain.count - 1]
    if let reading = personBehind(last) {
      let holder = commitParts(chain, before: reading)
      return holder
    }
    if chain.count == 1, !last.isOffice, !page.words[at].isCapitalized || last.words.count == 1 {
      // A description alone says nothing; what follows it may be a name of its own.
      if let body = last.body { add(body) } else if let place = last.place { addPlace(place) }
      return last.body != nil || last.place != nil ? last.next : nil
    }
    for title in chain { commit(title, holder: nil, rule: Rules.titleAlone) }
    return last.next
  }

  private mutating func commitParts(_ chain: [TitleReading], before reading: PersonReading) -> Int {
    for title in chain { addParts(title) }
    addPerson(reading, rule: Rules.titled, confidence: 0.95)
    let holder = mentions.count - 1
    for title in chain { addRole(title, holder: holder, rule: Rules.titleBefore) }
    return afterPerson(reading)
  }

  /// *… sekaligus Wakil Ketua DPRD*
  private func chainedTitle(_ at: Int) -> TitleReading? {
    guard at + 1 < end else { return nil }
    var next = at
    if page.equals(next, "sekaligus") || page.equals(next, "merangkap") {
      next += 1
      if next < end, page.equals(next, "sebagai") { next += 1 }
    } else if page.words[next].isMark(Mark.slash) {
      next += 1
    } else if page.equals(next, "yang"), page.equals(next + 1, "juga") {
      next += 2
    } else {
      return nil
    }
    return next < end ? title(at: next, limit: end) : nil
  }

  /// The person that a title is followed by: directly or behind a comma.
  private func personBehind(_ title: TitleReading) -> PersonReading? {
    var at = title.next
    guard at < end else { return nil }
    var isBehindComma = false
    if page.words[at].isMark(Mark.comma) || page.words[at].isMark(Mark.colon) {
      at += 1
      isBehindComma = true
      guard at < end else { return nil }
      // *Universitas Gadjah Mada, Yogyakarta, Gabriel Lele*
      if title.body != nil, isPlaceHere(at), let place = place(at: at, limit: end),
        place.upperBound + 1 < end, page.words[place.upperBound].isMark(Mark.comma)
      {
        at = place.upperBound + 1
      }
    }
    // *Ketua RT, dr. Budi*; *yakni Budi*
    guard isNameStart(at) || isAddress(at) || isRank(at), let reading = person(at: at, limit: end)
    else { return nil }
    if reading.isAddressed { return reading }
    let evidence = nameEvidence(reading.name)
    let first = page.words[reading.name.lowerBound]
    if isPlaceHere(reading.name.lowerBound), !first.isPersonal { return nil }
    if first.isAllCapitals, reading.name.count == 1, !first.isPersonal { return nil }
    if page.phrase(reading.name.lowerBound)?.title.exists == true { return nil }
    if known.isPersonName(reading.name, page) || known.isPerson(page.hash(reading.name.lowerBound))
    {
      return reading
    }
    let isDescription = !title.isOffice
    if isBehindComma {
      let after = reading.next < end ? page.words[reading.next] : nil
      let needed = reading.name.count > 1 ? 0.5 : 1.5
      if evidence >= needed + (isDescription ? 0.5 : 0) { return reading }
      return evidence > 0 && (after?.isMark(Mark.comma) == true || after?.has(.cue) == true)
        && !isDescription ? reading : nil
    }
    if page.words[title.words.lowerBound].isCapitalized || !isDescription {
      return evidence > -1.5 || reading.name.count > 1 && evidence > -3 ? reading : nil
    }
    return evidence >= (reading.name.count > 1 ? 1 : 1.5) ? reading : nil
  }

  /// Rule: a title in apposition behind a person: *X, Asisten II Setda Y,*; *X selaku Y*.
  mutating func apposition(_ start: Int, holder: Int) -> Int? {
    var at = start
    guard at < end else { return nil }
    // *(45)*
    if at + 2 < end, page.words[at].isMark(Mark.open), page.words[at + 1].isNumber,
      page.words[at + 2].isMark(Mark.close)
    {
      at += 3
    }
    let hasComma = at < end && page.words[at].isMark(Mark.comma)
    if hasComma { at += 1 }
    let connected = connectorEnd(at)
    if let connected { at = connected }
    guard at < end else { return nil }
    let word = page.words[at]
    guard
      word.has([.titleHead, .titleRole, .titlePrefix])
        || page.phrase(at).map({ $0.title.exists || $0.role.exists || $0.prefix.exists }) == true,
      let title = title(at: at, limit: end)
    else { return nil }
    if connected == nil {
      if personBehind(title) != nil { return nil }
      if !hasComma, !title.isOffice, title.words.count == 1 { return nil }
      if !hasComma, !page.words[at].isCapitalized, title.isOffice { return nil }
      // *A, Bupati B, dan C* belongs to A; *A, Camat, Lurah* is a list.
      if hasComma, title.words.count == 1, title.isOffice { return nil }
    }
    commit(title, holder: holder, rule: Rules.titleAfter)
    lastPerson = (title.next, holder)
    return apposition(title.next, holder: holder, chained: true) ?? title.next
  }

  private mutating func apposition(_ start: Int, holder: Int, chained: Bool) -> Int? {
    guard let next = chainedTitle(start) else { return nil }
    commit(next, holder: holder, rule: Rules.titleAfter)
    return next.next
  }

  /// *yang juga, selaku, sebagai, adalah, yang menjabat sebagai*
  private func connectorEnd(_ start: Int) -> Int? {
    var at = start
    if at < end, page.equals(at, "yang") { at += 1 }
    if at < end, page.equals(at, "juga") { at += 1 }
    if at < end, page.equals(at, "selaku") || page.equals(at, "sekaligus") {
      return at + 1
    }
    if at < end, page.equals(at, "merupakan") || page.equals(at, "adalah") { return at + 1 }
    if at < end, page.equals(at, "menjabat") { at += 1 }
    if at > start, at < end, page.equals(at, "sebagai") { return at + 1 }
    return at > start + 1 ? at : nil
  }

  private mutating func commit(_ title: TitleReading, holder: Int?, rule: RuleID) {
    addParts(title)
    addRole(title, holder: holder, rule: rule)
  }

  private mutating func addParts(_ title: TitleReading) {
    // Part and whole are one name: *Fakultas Hukum Universitas Indonesia*.
    if var body = title.body {
      if let first = title.parts.first, title.part == nil {
        body.words = first.words.lowerBound..<body.words.upperBound
        add(body)
        if let last = title.body { known.note(organization: last.words, page) }
      } else {
        for part in title.parts { add(part) }
        add(body)
      }
    }
    if let place = title.place { addPlace(place, head: title) }
    for place in title.places { addPlace(place) }
  }

  /// *Kepala Desa Temiang* names *Desa Temiang*.
  private mutating func addPlace(_ place: Range<Int>, head title: TitleReading) {
    let before = place.lowerBound - 1
    if before > title.words.lowerBound, page.words[before].isCapitalized, isAreaHead(before) {
      addPlace(before..<place.upperBound)
    } else {
      addPlace(place)
    }
  }

  private mutating func addPlace(_ place: Range<Int>) {
    add(place, .location, Rules.placeKnown, 0.85)
    known.note(place: place, page)
  }

  /// Kin, and words for people at large, are no roles.
  private func isKin(_ at: Int) -> Bool {
    page.equals(at, "istri") || page.equals(at, "suami") || page.equals(at, "anak")
      || page.equals(at, "masyarakat")
  }

  private mutating func addRole(_ title: TitleReading, holder: Int?, rule: RuleID) {
    if title.words.count == 1, isKin(title.words.lowerBound) { return }
    roles.append(
      DraftRole(
        words: title.words, title: title.title, organization: title.body?.words,
        place: title.place, holder: holder, rule: rule, isOffice: title.isOffice))
  }
}
