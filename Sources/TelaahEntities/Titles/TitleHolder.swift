import TelaahLexicon
import TelaahText

// The person that a title is followed by, directly or behind a comma.

extension MentionScanner {
  /// The person that a title is followed by: directly or behind a comma.
  func personBehind(_ title: TitleReading) -> PersonReading? {
    var at = title.next
    guard at < end else { return nil }
    // *salah satu orang tua siswa tersebut, inisial S*
    if isDemonstrative(at) || page.equals(at, "tersebut") {
      return at + 2 < end ? namedBehind(at + 1) ?? nameBetweenCommas(at + 1) : nil
    }
    if page.equals(at, "lain") || page.equals(at, "lainnya") { return personBehindOther(at) }
    if let named = namedBehind(at) { return named }
    if page.words[at].isMark(Mark.open) { return personInBrackets(at) }
    if page.words[at].isMark(Mark.comma) || page.words[at].isMark(Mark.colon) {
      // *Temui Menhub,* ⟦*Rahmat Usul Jembatan*⟧: the object of a headline's verb.
      let before = title.words.lowerBound - 1
      if passage.isTitleCase, before >= passage.words.lowerBound,
        isHeadlineVerb(before) || isHeadlineForm(before)
      {
        return nil
      }
      at += 1
      guard at < end else { return nil }
      // *Universitas Gadjah Mada, Yogyakarta, Gabriel Lele*
      if title.body != nil, isPlaceHere(at), let place = place(at: at, limit: end),
        place.upperBound + 1 < end, page.words[place.upperBound].isMark(Mark.comma)
      {
        at = place.upperBound + 1
      }
      return personBehindComma(at, isOffice: title.isOffice, titleAt: title.words.lowerBound)
    }
    guard let reading = nameCandidate(at) else { return nil }
    if isSurelyPerson(reading) { return reading }
    let evidence = nameEvidence(reading.name)
    if passage.isTitleCase, !page.words[reading.name.lowerBound].isPersonal { return nil }
    if page.words[title.words.lowerBound].isCapitalized || title.isOffice {
      // *… Keluarga Berencana ini*, *Menkeu Baru Cairkan*
      if evidence < 1, isDemonstrative(reading.next) { return nil }
      return evidence > -1.5 || reading.name.count > 1 && evidence > -3 ? reading : nil
    }
    return evidence >= (reading.name.count > 1 ? 1 : 1.5) ? reading : nil
  }

  /// *Pak Menko* ⟦*(Rahmat Santoso)*⟧: whom somebody means by a title.
  private func personInBrackets(_ open: Int) -> PersonReading? {
    guard open + 3 < end, !passage.isTitleCase, var reading = nameCandidate(open + 1),
      reading.name.count > 1, reading.next < end, page.words[reading.next].isMark(Mark.close),
      isSurelyPerson(reading) || nameEvidence(reading.name) >= 3
    else { return nil }
    reading.next += 1
    return reading
  }

  /// *warga* ⟦*lain*⟧*, Rahmat (40)*: a name that ends behind its comma; *Untuk pegawai lain, Rahmat
  /// meminta …* is somebody else.
  private func personBehindOther(_ at: Int) -> PersonReading? {
    guard at + 2 < end, page.words[at + 1].isMark(Mark.comma),
      let reading = nameCandidate(at + 2), reading.next < end,
      page.words[reading.next].isMark(Mark.comma) || page.words[reading.next].isMark(Mark.stop)
        || page.words[reading.next].isMark(Mark.open)
    else { return nil }
    let isSure =
      isSurelyPerson(reading) || behindAge(reading.next) > reading.next
      || nameEvidence(reading.name) >= 2.5
    return isSure ? reading : nil
  }

