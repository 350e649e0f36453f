import TelaahLexicon
import TelaahText

// Organisations: known ones, and those that a head word begins: *Dinas X Kabupaten Y, PT … Tbk*.

struct OrganizationReading {
  var words: Range<Int>
  /// An acronym in brackets behind it.
  var acronym: Range<Int>?
  var next: Int
  var rule: RuleID
  var confidence: Double
}

extension MentionScanner {
  /// Reads an organisation from `at` on. `isBody`: it stands in a title, so that a person's name
  /// may follow it directly.
  func organization(at: Int, limit: Int, isBody: Bool = false) -> OrganizationReading? {
    let word = page.words[at]
    guard word.isCapitalized || word.has(.organization) || page.phrase(at) != nil else {
      return nil
    }
    let knownEnd = knownOrganizationEnd(at, limit: limit)
    let headEnd = organizationHeadEnd(at)
    // *Emirates Stadium* is no airline.
    if headEnd == 0, knownEnd > 0, let tail = tailedName(at, limit: limit, .place), tail > knownEnd
    {
      return nil
    }
    let isHeadOf = headEnd == at + 1 && headEnd < limit && page.equals(headEnd, "of")
    if headEnd == 0 || isHeadOf, let tail = tailedName(at, limit: limit, .organization),
      tail > knownEnd
    {
      return finish(
        at..<tail, limit: limit, rule: Rules.organizationTail, confidence: 0.85)
    }
    if headEnd > 0, headEnd <= limit {
      var end = organizationEnd(from: at, headEnd: headEnd, limit: limit, isBody: isBody)
      if end <= knownEnd { end = extendByPlace(knownEnd, limit: limit) }
      if end > headEnd || knownEnd >= headEnd || standsAlone(at, headEnd, isBody: isBody) {
        let isKnown = knownEnd == end
        return finish(
          at..<max(end, knownEnd), limit: limit,
          rule: isKnown ? Rules.organizationKnown : Rules.organizationHead,
          confidence: isKnown ? 0.95 : 0.9)
      }
      if knownEnd == 0 { return nil }
    }
    guard knownEnd > 0 else { return nil }
    let end =
      branchEnd(knownEnd, limit: limit)
      ?? (takesPlace(at) ? extendByPlace(knownEnd, limit: limit) : knownEnd)
    return finish(at..<end, limit: limit, rule: Rules.organizationKnown, confidence: 0.92)
  }

  func knownOrganizationEnd(_ at: Int, limit: Int) -> Int {
    let word = page.words[at]
    if let match = page.phrase(at)?.organization, match.exists, match.end <= limit,
      word.isCapitalized,
      page.words[match.end - 1].isCapitalized || !page.words[match.end - 1].isWord
    {
      return match.end
    }
    if !word.isCapitalized, let match = page.phrase(at)?.organization, match.exists,
      match.end <= limit, isWrittenSmall(at..<match.end, match.key)
    {
      return match.end
    }
    guard word.has(.organization), isKnownOrganization(at) else { return 0 }
    return at + 1
  }

  /// *bank bjb*: a name in small letters, which the lexicon lists so.
  private func isWrittenSmall(_ words: Range<Int>, _ key: LexiconKey) -> Bool {
    guard let entry = page.lexicon.line(of: key, in: .organizations) else { return false }
    let span = page.span(words)
    return entry.bytes(2).split(separator: UInt8(ascii: "|")).contains {
      $0.elementsEqual(page.bytes[span.start..<span.end])
    }
  }

  /// Whether a head is an organisation by itself: *Bapenda, DPRD*, but not *Dinas, Partai*.
  private func standsAlone(_ at: Int, _ headEnd: Int, isBody: Bool) -> Bool {
    let word = page.words[at]
    if headEnd - at == 1 {
      guard !word.has([.root, .wholeWord]) else { return false }
      if isBody, word.isAllCapitals { return true }
      // *SMA, UPT, BUMN*: kinds of bodies, not bodies.
      switch page.lexicon.label(0, of: word.key, in: .orgheads) {
      case "education", "company", "association", "ngo", "health": return false
      default: break
      }
      return word.isAllCapitals && word.span.count > 2 || !looksDerived(word.span) && isBody
        || !passage.isTitleCase && !looksDerived(word.span)
          && (!word.isInitialOfSentence || isLocalBody(at))
    }
    return isBody || !page.words[headEnd - 1].isAllCapitals && !passage.isTitleCase
  }

