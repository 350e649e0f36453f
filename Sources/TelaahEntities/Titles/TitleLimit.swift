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
  static let neededWithin = 2.5
  static let neededAtEnd = 1.0

  /// The name behind a title, by the words up to the end of its run of capitals.
  func nameBehind(_ start: TitleStart) -> TitleLimit? {
    guard !passage.isTitleCase else { return nil }
    let first = start.head.end
    var at = first
    // *Pengamat* ⟦*kebijakan publik*⟧ has its capital from the sentence.
    if !page.words[first - 1].isCapitalized
      || first - 1 == start.first && page.words[start.first].isInitialOfSentence
    {
      while at < end, at < first + 6, isSmallField(at) { at += 1 }
      // *Relawan aktif* ⟦*Kepala Badan …*⟧ are two.
      if page.words[first - 1].isCapitalized, at > first, at < end, page.words[at].isCapitalized,
        page.words[at].has(.titleHead)
      {
        return nil
      }
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
    let name = name(in: segment..<at, start, needed: needed)
    // *mantan Kepala Dinas … Keluarga* ⟦*Berencana*⟧ *ini*
    if let name, name.person.name.count == 1, isDemonstrative(at), !name.person.isAddressed,
      !page.words[name.person.name.lowerBound].isPersonal
    {
      return nil
    }
    return name
  }

  /// *pengamat* ⟦*kebijakan publik*⟧
  func isSmallField(_ at: Int) -> Bool {
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
    // *kuasa hukum Joko,* ⟦*Anita*⟧; *Direktur PT Surya Adi Wijaya,* ⟦*Anita*⟧*, mengatakan*
    if let behind,
      complements(of: start.head.key).contains(.person) || isSetApart(behind, start, segment)
    {
      return TitleLimit(limit: comma, person: behind)
    }
    let needed = behind == nil ? MentionScanner.neededAtEnd : MentionScanner.neededWithin
    if let name = name(in: segment, start, needed: needed) { return name }
    return behind.map { TitleLimit(limit: comma, person: $0) }
  }

  /// Whether a name behind a title's comma is the subject, so that what stands before is a body's:
  /// before a verb of saying, or behind one (*kata pelatih* ⟦*West Melati*⟧*, Budi Eko Santoso.*).
  private func isSetApart(
    _ behind: PersonReading, _ start: TitleStart, _ segment: Range<Int>
  ) -> Bool {
    let comma = behind.next
    if behind.name.count > 2, start.first > passage.words.lowerBound,
      page.words[start.first - 1].has([.cueQuote, .cuePreposition]),
      complements(of: start.head.key).contains(.body), comma == end || endsPhrase(comma),
      nameEvidence(behind.name) >= 2
    {
      return true
    }
    guard comma + 1 < end, page.words[comma].isMark(Mark.comma), behind.name.count > 1,
      page.words[comma + 1].has(.cueActive), !page.words[comma + 1].isCapitalized
    else { return false }
    return segment.contains { page.words[$0].has(.organizationHead) }
  }

  /// *Pengacara Joko* ⟦*Anita Lestari*⟧: a name of its own, which speaks in the article, behind that
  /// of whoever is named alone before and has a lawyer.
  private func namesClient(_ at: Int, _ start: TitleStart, before end: Int) -> Bool {
    at == start.head.end + 1 && end - at > 1 && page.words[at].isSpeaker
      && complements(of: start.head.key).contains(.person)
      && known.isPerson(page.hash(at - 1)) && !known.isPersonName(at - 1..<end, page)
  }

  /// The best name at the end of a segment.
  func name(in segment: Range<Int>, _ start: TitleStart, needed: Double) -> TitleLimit? {
    var best: (score: Double, at: Int)?
    var sum = 0.0
    var count = 0
    // What speaks for a name that the document has shown before, with other names before it.
    var bonus = 0.0
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
      if known.hasPersons, known.isPersonName(at..<segment.upperBound, page) {
        bonus = 4
      } else if count != 2 || !word.has(.personalName) || known.isPerson(page.hash(at)) {
        // *Gubernur Ahmad* ⟦*Luthfi*⟧, known as *Luthfi*: one more given name goes on it.
        bonus = 0
      }
      if namesClient(at, start, before: segment.upperBound) { bonus = 9 }
      // *Wakil Ketua Komisi I* ⟦*Rahmat*⟧: the head's number, and no *I Gede*.
      if at == start.head.end, isRoman(at), complements(of: start.head.key).contains(.number) {
        break
      }
      if isNameStart(at), !(word.isAllCapitals && word.span.count == 2 && !word.isPersonal) {
        let score =
          sum + MentionScanner.lengthScore[count] + boundaryScore(at, start) + bonus
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
}
