import TelaahLexicon
import TelaahText

// `[Plt.|mantan|Wakil …] head [number] [portfolio] [body] [place]`: a title is read by a grammar over
// the lexicon's heads.

/// A title and its parts.
struct TitleReading {
  var words: Range<Int>
  var title: Range<Int>
  var body: OrganizationReading?
  var place: Range<Int>?
  /// Parts of the body that stand before it, and an acronym among them.
  var parts: [OrganizationReading] = []
  var part: Range<Int>?
  /// Larger areas behind the territory.
  var places: [Range<Int>] = []
  /// The head's entry.
  var head = LexiconKey.none
  /// Whether it is an office and not a description.
  var isOffice: Bool
  /// What may complete the head.
  var takes = VocabularySet<TitleComplement>(bits: 0)
  var next: Int { words.upperBound }
}

extension MentionScanner {
  /// Reads a title from `start` on.
  func title(at start: Int, limit: Int) -> TitleReading? {
    var at = start
    while at < limit, let end = prefixEnd(at, limit: limit) { at = end }
    guard at < limit, let head = titleHead(at) else { return nil }
    var reading = TitleReading(
      words: start..<head.end, title: start..<head.end, head: head.key,
      isOffice: head.traits.contains(.titleHead), takes: complements(of: head.key))
    at = head.end
    if let bracket = bracketEnd(at, limit: limit) { at = bracket }
    readNumber(&at, reading, limit: limit)
    readField(&at, reading, limit: limit)
    reading.title = start..<at
    reading.words = reading.title
    readBody(&at, &reading, limit: limit)
    return reading
  }

  /// *Plt., Pj., mantan, Wakil, Penjabat (Pj)*
  private func prefixEnd(_ at: Int, limit: Int) -> Int? {
    let word = page.words[at]
    var end = 0
    if let match = page.phrase(at)?.prefix, match.exists {
      end = match.end
    } else if word.has(.titlePrefix), word.kind == .word {
      end = at + 1
    }
    guard end > 0, end < limit else { return nil }
    // *Wakil Ketua* is a head of its own.
    if let title = page.phrase(at)?.title, title.exists, title.end > end { return nil }
    if page.words[end].isMark(Mark.stop), !page.words[end].hasSpaceBefore { end += 1 }
    if let bracket = bracketEnd(end, limit: limit) { end = bracket }
    guard end < limit, titleHead(end) != nil || prefixEnd(end, limit: limit) != nil else {
      return nil
    }
    return end
  }

  /// *(Pj)*, *(Wabup)*: a short form in brackets.
  private func bracketEnd(_ at: Int, limit: Int) -> Int? {
    guard at + 2 < limit, page.words[at].isMark(Mark.open) else { return nil }
    var close = at + 1
    while close < limit, close < at + 4, !page.words[close].isMark(Mark.close) {
      guard
        page.words[close].has([.titleHead, .titlePrefix, .organization])
          || page.words[close].isAllCapitals
          || page.words[close].isMark(Mark.stop)
      else { return nil }
      close += 1
    }
    guard close < limit, page.words[close].isMark(Mark.close), close > at + 1 else { return nil }
    return close + 1
  }

  /// The head at `at`: the longest entry of the lexicon.
  func titleHead(_ at: Int) -> Phrases.Match? {
    let word = page.words[at]
    let phrase = page.phrase(at)
    var best = Phrases.Match()
    if let phrase {
      if phrase.title.end > best.end { best = phrase.title }
      if phrase.role.end > best.end { best = phrase.role }
    }
    // *Komisaris Jenderal* is a rank.
    if let rank = phrase?.rank, rank.exists, rank.end >= best.end { return nil }
    if best.exists, let shorter = headBeforeBody(at, best) { return shorter }
    if best.exists { return best }
    guard word.kind == .word, word.has([.titleHead, .titleRole]) else { return nil }
    if word.isSurelyPersonal, word.isCapitalized { return nil }
    return Phrases.Match(end: at + 1, key: word.key, traits: word.traits)
  }

