import TelaahLexicon
import TelaahText

// `head [number] [portfolio]`: *Asisten II, Komisi III, Menteri Pendidikan dan Kebudayaan*.

extension MentionScanner {
  func isRoman(_ at: Int) -> Bool {
    let word = page.words[at]
    return word.isCapitalized && word.span.count <= 4
      && page.bytes[word.span.start..<word.span.end].allSatisfy {
        $0 == 0x49 || $0 == 0x56 || $0 == 0x58
      }
  }

  /// *Asisten II, Komisi III, Presiden ke-7*
  func readNumber(_ at: inout Int, _ reading: TitleReading, limit: Int) {
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
  func readField(_ at: inout Int, _ reading: TitleReading, limit: Int) {
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
      // *konsultan* ⟦*di bidang perilaku*⟧
      if !reading.isOffice, page.equals(at, "di"), at + 2 < limit, page.equals(at + 1, "bidang"),
        !page.words[at + 2].isCapitalized, isField(at + 2, at + 2)
      {
        at += 3
        continue
      }
      // *pemilik* ⟦*rumah makan*⟧
      if !reading.isOffice, !word.isCapitalized, let phrase = page.phrase(at) {
        let last = max(phrase.placeHead.end, phrase.organizationHead.end)
        if last > at, last <= limit {
          at = last
          continue
        }
      }
      // *Analis riset* + *Capital Asset Management*
      if at > start, word.isCapitalized, !page.words[at - 1].isCapitalized, word.kind == .word,
        page.words[at - 1].kind == .word, !isKindOfField(at - 1)
      {
        return
      }
      // *Menteri LH* ⟦*Segel Pabrik*⟧: a headline goes on behind an acronym.
      if passage.isTitleCase, at > reading.words.lowerBound, page.words[at - 1].isAllCapitals,
        !word.isAllCapitals
      {
        return
      }
      // *arah Presiden* ⟦*prioritas*⟧: an office of a place has no field in small letters.
      if !word.isCapitalized, reading.isOffice, takesPlaceOnly(reading),
        page.words[at - 1].isCapitalized, word.has(.noun)
      {
        return
      }
      if at == start, let next = joinedRole(at, reading, limit: limit) {
        at = next
        continue
      }
      guard
        isField(at, start) || isPartOfDescription(at, start, reading) || isForeignField(at, start)
          || isAcronymField(at, reading, limit: limit)
      else { return }
      at += 1
    }
  }

  /// *VP for* ⟦*Materials & Chemicals*⟧: foreign words behind *of, for*.
  private func isForeignField(_ at: Int, _ start: Int) -> Bool {
    guard page.equals(start - 1, "of") || page.equals(start - 1, "for") else { return false }
    let word = page.words[at]
    return word.kind == .word && word.isCapitalized && !word.isPersonal
      && !word.has([.organization, .organizationHead, .place, .placeHead])
      && !(word.has(.nameWord) && nameWord(at)?.kinds.contains(.thing) != true)
      && !isRank(at) && !isAddress(at)
  }

  /// *Seorang penulis* ⟦*dan editor*⟧ *lepas*: two descriptions of one person, behind an article or in
  /// apposition.
  private func joinedRole(_ at: Int, _ reading: TitleReading, limit: Int) -> Int? {
    guard !reading.isOffice, at + 1 < limit, page.isAnd(at), !page.words[at + 1].isCapitalized,
      page.words[at + 1].has(.titleRole) || page.words[at + 1].phrase >= 0
    else { return nil }
    let before = reading.words.lowerBound - 1
    guard before >= passage.words.lowerBound,
      page.equals(before, "seorang")
        || page.words[before].isMark(Mark.comma) && lastPerson?.end == before,
      let second = titleHead(at + 1), second.traits.contains(.titleRole), second.end <= limit
    else { return nil }
    return second.end
  }

  /// *Pakar* ⟦*IT*⟧ *Universitas Melati, mahasiswa* ⟦*SIL*⟧ *UI*: letters before a body are the field
  /// of a description. Those of an office may begin the body: *Ketua TP PKK*.
  private func isAcronymField(_ at: Int, _ reading: TitleReading, limit: Int) -> Bool {
    let word = page.words[at]
    guard word.isAllCapitals, word.span.count <= 4, word.kind == .word, !reading.isOffice,
      !word.has([.organization, .organizationHead, .place, .placeHead]), !isRank(at),
      at + 1 < limit, page.words[at + 1].isCapitalized
    else { return false }
    return organizationHeadEnd(at + 1) > 0
      || page.words[at + 1].has(.organization) && page.words[at + 1].isAllCapitals
  }

  /// *kuasa hukum keluarga* ⟦*korban*⟧*, orang tua* ⟦*siswa*⟧: a description within another.
  private func isPartOfDescription(_ at: Int, _ start: Int, _ reading: TitleReading) -> Bool {
    guard !reading.isOffice, at < start + 2 else { return false }
    let word = page.words[at]
    return word.kind == .word && !word.isCapitalized && !page.words[at - 1].isCapitalized
      && word.has(.titleRole) && !word.has([.function, .cue])
  }

  /// *… dan Kebudayaan*, *…, Pendidikan Pemilih, dan SDM*, *… of Marketplace*
  func joinedField(_ at: Int, start: Int, limit: Int) -> Int? {
    guard at + 1 < limit, at > start else { return nil }
    let isCapital = page.words[at - 1].isCapitalized
    if page.equals(at, "dan") || page.equals(at, "serta") || page.equals(at, "and")
      || page.equals(at, "of") || page.words[at].isMark(Mark.ampersand)
    {
      guard page.words[at + 1].isCapitalized == isCapital,
        isField(at + 1, start) || isForeignField(at + 1, start)
      else {
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
  func isField(_ at: Int, _ start: Int) -> Bool {
    let word = page.words[at]
    guard word.kind == .word else { return false }
    if word.isCapitalized {
      // *Kepala Daerah Bisa …*, *Mentrans Tak …*: a headline goes on.
      if passage.isTitleCase, !word.has(.noun),
        word.has([.stopword, .function, .verb]) || isVerbForm(word.span)
      {
        return false
      }
      if word.has(.titleField) { return true }
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
    if word.has(.numeral) { return isRankNumber(at) }
    if word.has([.stopword, .function, .cue, .titleRole, .calendar]) { return false }
    return word.has([.noun, .adjective]) && !word.has([.verb])
      || looksDerived(word.span) && !word.has(.verb) && !looksVerbal(word.span)
  }

  /// *mengintervensi, diresmikan*: by its prefix a verb, whatever it ends with.
  func looksVerbal(_ span: TextSpan) -> Bool {
    guard span.count > 5 else { return false }
    switch (page.bytes[span.start], page.bytes[span.start + 1]) {
    case (0x6D, 0x65), (0x64, 0x69), (0x74, 0x65), (0x62, 0x65): return true
    default: return false
    }
  }
}
