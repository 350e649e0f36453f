import TelaahLexicon
import TelaahText

// Names without a title: by honorific or rank, by given names, by what stands beside them.

extension MentionScanner {
  /// Rule: a rank or honorific makes what follows a person. *AKBP Hendra Gunawan, H. Bustami*
  func honored(_ at: Int) -> Int? {
    guard isRank(at) || isAddress(at), let reading = person(at: at, limit: end),
      reading.isAddressed
    else { return nil }
    if page.words[at].isInitialOfSentence || reading.name.count == 1,
      nameEvidence(reading.name) < -1, !page.words[at].has(.rank)
    {
      return nil
    }
    addPerson(reading, rule: Rules.honorific, confidence: 0.95)
    readClitic(before: at, holder: mentions.count - 1)
    return afterPerson(reading)
  }

  func addPerson(_ reading: PersonReading, rule: RuleID, confidence: Double) {
    add(
      reading.name, .person, rule, confidence,
      attributes: reading.attributes)
    lastPerson = (reading.next, mentions.count - 1)
    if confidence >= 0.8 { known.note(person: reading.name, page) }
  }

  /// Looks for a title in apposition behind a person, and says where to go on.
  func afterPerson(_ reading: PersonReading) -> Int {
    let holder = mentions.count - 1
    let next = initialsBehind(reading) ?? reading.next
    return apposition(next, holder: holder) ?? next
  }

  /// *Siman Bahar* ⟦*(SB)*⟧, *Nopriansyah* ⟦*(NOP)*⟧: what stands for the name from here on.
  private func initialsBehind(_ reading: PersonReading) -> Int? {
    let open = reading.next
    guard open + 2 < end, page.words[open].isMark(Mark.open),
      page.words[open + 2].isMark(Mark.close), isLettersOf(reading.name, open + 1)
    else { return nil }
    let letters = open + 1..<open + 2
    add(letters, .person, Rules.initialsOfName, 0.95)
    known.note(person: letters, page)
    return open + 3
  }

  /// Rule: a run of capitals that is a name by its words or its neighbours.
  func nameRun(_ at: Int) -> Int? {
    guard isNameStart(at) else { return nil }
    // *Upaya Julian Alvarez*: the sentence's first word has its capital from there.
    if page.words[at].isInitialOfSentence, !page.words[at].isPersonal,
      page.words[at].has([.root, .wholeWord, .verb]), at + 1 < end, isNameStart(at + 1)
    {
      return at + 1
    }
    // *Temui* ⟦*Rahmat*⟧*, Pemerintahan* ⟦*Rahmat*⟧ in a headline.
    if passage.isTitleCase, at + 1 < end, page.words[at + 1].isSurelyPersonal,
      isNameStart(at + 1), isCommonNoun(at) || isHeadlineForm(at)
    {
      return at + 1
    }
    guard let reading = person(at: at, limit: end) else {
      return page.words[at].isCapitalized ? at + 1 : nil
    }
    // *Petugas menyambut massa*: who does it is a word for many.
    if reading.name.count == 1, page.words[reading.name.lowerBound].has(.titleRole),
      !page.words[reading.name.lowerBound].isPersonal, !reading.isAddressed
    {
      return reading.next
    }
    // *Make Use of, House of Cards*: no person's name goes on so.
    if reading.next < end, page.equals(reading.next, "of") { return reading.next + 1 }
    // *Masyarakat Puji Herman Deru*: in a headline, only the name that the prose knows.
    if passage.isTitleCase, reading.name.count > 2,
      let start = lastWords(of: reading.name).first(where: {
        known.isPersonName($0..<reading.name.upperBound, page)
      })
    {
      return start
    }
    let range = reading.name
    let isAfterPreposition = at > passage.words.lowerBound && isPlacePreposition(at - 1)
    var score = nameEvidence(range)
    let byCue = cueEvidence(before: at, after: reading.next)
    score += byCue + pairEvidence(at, reading)
    if reading.hasDegrees { score += 4 }
    if passage.isTitleCase, !isNamedElsewhere(range) { score -= Double(range.count) }
    if range.count == 1 {
      let word = page.words[at]
      if word.isAllCapitals, page.lexicon.line(of: word.key, in: .nicknames) == nil { score -= 2 }
      if word.isInitialOfSentence, !word.isSurelyPersonal {
        score -= word.has([.root, .wholeWord, .stopword]) ? 2.5 : 1
      }
      if isAfterPreposition { score -= 1.5 }
      if passage.isTitleCase && word.isSpeaker || known.isPerson(page.hash(at)) { score += 3 }
    } else if isAfterPreposition, score < 4 {
      score -= 2
    }
    let needed = range.count == 1 ? 2.5 : 2.2
    // *PT Melati Wijaya … karena* ⟦*Melati Wijaya*⟧ *memiliki*
    if score >= needed || isAfterPreposition, known.hasOrganizations,
      known.isOrganization(range, page), !known.isPersonName(range, page),
      range.count > 1 || !page.words[at].isSurelyPersonal && !known.isPerson(page.hash(at))
    {
      add(range, .organization, Rules.again, 0.85)
      return reading.next
    }
    if score >= needed {
      addPerson(
        reading, rule: byCue >= 2 ? Rules.cue : Rules.known,
        confidence: min(0.95, 0.6 + 0.06 * (score - needed)))
      readClitic(before: at, holder: mentions.count - 1)
      return afterPerson(reading)
    }
    if score > 0, !passage.isTitleCase { possible.append(contentsOf: range) }
    if isAfterPreposition, !passage.isTitleCase, let end = unknownPlace(at, range) {
      add(at..<end, .location, Rules.placePreposition, 0.55)
      return end
    }
    return reading.next
  }