  /// *Ketua* for *Ketua Komisi* in *Ketua Komisi Pemilihan Umum*: the head's last words begin the
  /// body, unless a number follows them (*Ketua Komisi III*).
  private func headBeforeBody(_ at: Int, _ match: Phrases.Match) -> Phrases.Match? {
    guard match.end - at > 1, match.end < end else { return nil }
    let next = page.words[match.end]
    guard next.isCapitalized, next.kind != .number, !isRoman(match.end) else { return nil }
    var shorter = page.phrase(at)?.shorterTitle ?? Phrases.Match()
    let word = page.words[at]
    if !shorter.exists, word.has([.titleHead, .titleRole]) {
      shorter = Phrases.Match(end: at + 1, key: word.key, traits: word.traits)
    }
    let body = shorter.end
    guard shorter.exists, body < match.end, page.words[body].isCapitalized,
      organizationHeadEnd(body) >= match.end, !isMedia(body)
    else { return nil }
    return shorter
  }

  /// *Harian* begins a newspaper's name, but *Ketua Harian* is an office.
  private func isMedia(_ at: Int) -> Bool {
    page.lexicon.entry(of: page.words[at].key, in: .orgheads)?.text(0) == "media"
  }

  func isRoman(_ at: Int) -> Bool {
    let word = page.words[at]
    return word.isCapitalized && word.span.count <= 4
      && page.bytes[word.span.start..<word.span.end].allSatisfy {
        $0 == 0x49 || $0 == 0x56 || $0 == 0x58
      }
  }

  private func complements(of key: LexiconKey) -> VocabularySet<TitleComplement> {
    page.lexicon.entry(of: key, in: .titles)?.set(1) ?? VocabularySet(bits: 0)
  }

  /// *Asisten II, Komisi III, Presiden ke-7*
  private func readNumber(_ at: inout Int, _ reading: TitleReading, limit: Int) {
    guard at < limit else { return }
    let word = page.words[at]
    let isRoman = isRoman(at)
    let isOrdinal = word.kind == .mixed && (page.bytes[word.span.start] | 0x20) == 0x6B
    if isRoman || isOrdinal
      || word.kind == .number && reading.takes.contains(.number) && word.hasSpaceBefore
    {
      at += 1
      // *0303/Bengkalis*
      if at + 1 < limit, page.words[at].isMark(Mark.slash), page.words[at + 1].isCapitalized {
        at += 2
      }
    }
  }

  /// A portfolio or field: *Keuangan*, *Bidang Kebudayaan*, *politik*.
  private func readField(_ at: inout Int, _ reading: TitleReading, limit: Int) {
    let start = at
    // *Vice President Corporate Secretary*: a head as the field of another.
    if at < limit, page.words[at].isCapitalized, page.words[at - 1].isCapitalized,
      !page.words[at].isPersonal,
      reading.takes.contains(.portfolio) || reading.takes.contains(.body),
      let head = titleHead(at), head.traits.contains(.titleHead), head.end <= limit
    {
      at = head.end
    }
    while at < limit, at < start + 14 {
      let word = page.words[at]
      if word.isMark(Mark.open), at > start, let end = bracketEnd(at, limit: limit) {
        at = end
        continue
      }
      if let next = joinedField(at, start: start, limit: limit) {
        at = next
        continue
      }
      guard isField(at, start) else { return }
      at += 1
    }
  }

  /// *… dan Kebudayaan*, *…, Pendidikan Pemilih, dan SDM*, *… of Marketplace*
  private func joinedField(_ at: Int, start: Int, limit: Int) -> Int? {
    guard at + 1 < limit, at > start else { return nil }
    let isCapital = page.words[at - 1].isCapitalized
    if page.equals(at, "dan") || page.equals(at, "serta") || page.equals(at, "and")
      || page.equals(at, "of") || page.words[at].isMark(Mark.ampersand)
    {
      guard page.words[at + 1].isCapitalized == isCapital, isField(at + 1, start) else {
        return nil
      }
      return at + 2
    }
    guard isCapital, page.words[at].isMark(Mark.comma) else { return nil }
    var next = at + 1
    // A list ends with *dan*.
    while next < limit, next < at + 9 {
      if page.equals(next, "dan") { return page.words[at + 1].isCapitalized ? at + 1 : at + 2 }
      guard isField(next, start) || page.words[next].isMark(Mark.comma) else { return nil }
      next += 1
    }
    return nil
  }