  /// A single word that the lexicon knows as an organisation, in the case it is written in.
  private func isKnownOrganization(_ at: Int) -> Bool {
    let word = page.words[at]
    if word.isAllCapitals { return !passage.isTitleCase || !word.has([.root, .wholeWord]) }
    if !word.isCapitalized && !word.shape.contains(.innerCapital) && page.words[at].span.count < 6 {
      return false
    }
    // *detikNews* is a stopword of news, but an outlet.
    let isName = word.shape.contains(.innerCapital) && !word.isCapitalized
    if word.isPersonal || word.has([.function, .titleHead, .titleRole])
      || word.has(.stopword) && !isName
    {
      return false
    }
    if passage.isTitleCase || word.isInitialOfSentence, word.has([.root, .wholeWord]) {
      return false
    }
    var written = ""
    page.lexicon.forEachLine(of: word.key) {
      if $0.table == .organizations { written = $0.written }
    }
    if !word.isCapitalized { return written.utf8.first.map { $0 >= 0x61 && $0 <= 0x7A } ?? false }
    // *Pan, Mui* are not PAN, MUI.
    return written.utf8.contains { $0 >= 0x61 && $0 <= 0x7A } || written.isEmpty
  }

  /// Whether an organisation is one of those that exist in every place: *KPU, Polda, DPRD*.
  private func takesPlace(_ at: Int) -> Bool {
    let key = page.key(at) { $0.organization }
    var takes = false
    page.lexicon.forEachLine(of: key) { entry in
      guard entry.table == .organizations else { return }
      switch entry.label(0) {
      case "company", "club", "media", "international": break
      default: takes = true
      }
    }
    return takes
  }

  func organizationHeadEnd(_ at: Int) -> Int {
    let word = page.words[at]
    guard word.isCapitalized else { return 0 }
    if let match = page.phrase(at)?.organizationHead, match.exists,
      page.words[match.end - 1].isCapitalized || !page.words[match.end - 1].isWord
    {
      return match.end
    }
    guard word.has(.organizationHead), !word.isSurelyPersonal, !isTeamOf(at) else { return 0 }
    // *Rumah* ⟦*Dinas*⟧ *Bupati Siak*
    if at > passage.words.lowerBound, page.equals(at, "dinas"), page.equals(at - 1, "rumah") {
      return 0
    }
    var end = at + 1
    // *PT. Sekato*
    if end < self.end, page.words[end].isMark(Mark.stop), !page.words[end].hasSpaceBefore,
      end + 1 < self.end, page.words[end + 1].isCapitalized, word.isAllCapitals
    {
      end += 1
    }
    return end
  }

  /// ⟦*Tim*⟧ *Dinkes memeriksa …*: a common noun, whose capital is the sentence's, before its body.
  private func isTeamOf(_ at: Int) -> Bool {
    guard page.equals(at, "tim"), page.words[at].isInitialOfSentence, at + 1 < end else {
      return false
    }
    let next = page.words[at + 1]
    return next.isAllCapitals && next.has(.organization)
      || next.has(.organizationHead) && kindInFull(at + 1) != nil
  }

  /// Adds the acronym in brackets behind a name.
  func finish(
    _ words: Range<Int>, limit: Int, rule: RuleID, confidence: Double
  ) -> OrganizationReading {
    var words = words
    // *PT Astra International Tbk*, *PT Pertamina (Persero)*
    var end = words.upperBound
    while end < limit {
      if page.equals(end, "tbk") {
        end += 1
      } else if end + 2 < limit, page.words[end].isMark(Mark.open),
        page.equals(end + 1, "persero") || page.equals(end + 1, "perseroda"),
        page.words[end + 2].isMark(Mark.close)
      {
        end += 3
      } else {
        break
      }
    }
    words = words.lowerBound..<end
    var reading = OrganizationReading(
      words: words, next: end, rule: rule, confidence: confidence)
    if let acronym = acronymInBrackets(end, limit: limit, isName: true),
      !isPlacesAcronym(acronym, behind: words)
    {
      reading.acronym = acronym
      reading.next = acronym.upperBound + 1
      // *Wahana Lingkungan Hidup Indonesia (Walhi) Kalteng*: the brackets are within the name.
      if isPlaceHere(reading.next), let place = place(at: reading.next, limit: limit) {
        reading.words = words.lowerBound..<place.upperBound
        reading.acronym = nil
        reading.next = place.upperBound
      }
    }
    return reading
  }
}
