import TelaahLexicon
import TelaahText

// Capitals behind a head that nothing is known of: territory, body or already the name.

extension MentionScanner {
  /// Capitals that nothing is known of: territory, portfolio or already the name.
  func readUnknown(_ at: inout Int, _ reading: inout TitleReading, limit: Int) {
    // *mahasiswa semester* ⟦*VII*⟧ *Program Studi Sosiologi*
    if isRoman(at), !page.words[at - 1].isCapitalized {
      at += 1
      reading.title = reading.title.lowerBound..<at
      reading.words = reading.title
      readBody(&at, &reading, limit: limit, isBounded: false)
      return
    }
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
      !isRoman(at), runEnd > at + 1, !passage.isTitleCase, !page.words[at + 1].isAllCapitals
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
}