  /// Whether a word is a common noun that may tell a portfolio.
  private func isField(_ at: Int, _ start: Int) -> Bool {
    let word = page.words[at]
    guard word.kind == .word else { return false }
    if word.isCapitalized {
      if word.has([.organizationHead, .organization, .placeHead, .place]) {
        guard word.has([.root, .wholeWord]), !word.has([.organizationHead]), !word.isAllCapitals
        else { return false }
        if page.phrase(at)?.organization.exists == true || page.phrase(at)?.place.exists == true {
          return false
        }
        return !word.has(.place)
      }
      if isRank(at) || isAddress(at) || word.isPersonal || word.isInitial { return false }
      if page.phrase(at)?.organizationHead.exists == true
        || page.phrase(at)?.organization.exists == true
        || page.phrase(at)?.place.exists == true
      {
        return false
      }
      return word.has([.root, .wholeWord, .titleHead]) || looksDerived(word.span)
    }
    if word.has([.stopword, .function, .cue, .titleRole, .calendar]) { return false }
    return word.has([.noun, .adjective]) && !word.has([.verb])
      || looksDerived(word.span) && !word.has(.verb)
  }

  /// Body and place behind a head.
  private func readBody(_ at: inout Int, _ reading: inout TitleReading, limit: Int) {
    guard at < limit else { return }
    var next = at
    // *anggota … dari Fraksi X*, *Deputi … pada Lembaga X*
    if page.words[next].isMark(Mark.comma), next + 1 < limit, reading.isOffice,
      page.words[reading.title.lowerBound].isCapitalized, organizationHeadEnd(next + 1) > 0,
      let body = organization(at: next + 1, limit: limit, isBody: true), body.next < limit,
      isNameStart(body.next) || isRank(body.next) || isAddress(body.next)
    {
      // *Direktur Jenderal Perdagangan Luar Negeri, Kementerian Perdagangan Oke Nurwan*
      next += 1
    }
    if page.equals(next, "dari") || page.equals(next, "pada") || page.equals(next, "di"),
      next + 1 < limit,
      organizationHeadEnd(next + 1) > 0 || page.words[next + 1].has(.organization)
        || page.phrase(next + 1)?.organization.exists == true
    {
      next += 1
    }
    let word = page.words[next]
    guard word.isCapitalized || word.has(.placeHead) || word.has(.organization) else { return }
    if isRank(next) || isAddress(next) { return }
    let placeFirst =
      isPlaceHere(next) && organizationHeadEnd(next) == 0
      && page.phrase(next)?.organization.exists != true
    if !placeFirst, let body = organization(at: next, limit: limit, isBody: true) {
      readBodies(&at, &reading, body, limit: limit)
      return
    }
    if placeFirst, let place = place(at: next, limit: limit), !isPersonRatherThan(place) {
      readPlaces(&at, &reading, place, limit: limit)
      return
    }
    readUnknown(&at, &reading, limit: limit)
  }

  /// A body, and the body that it is a part of: *Fakultas Hukum* + *Universitas Indonesia*. The
  /// part goes to the title, as in *Kepala Bareskrim* + *Polri*.
  private func readBodies(
    _ at: inout Int, _ reading: inout TitleReading, _ body: OrganizationReading, limit: Int
  ) {
    reading.body = body
    at = body.next
    var count = 1
    while at < limit, count < 4 {
      if isPlaceHere(at), page.words[at].has(.placeHead), let place = place(at: at, limit: limit) {
        reading.place = place
        at = place.upperBound
      } else if isMainBody(at), let second = organization(at: at, limit: limit, isBody: true) {
        if let acronym = reading.body?.acronym { reading.part = acronym }
        reading.parts.append(reading.body ?? second)
        reading.title = reading.title.lowerBound..<(reading.body?.next ?? at)
        reading.body = second
        at = second.next
      } else {
        break
      }
      count += 1
    }
    // *… Komisi Perlindungan Anak Indonesia (KPAI) Bidang Pendidikan*
    if at + 1 < limit, page.equals(at, "bidang") || page.equals(at, "divisi"),
      page.words[at].isCapitalized
    {
      at += 1
      while at < limit, isField(at, at), page.words[at].isCapitalized { at += 1 }
    }
    reading.words = reading.words.lowerBound..<at
  }

