import TelaahLexicon
import TelaahText

// The body that an office is held in, and its places: *Dekan Fakultas Hukum Universitas Indonesia*.

extension MentionScanner {
  /// Body and place behind a head.
  func readBody(
    _ at: inout Int, _ reading: inout TitleReading, limit: Int, isBounded: Bool
  ) {
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
    if isBodyPreposition(next), next + 1 < limit,
      organizationHeadEnd(next + 1) > 0 || page.words[next + 1].has(.organization)
        || page.phrase(next + 1)?.organization.exists == true
        || tailedName(next + 1, limit: limit, .organization) != nil
    {
      next += 1
    } else if !reading.isOffice, page.equals(next, "asal") || page.equals(next, "di"),
      isPlaceHere(next + 1), let from = place(at: next + 1, limit: limit)
    {
      // *pengendara asal Cimahi*, *guru SMA di Palembang*
      readPlaces(&at, &reading, from, limit: limit)
      return
    }
    // *dari* ⟦*fraksi PDIP*⟧
    if isBodyPreposition(next), next + 2 < limit, page.equals(next + 1, "fraksi"),
      page.words[next + 2].isCapitalized,
      var body = organization(at: next + 2, limit: limit, isBody: true)
    {
      body.words = next + 1..<body.words.upperBound
      readBodies(&at, &reading, body, limit: limit)
      return
    }
    let word = page.words[next]
    guard word.isCapitalized || word.has(.placeHead) || word.has(.organization) else { return }
    if isRank(next) || isAddress(next) { return }
    let placeFirst =
      isPlaceHere(next) && organizationHeadEnd(next) == 0
      && page.phrase(next)?.organization.exists != true
    if !placeFirst, let body = organization(at: next, limit: limit, isBody: true) {
      // *Federasi Pekerja Melati* ⟦*Bersatu (FPMB)*⟧: the letters tell where the body ends.
      // *Dewan Pimpinan Pusat Serikat Melati (SM)* is two.
      if passage.hasBrackets, let defined = definedByAcronym(next, limit: limit),
        defined.words.count > body.words.count, defined.next > body.next,
        let acronym = defined.acronym, page.words[acronym.lowerBound].byte == page.words[next].byte
      {
        readBodies(&at, &reading, defined, limit: limit)
        return
      }
      readBodies(&at, &reading, partBefore(body, reading) ?? body, limit: limit)
      return
    }
    if placeFirst, let place = place(at: next, limit: limit), !isPersonRatherThan(place) {
      readPlaces(&at, &reading, place, limit: limit)
      return
    }
    if !isBounded { readUnknown(&at, &reading, limit: limit) }
  }

  /// *anggota … dari Fraksi X*, *Head of X at Y*
  func isBodyPreposition(_ at: Int) -> Bool {
    page.equals(at, "dari") || page.equals(at, "pada") || page.equals(at, "di")
      || page.equals(at, "asal") || page.equals(at, "of") || page.equals(at, "at")
  }

  /// A body, and the body that it is a part of: *Fakultas Hukum* + *Universitas Indonesia*. The
  /// part goes to the title, as in *Kepala Bareskrim* + *Polri*.
  func readBodies(
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
        addBody(second, to: &reading, at: at)
        at = second.next
      } else {
        break
      }
      count += 1
    }
    reading.words = reading.words.lowerBound..<at
    // *… Komisi Perlindungan Anak Indonesia (KPAI) Bidang Pendidikan*
    if at + 1 < limit, page.equals(at, "bidang") || page.equals(at, "divisi"),
      page.words[at].isCapitalized, isField(at + 1, at)
    {
      let start = at
      at += 1
      while at < limit {
        if let next = joinedField(at, start: start, limit: limit) {
          at = next
        } else if isField(at, at), page.words[at].isCapitalized {
          at += 1
        } else {
          break
        }
      }
      reading.words = reading.words.lowerBound..<at
      reading.title = reading.words
    }
  }

  /// *Satuan Lalu Lintas* of *Satuan Lalu Lintas Polres Sleman*: the part of a body that was read
  /// with it.
  func partBefore(
    _ body: OrganizationReading, _ reading: TitleReading
  ) -> OrganizationReading? {
    guard body.words.count > 1, !page.words[body.words.lowerBound].isAllCapitals,
      !isOrgan(body.words.lowerBound)
    else { return nil }
    for at in body.words.dropFirst() {
      guard isMainBody(at), !page.words[at - 1].has(.placeHead),
        page.words[at - 1].isCapitalized || page.words[at - 1].isMark(Mark.close)
      else { continue }
      // *Kantor Pos Indonesia* is one, and so are *Badan Usaha Milik Negara*, *Fraksi PKS*.
      let first = page.words[body.words.lowerBound]
      if at == body.words.lowerBound + 1, first.has([.root, .wholeWord]) { return nil }
      if page.equals(body.words.lowerBound, "fraksi")
        || page.equals(body.words.lowerBound, "komisi")
      {
        return nil
      }
      var part = body
      part.words = body.words.lowerBound..<at
      part.acronym = nil
      part.next = at
      return part
    }
    return nil
  }

  /// A body behind its part: *Bareskrim* + *Polri*, *Fakultas Hukum* + *Universitas Indonesia*. The
  /// first part goes to the title, as in *Kepala Bareskrim*, others to the body.
  func addBody(
    _ second: OrganizationReading, to reading: inout TitleReading, at: Int
  ) {
    guard let first = reading.body else { return }
    if !reading.parts.isEmpty || isOrgan(first.words.lowerBound) {
      reading.body?.words = first.words.lowerBound..<second.words.upperBound
      reading.body?.acronym = second.acronym
      reading.body?.next = second.next
      return
    }
    if let acronym = first.acronym { reading.part = acronym }
    reading.parts.append(first)
    reading.title = reading.title.lowerBound..<at
    reading.body = second
  }

  /// *Pimpinan Pusat Muhammadiyah*: the leadership of a society is no part of it.
  private func isOrgan(_ at: Int) -> Bool {
    page.lexicon.label(0, of: page.key(at, { $0.organizationHead }), in: .orgheads)
      == "religious"
      || at + 1 < end && page.equals(at, "badan") && page.equals(at + 1, "pengurus")
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

  func readPlaces(
    _ at: inout Int, _ reading: inout TitleReading, _ place: Range<Int>, limit: Int
  ) {
    at = place.upperBound
    if let bracket = bracketEnd(at, limit: limit) { at = bracket }
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
}
