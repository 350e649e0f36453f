import TelaahLexicon
import TelaahText

// What the grammar left between a title and the name that ends it.

extension MentionScanner {
  /// Gives the words up to `limit` to the title's parts.
  func complete(_ reading: inout TitleReading, limit: Int) {
    let start = reading.words.lowerBound
    var at = reading.words.upperBound
    guard at < limit else { return }
    if joinSecond(&reading, at, limit: limit) { return }
    if page.words[at].isMark(Mark.comma) { at += 1 }
    guard at < limit else { return }
    reading.words = start..<limit
    // *Pakar Hukum dan Pembangunan*: what is joined goes on the title, and is no body.
    if page.equals(at, "dan") || page.equals(at, "serta"), reading.body == nil {
      // *Direktur Pemasaran dan Niaga* + *Pertamina*
      if let body = bodyStart(at + 1, limit: limit), body > at + 1 {
        setBody(&reading, body, limit: limit)
      } else {
        reading.title = reading.words
      }
      return
    }
    // *… periode 2019-2024* is said of the office.
    if tailEnd(at) != nil {
      if reading.body == nil { reading.title = reading.words }
      return
    }
    if isRelation(reading), reading.body == nil {
      reading.title = reading.words
      return
    }
    // *Siswa SMK Melati di Kabupaten Siak, Riau*
    if reading.body != nil, page.equals(at, "di") {
      if at + 1 < limit, isPlaceHere(at + 1), let place = place(at: at + 1, limit: limit) {
        reading.places.append(place)
      }
      return
    }
    if var body = reading.body {
      if page.equals(at, "bidang") || page.equals(at, "untuk") || page.equals(at, "dari") {
        reading.title = reading.words
        return
      }
      guard at == body.next || body.acronym == nil else { return }
      body.words = body.words.lowerBound..<limit
      body.acronym = nil
      body.next = limit
      reading.body = body
      return
    }
    // *Gili* + *Hotel Association*: a place that begins a body's name.
    if let place = reading.place, place.upperBound == at, !takesPlaceOnly(reading),
      reading.takes.contains(.body), !isAreaHead(place.lowerBound),
      isForeign(at) || page.words[at].has(.titleField) || page.words[at].has(.organizationHead)
    {
      reading.place = nil
      setBody(&reading, place.lowerBound, limit: limit)
    } else if let body = bodyStart(at, limit: limit) {
      setBody(&reading, body, limit: limit)
    } else if takesPlaceOnly(reading) {
      if reading.place == nil {
        let joins = limit > at + 1 && page.equals(limit - 1, "dan")
        // *U-17* ⟦*Indonesia*⟧
        let first = page.words[at].kind == .mixed && at + 1 < limit ? at + 1 : at
        reading.place = first..<(joins && limit - 1 > first ? limit - 1 : limit)
      }
      reading.title = reading.words
    } else if reading.takes.contains(.body), !reading.takes.contains(.portfolio) || isForeign(at),
      reading.place == nil
    {
      setBody(&reading, at, limit: limit)
    } else {
      reading.title = reading.words
    }
  }

  private func setBody(_ reading: inout TitleReading, _ start: Int, limit: Int) {
    var title = start
    while title > reading.title.lowerBound + 1,
      page.words[title - 1].isMark(Mark.comma) || isBodyPreposition(title - 1)
    {
      title -= 1
    }
    reading.title = reading.title.lowerBound..<title
    reading.body = OrganizationReading(
      words: start..<limit, next: limit, rule: Rules.organizationUnknownAcronym, confidence: 0.7)
    // *Dukcapil* of *Dukcapil Kemendagri*
    if let body = reading.body, let part = partBefore(body, reading) {
      reading.body = part
      let main = OrganizationReading(
        words: part.next..<limit, next: limit, rule: Rules.organizationHead, confidence: 0.8)
      addBody(main, to: &reading, at: part.next)
    }
  }

  /// Where, among words that no rule read, a body begins.
  private func bodyStart(_ start: Int, limit: Int) -> Int? {
    for at in start..<limit {
      if let body = definedByAcronym(at, limit: limit), body.words.count > 1 { return at }
      let word = page.words[at]
      if isBodyPreposition(at), at + 1 < limit, page.words[at + 1].isCapitalized { return at + 1 }
      guard word.kind == .word, word.isCapitalized else { continue }
      if organizationHeadEnd(at) > 0 || page.phrase(at)?.organization.exists == true { return at }
      if word.isAllCapitals, word.span.count > 1, !word.isPersonal, !isRoman(at) { return at }
      if word.has(.organization), !word.has([.root, .wholeWord]) { return at }
    }
    return nil
  }

  /// A word that is no Indonesian common noun.
  private func isForeign(_ at: Int) -> Bool {
    let word = page.words[at]
    return word.isCapitalized && !word.has([.root, .wholeWord, .titleField])
      && !looksDerived(word.span)
  }

  /// *Menteri Riset dan Teknologi/Kepala Badan Riset …*, *Co-Founder dan COO X*: one title.
  private func joinSecond(_ reading: inout TitleReading, _ at: Int, limit: Int) -> Bool {
    guard at + 1 < limit,
      page.words[at].isMark(Mark.slash) || page.words[at].isMark(Mark.ampersand)
        || page.equals(at, "dan") || page.equals(at, "and"),
      var second = title(at: at + 1, limit: limit), second.isOffice
    else { return false }
    complete(&second, limit: limit)
    if reading.body == nil {
      reading.body = second.body
      reading.parts = second.parts
      reading.part = second.part
    }
    if reading.place == nil { reading.place = second.place }
    reading.places += second.places
    reading.title = reading.title.lowerBound..<second.title.upperBound
    reading.words = reading.words.lowerBound..<second.words.upperBound
    return true
  }
}