  /// Whether a body that others are parts of stands at `at`.
  func isMainBody(_ at: Int) -> Bool {
    let word = page.words[at]
    guard word.isCapitalized, word.kind == .word, !word.isSurelyPersonal else { return false }
    if page.phrase(at)?.organization.exists == true { return true }
    if page.equals(at, "kementerian") || page.equals(at, "universitas") || page.equals(at, "fraksi")
    {
      return true
    }
    if word.has(.organizationHead), !word.has([.root, .wholeWord]) { return true }
    return word.isAllCapitals && word.has(.organization)
  }

  /// *Bupati Bima Arya*: a known place that begins a name.
  func isPersonRatherThan(_ place: Range<Int>) -> Bool {
    guard page.words[place.lowerBound].isPersonal else { return false }
    let next = place.upperBound
    if place.count > 1 {
      // *Budi Karya Sumadi*
      return next < end && page.words[next].isCapitalized && page.words[next].isSurelyPersonal
    }
    if next < end, page.words[next].isCapitalized, isNameWord(next) {
      return nameEvidence(next) > 0.5 && !hasMoreNames(next)
    }
    return known.isPerson(page.hash(place.lowerBound))
  }

  /// Whether at least two words of a name stand from `at` on.
  private func hasMoreNames(_ at: Int) -> Bool {
    at + 1 < end && page.words[at + 1].isCapitalized && isNameWord(at + 1)
      && nameEvidence(at + 1) > 0.5
  }

  private func readPlaces(
    _ at: inout Int, _ reading: inout TitleReading, _ place: Range<Int>, limit: Int
  ) {
    at = place.upperBound
    reading.place = place
    reading.title = reading.title.lowerBound..<at
    reading.words = reading.title
    while at + 1 < limit {
      // *Kepala Dusun Nglahar, Kelurahan Sumbersari, Kecamatan Moyudan*
      let next = page.words[at].isMark(Mark.comma) ? at + 1 : at
      guard page.words[next].isCapitalized, isAreaHead(next),
        let more = self.place(at: next, limit: limit)
      else { break }
      reading.places.append(more)
      at = more.upperBound
      reading.words = reading.words.lowerBound..<at
      reading.title = reading.words
    }
    // *Konsul Jenderal RI di New York*
    if at + 2 < limit, page.equals(at, "di"), isPlaceHere(at + 1),
      let more = self.place(at: at + 1, limit: limit), more.upperBound < limit,
      isNameStart(more.upperBound)
    {
      reading.places.append(more)
      at = more.upperBound
      reading.words = reading.words.lowerBound..<at
      reading.title = reading.words
    }
    if at < limit, isMainBody(at), let body = organization(at: at, limit: limit, isBody: true) {
      readBodies(&at, &reading, body, limit: limit)
    }
  }

