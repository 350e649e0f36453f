import TelaahLexicon
import TelaahLexiconFormat
import TelaahText

// `[Plt.|mantan|Wakil …] head [number] [portfolio] [body] [place]`: a title is read by a grammar over
// the lexicon's heads.

/// A title and its parts.
struct TitleReading {
  var words: Range<Int>
  var title: Range<Int>
  var body: OrganizationReading?
  var place: Range<Int>?
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
    if best.exists { return best }
    guard word.kind == .word, word.has([.titleHead, .titleRole]) else { return nil }
    if word.isSurelyPersonal, word.isCapitalized { return nil }
    return Phrases.Match(end: at + 1, key: word.key, traits: word.traits)
  }

  private func complements(of key: LexiconKey) -> VocabularySet<TitleComplement> {
    page.lexicon.entry(of: key, in: .titles)?.set(1) ?? VocabularySet(bits: 0)
  }

  /// *Asisten II, Komisi III, Presiden ke-7*
  private func readNumber(_ at: inout Int, _ reading: TitleReading, limit: Int) {
    guard at < limit else { return }
    let word = page.words[at]
    let isRoman =
      word.isCapitalized && word.span.count <= 4
      && page.bytes[word.span.start..<word.span.end].allSatisfy {
        $0 == 0x49 || $0 == 0x56 || $0 == 0x58
      }
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
    while at < limit, at < start + 12 {
      let word = page.words[at]
      if word.isMark(Mark.open), at > start, let end = bracketEnd(at, limit: limit) {
        at = end
        continue
      }
      if page.equals(at, "dan"), at + 1 < limit, at > start,
        isField(at + 1, at + 2 < limit ? at + 2 : at + 1),
        page.words[at + 1].isCapitalized == page.words[at - 1].isCapitalized
      {
        at += 2
        continue
      }
      guard isField(at, start) else { return }
      at += 1
    }
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
    return word.has(.noun) && !word.has([.verb]) || looksDerived(word.span) && !word.has(.verb)
  }

  /// Body and place behind a head.
  private func readBody(_ at: inout Int, _ reading: inout TitleReading, limit: Int) {
    guard at < limit else { return }
    var next = at
    // *anggota … dari Fraksi X*, *Deputi … pada Lembaga X*
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
      reading.body = body
      at = body.next
      reading.words = reading.words.lowerBound..<at
      if isPlaceHere(at), let place = place(at: at, limit: limit), page.words[at].has(.placeHead) {
        reading.place = place
        at = place.upperBound
        reading.words = reading.words.lowerBound..<at
      } else if at + 1 < limit,
        organizationHeadEnd(at) > 0
          || page.words[at].isAllCapitals && page.words[at].has(.organization),
        let second = organization(at: at, limit: limit, isBody: true)
      {
        // *Fraksi Gerindra DPRD Kabupaten Solok*
        reading.body?.words = body.words.lowerBound..<second.words.upperBound
        reading.body?.acronym = second.acronym
        reading.body?.next = second.next
        at = second.next
        reading.words = reading.words.lowerBound..<at
      }
      return
    }
    if placeFirst, let place = place(at: next, limit: limit), !isPersonRatherThan(place) {
      readPlaces(&at, &reading, place, limit: limit)
      return
    }
    readUnknown(&at, &reading, limit: limit)
  }

  /// *Bupati Bima Arya*: a known place that begins a name.
  private func isPersonRatherThan(_ place: Range<Int>) -> Bool {
    guard place.count == 1, page.words[place.lowerBound].isPersonal else { return false }
    let next = place.upperBound
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
    while at < limit, page.words[at].has(.placeHead), page.words[at].isCapitalized,
      let more = self.place(at: at, limit: limit)
    {
      at = more.upperBound
      reading.words = reading.words.lowerBound..<at
      reading.title = reading.words
    }
  }

  /// Capitals that nothing is known of: territory, portfolio or already the name.
  private func readUnknown(_ at: inout Int, _ reading: inout TitleReading, limit: Int) {
    let runEnd = capitalRunEnd(at, limit: limit)
    guard runEnd > at else { return }
    let isAddressed = runEnd < limit && (isRank(runEnd) || isAddress(runEnd))
    let takesPlace = reading.takes.contains(.place)
    var name = runEnd
    if !isAddressed {
      if runEnd - at == 1 || isCommaName(runEnd, limit: limit) {
        // One word is the name, unless a name follows behind a comma.
        name = isCommaName(runEnd, limit: limit) ? runEnd : at
      } else {
        name = splitTitle(at, end: runEnd, takesPlace: takesPlace)
      }
    }
    guard name > at else { return }
    if takesPlace, !reading.takes.contains(.portfolio) || !looksDerived(page.words[at].span) {
      reading.place = at..<name
    }
    at = name
    reading.title = reading.title.lowerBound..<at
    reading.words = reading.title
  }

  /// Whether `, Name` or `, rank` stands at `at`.
  private func isCommaName(_ at: Int, limit: Int) -> Bool {
    guard at + 1 < limit, page.words[at].isMark(Mark.comma) else { return false }
    if isRank(at + 1) || isAddress(at + 1) { return true }
    guard isNameStart(at + 1), let end = nameEnd(from: at + 1, limit: limit) else { return false }
    return nameEvidence(at + 1..<end) > 2
  }

  private func splitTitle(_ first: Int, end: Int, takesPlace: Bool) -> Int {
    var best = (score: -100.0, at: first)
    var sum = 0.0
    var at = end - 1
    while at >= first {
      sum += nameEvidence(at) - 0.1
      var score = sum
      if at > first {
        score += takesPlace && !page.words[first].isPersonal ? 1.2 : -0.3
      }
      if known.hasPersons, known.isPersonName(at..<end, page) { score += 4 }
      if isNameStart(at), score > best.score { best = (score, at) }
      at -= 1
    }
    return best.at
  }

  /// The end of a run of words that may be title or name.
  func capitalRunEnd(_ start: Int, limit: Int) -> Int {
    var at = start
    while at < limit {
      let word = page.words[at]
      if at > start, isRank(at) && !word.isPersonal || isAddress(at) { return at }
      if word.kind == .word, word.isCapitalized {
        if word.has([.month, .weekday, .organizationHead, .placeHead]), !word.isPersonal {
          return at
        }
        if at > start, word.has([.stopword, .function]), !word.isPersonal { return at }
        at += 1
        continue
      }
      if word.isMark(Mark.stop), !word.hasSpaceBefore, at > start, page.words[at - 1].isInitial,
        at + 1 < limit, page.words[at + 1].isCapitalized
      {
        at += 1
        continue
      }
      if word.has(.nameParticle), at > start, at + 1 < limit, page.words[at + 1].isCapitalized {
        at += 1
        continue
      }
      break
    }
    return at
  }
}