  /// *Simak juga Video:* ⟦*Sri Maryani*⟧ *soal Pajak*: whom a related article is about, no prose
  /// tells; names that are nothing else are enough.
  private func isNamedElsewhere(_ range: Range<Int>) -> Bool {
    passage.kind == .furniture
      && range.allSatisfy {
        page.words[$0].isSurelyPersonal
          && !page.words[$0].has(range.count > 1 ? .verb : [.root, .wholeWord])
      }
  }

  /// *Bona Septano/Afiat Yuris*, *(Dody Hanggodo)* behind a title, *B.J. Habibie*.
  private func pairEvidence(_ at: Int, _ reading: PersonReading) -> Double {
    if isHalf(at) || reading.next < end && isHalf(reading.next + 1) {
      return page.words[at].isSurelyPersonal ? 4 : 1.5
    }
    if passage.hasBrackets, isCited(at, reading) { return 5.5 }
    if isBesidePerson(at, reading) { return 2 }
    // *Video Dasno: Tunjangan Naik*: who speaks in a headline.
    if passage.isTitleCase, reading.next < end, page.words[reading.next].isMark(Mark.colon),
      page.words[at].isSurelyPersonal
    {
      return 2
    }
    guard reading.name.count > 1 else { return 0 }
    if page.words[at].isInitial { return 1 }
    guard at > passage.words.lowerBound + 1 else { return 0 }
    let before = page.words[at - 1]
    if before.isMark(Mark.slash), let last = lastPerson, last.end == at - 1 { return 2.5 }
    if before.isMark(Mark.open), reading.next < end, page.words[reading.next].isMark(Mark.close),
      page.words[at - 2].has([.titleHead, .titleRole])
    {
      return 2.5
    }
    return 0
  }

  /// The words of a run but the first and the last, of which a known name may begin with one: so
  /// many as the longest names have.
  private func lastWords(of run: Range<Int>) -> Range<Int> {
    max(run.lowerBound + 1, run.upperBound - MentionScanner.longestKnownName)..<run.upperBound - 1
  }

  private static let longestKnownName = 8

  /// ⟦*Reno*⟧ *dan Farhan*: one word beside another person's name.
  func isBesidePerson(_ at: Int, _ reading: PersonReading) -> Bool {
    guard reading.name.count == 1, !passage.isTitleCase,
      page.words[at].isPersonal || !page.words[at].isInitialOfSentence
    else { return false }
    let next = reading.next
    if next + 1 < end, page.equals(next, "dan"), page.words[next + 1].isSurelyPersonal,
      page.words[next + 1].isCapitalized, !page.words[next + 1].has(.place)
    {
      return true
    }
    return at > passage.words.lowerBound && page.equals(at - 1, "dan") && lastPerson?.end == at - 1
  }

  /// *Prabowo-*⟦*Gibran*⟧: a personal name behind the hyphen of a pair.
  private func isHalf(_ at: Int) -> Bool {
    at > passage.words.lowerBound && at < end && page.words[at].isPersonal
      && page.words[at - 1].isMark(Mark.hyphen) && page.words[at - 1].token == page.words[at].token
  }

  /// A capitalised name behind *di, ke, dari* that nothing is known of.
  private func unknownPlace(_ at: Int, _ range: Range<Int>) -> Int? {
    for index in range {
      let word = page.words[index]
      if word.has([.stopword, .function, .wholeWord]) || word.isAllCapitals { return nil }
      if word.has(.root) || looksDerived(word.span) { return nil }
    }
    return range.upperBound
  }

  func isPlacePreposition(_ at: Int) -> Bool {
    page.equals(at, "di") || page.equals(at, "ke") || page.equals(at, "dari")
      || page.equals(at, "asal")
  }

  /// A verb of saying before or behind a name speaks for a person.
  func cueEvidence(before at: Int, after next: Int) -> Double {
    var score = 0.0
    if at > passage.words.lowerBound {
      let word = page.words[at - 1]
      if word.has([.cueQuote, .cuePreposition, .cuePassive]),
        !word.isCapitalized || word.isInitialOfSentence
      {
        score += 2.5
      }
    }
    var verb = next
    if verb < end,
      page.equals(verb, "juga") || page.equals(verb, "pun") || page.equals(verb, "sendiri")
    {
      verb += 1
    }
    if verb < end, page.words[verb].has([.cueActive, .cueClause]),
      !page.words[verb].isCapitalized
    {
      score += 3.2
    }
    return score
  }
}