  /// Capitals that nothing is known of: territory, portfolio or already the name.
  private func readUnknown(_ at: inout Int, _ reading: inout TitleReading, limit: Int) {
    let runEnd = capitalRunEnd(at, limit: limit)
    guard runEnd > at, !passage.isTitleCase else { return }
    // *Indonesian Ocean Justice Initiative (IOJI)*
    if let body = definedByAcronym(at, limit: limit) {
      readBodies(&at, &reading, body, limit: limit)
      return
    }
    // *Head of LOKET Tubagus Utama*: capitals throughout are a body's.
    let first = page.words[at]
    if first.isAllCapitals, first.span.count > 2, !first.isPersonal, !first.has([.degree, .rank]),
      runEnd > at + 1, !passage.isTitleCase, !page.words[at + 1].isAllCapitals
    {
      let stop = extendByPlace(at + 1, limit: limit)
      let body = OrganizationReading(
        words: at..<stop, next: stop, rule: Rules.organizationUnknownAcronym, confidence: 0.8)
      readBodies(&at, &reading, body, limit: limit)
      return
    }
    // *Ketua Posyantek Kecamatan Bengkalis*: a body of an area.
    if runEnd < limit, isAreaHead(runEnd), page.words[runEnd].isCapitalized,
      reading.takes.contains(.body), !first.isSurelyPersonal,
      let area = place(at: runEnd, limit: limit)
    {
      let body = OrganizationReading(
        words: at..<area.upperBound, next: area.upperBound, rule: Rules.organizationUnknownAcronym,
        confidence: 0.75)
      readBodies(&at, &reading, body, limit: limit)
      return
    }
    // *Kepala Dusun Nglahar, Kelurahan …*
    if takesPlaceOnly(reading), runEnd + 1 < limit, page.words[runEnd].isMark(Mark.comma),
      isAreaHead(runEnd + 1), page.words[runEnd + 1].isCapitalized
    {
      readPlaces(&at, &reading, at..<runEnd, limit: limit)
      return
    }
    if known.isPlace(at..<runEnd, page) {
      readPlaces(&at, &reading, at..<runEnd, limit: limit)
      return
    }
    let isAddressed = runEnd < limit && (isRank(runEnd) || isAddress(runEnd))
    let takesPlace = reading.takes.contains(.place)
    var name = runEnd
    if !isAddressed {
      if runEnd - at == 1 || isCommaName(runEnd, limit: limit) {
        // One word is the name, unless a name follows behind a comma.
        name = isCommaName(runEnd, limit: limit) ? runEnd : at
      } else {
        let prior =
          takesPlaceOnly(reading)
          || (reading.takes.contains(.portfolio) || reading.takes.contains(.body)) && !takesPlace
            && runEnd - at > 3
        name = splitTitle(at, end: runEnd, prior: prior)
      }
    }
    guard name > at else { return }
    if !takesPlace, reading.takes.contains(.body), !page.words[at].has(.root) {
      // *CEO Jouska Aakar Abyasa Fidzuno*
      let body = OrganizationReading(
        words: at..<name, next: name, rule: Rules.organizationUnknownAcronym, confidence: 0.6)
      readBodies(&at, &reading, body, limit: limit)
      return
    }
    if takesPlace, !reading.takes.contains(.portfolio) || !looksDerived(page.words[at].span) {
      reading.place = at..<name
    }
    at = name
    reading.title = reading.title.lowerBound..<at
    reading.words = reading.title
  }

  /// A run of capitals with its acronym in brackets behind it.
  func definedByAcronym(_ start: Int, limit: Int) -> OrganizationReading? {
    var at = start
    while at < limit, at < start + 10 {
      let word = page.words[at]
      if word.kind == .word || word.isMark(Mark.ampersand),
        word.isCapitalized || page.equals(at, "of") || page.equals(at, "for")
          || page.equals(at, "and") || page.equals(at, "on") || page.equals(at, "to")
          || page.equals(at, "the") || page.equals(at, "dan") || page.equals(at, "untuk")
      {
        at += 1
        continue
      }
      break
    }
    guard at > start + 1, at < limit, let acronym = acronymInBrackets(at, limit: limit),
      initialsMatch(start..<at, acronym)
    else { return nil }
    var reading = OrganizationReading(
      words: start..<at, acronym: acronym, next: acronym.upperBound + 1,
      rule: Rules.organizationAcronym, confidence: 0.85)
    if isPlaceHere(reading.next), let place = place(at: reading.next, limit: limit) {
      reading.words = start..<place.upperBound
      reading.acronym = nil
      reading.next = place.upperBound
    }
    return reading
  }

  /// Whether an acronym's letters are, in order, the first letters of enough of the words.
  private func initialsMatch(_ words: Range<Int>, _ acronym: Range<Int>) -> Bool {
    let span = page.words[acronym.lowerBound].span
    guard span.count >= 2 else { return false }
    var at = span.start
    var matches = 0
    for index in words where at < span.end {
      if page.words[index].byte | 0x20 == page.bytes[at] | 0x20 {
        matches += 1
        at += 1
      }
    }
    return matches >= 2 && matches * 2 >= span.count
  }
}