  /// A person behind the comma behind a title: a name by itself, or where something ends it.
  func personBehindComma(_ at: Int, isOffice: Bool, titleAt: Int) -> PersonReading? {
    guard at < end else { return nil }
    if let named = namedBehind(at) ?? lettersSetApart(at, behind: titleAt) { return named }
    guard let reading = nameCandidate(at) else { return nil }
    if isSurelyPerson(reading) { return reading }
    let evidence = nameEvidence(reading.name)
    if evidence > 0, reading.hasDegrees { return reading }
    let needed = (reading.name.count > 1 ? 0.5 : 1.5) + (isOffice ? 0 : 0.5)
    if evidence >= needed { return reading }
    guard reading.next < end else { return nil }
    let after = page.words[reading.next]
    // *Jaksa Agung Muda …, Reda Manthovani dikenal …*: two words that a verb follows, though the
    // first is one of the language.
    if evidence > -2.2, reading.name.count == 2, titleAt + 1 < reading.name.lowerBound - 1,
      nameEvidence(reading.name.lowerBound + 1) > 0.5, !passage.isTitleCase,
      !page.words[reading.name.lowerBound].has([.stopword, .function, .titleField, .nameWord]),
      !looksDerived(page.words[reading.name.lowerBound].span),
      after.isMark(Mark.comma)
        || after.kind == .word && !after.isCapitalized
          && !after.has(.function) && (after.has([.verb, .cue]) || looksVerbal(after.span))
    {
      return reading
    }
    guard evidence > 0 else { return nil }
    if cueEvidence(before: titleAt, after: reading.next) > 0 { return reading }
    return (isOffice || reading.name.count > 1) && (after.isMark(Mark.comma) || after.has(.cue))
      ? reading : nil
  }

  /// *Seorang siswa di Palembang,* ⟦*ABP*⟧*, tewas*: letters between commas that nothing is known of.
  private func lettersSetApart(_ at: Int, behind title: Int) -> PersonReading? {
    let word = page.words[at]
    guard word.isAllCapitals, word.kind == .word, 2...3 ~= word.span.count, !word.key.exists,
      !passage.isTitleCase, at + 1 < end, page.words[at + 1].isMark(Mark.comma),
      page.equals(title, "seorang")
        || title > passage.words.lowerBound && page.equals(title - 1, "seorang")
    else { return nil }
    return PersonReading(name: at..<at + 1, next: at + 1)
  }

  func isSurelyPerson(_ reading: PersonReading) -> Bool {
    reading.isAddressed || known.isPersonName(reading.name, page)
      || known.isPerson(page.hash(reading.name.lowerBound))
  }

  /// A name that may follow a title.
  func nameCandidate(_ at: Int) -> PersonReading? {
    guard isNameStart(at) || isAddress(at) || isRank(at), let reading = person(at: at, limit: end)
    else { return nil }
    if reading.isAddressed { return reading }
    let first = page.words[reading.name.lowerBound]
    if isPlaceHere(reading.name.lowerBound), !first.isPersonal { return nil }
    // *Bupati* ⟦*OKI*⟧ in a headline.
    if passage.isTitleCase, first.isAllCapitals, reading.name.count == 1,
      first.has([.place, .organization])
    {
      return nil
    }
    if first.isAllCapitals, reading.name.count == 1, !first.isPersonal {
      return isAged(reading.name.lowerBound) ? reading : nil
    }
    if first.has(.titleField) { return nil }
    // *…, Padang, Feri Amsari*; *Sumber Daya Alam III*
    if reading.name.count == 1, reading.next < end {
      if first.has(.place), page.words[reading.next].isMark(Mark.comma),
        !known.isPerson(page.hash(reading.name.lowerBound))
      {
        return nil
      }
      if isRoman(reading.next), !page.words[reading.next].isInitial || first.has([.root]) {
        return nil
      }
    }
    if page.phrase(reading.name.lowerBound)?.title.exists == true { return nil }
    return reading
  }

  /// *bernama X, berinisial AL, yakni X*
  func namedBehind(_ start: Int) -> PersonReading? {
    var at = start
    if page.words[at].isMark(Mark.comma) { at += 1 }
    // *Seorang mahasiswa* ⟦*dengan inisial TS*⟧
    guard at + 1 < end else { return nil }
    if page.equals(at, "dengan"), page.equals(at + 1, "inisial") { at += 1 }
    guard at + 1 < end else { return nil }
    let isNamed = page.equals(at, "bernama")
    let isInitials = page.equals(at, "berinisial") || page.equals(at, "inisial")
    if isInitials {
      let next = page.words[at + 1]
      guard next.kind == .word, next.isAllCapitals || next.isInitial, next.span.count <= 4,
        !next.has(.organization)
      else { return nil }
      return PersonReading(name: at + 1..<at + 2, next: at + 2)
    }
    guard
      isNamed || isNamely(at) || page.equals(at, "ialah"),
      let reading = nameCandidate(at + 1)
    else { return nil }
    return isNamed || isSurelyPerson(reading) || nameEvidence(reading.name) > 2 ? reading : nil
  }
}
