import TelaahLexicon
import TelaahText

// Which organisations are mentions: known ones, those that a head word begins, outlets, acronyms.

extension MentionScanner {
  /// Rule: an organisation, known or by its head word.
  ///
  /// `isNamed`: a longer entry begins at the word, or a last word of the passage may go on it.
  func organizationMention(_ at: Int, isNamed: Bool) -> Int? {
    let word = page.words[at]
    // The agency in a dateline is no part of the story.
    if isInDateline(at) { return nil }
    var found: OrganizationReading?
    if isNamed || word.has([.organization, .organizationHead]) {
      found = organization(at: at, limit: end)
    }
    if found == nil, word.shape.contains(.stop) { found = outlet(at) }
    guard let reading = found ?? english(at) ?? quotedOutlet(at) ?? classified(at) else {
      noteShortBody(at)
      return nil
    }
    // *lewat YouTube*: where something is said, and not who.
    if reading.words.count == 1, isPlatform(at) || isCommonAcronym(at) { return reading.next }
    add(reading)
    return reading.next
  }

  func isPlatform(_ at: Int) -> Bool {
    page.lexicon.label(0, of: page.words[at].key, in: .organizations) == "platform"
  }

  func isInDateline(_ at: Int) -> Bool {
    passage.kind == .dateline || dateline.map { $0.contains(page.words[at].span) } == true
      || at < datelineEnd
  }

  /// The end of `PLACE, Outlet --` at a passage's beginning where the page's reader saw none.
  func datelineEnd(_ words: Range<Int>) -> Int {
    guard page.words[words.lowerBound].isAllCapitals else { return 0 }
    for at in words.prefix(10) {
      let word = page.words[at]
      if word.kind == .punctuation {
        // A hyphen, one or two, or a dash.
        if word.byte == Mark.hyphen || word.byte == 0xE2 && word.span.count == 3 { return at }
      } else if !word.isCapitalized {
        return 0
      }
    }
    return 0
  }

  /// A foreign name that its acronym in brackets shows to be one.
  func english(_ at: Int) -> OrganizationReading? {
    let word = page.words[at]
    guard passage.hasBrackets, word.isCapitalized, word.kind == .word,
      !word.has([.root, .wholeWord, .stopword]),
      let reading = definedByAcronym(at, limit: end),
      !reading.words.contains(where: { page.words[$0].has([.root, .noun]) }),
      !isThing(reading.words)
    else { return nil }
    return reading
  }

  /// *Liquefied Natural Gas, Foreign Terrorist Fighters*: by its last word no organisation.
  private func isThing(_ words: Range<Int>) -> Bool {
    let last = words.upperBound - 1
    let word = page.words[last]
    if word.has(.nameWord), let (kinds, _) = nameWord(last) {
      return kinds.contains(.thing) && !kinds.contains(.organization)
    }
    return page.ends(last, with: "ters") || page.ends(last, with: "ing")
      || page.ends(last, with: "tion") || page.ends(last, with: "ment")
  }

  func add(_ reading: OrganizationReading) {
    // *dikutip dari Tempo*: what is quoted has a name, though it is a word too.
    if reading.rule != Rules.outletQuoted, isKindOnly(reading.words) {
      guard let acronym = reading.acronym else { return }
      // *Sekolah Bertaraf Internasional (SBI)*
      if reading.words.count > 1, !page.words[acronym.lowerBound].has(.organization) {
        if acronym.count == 1 { known.note(commonAcronym: page.hash(acronym.lowerBound)) }
        return
      }
    }
    add(reading.words, .organization, reading.rule, reading.confidence)
    known.note(organization: reading.words, page)
    noteSociety(reading.words)
    if let acronym = reading.acronym {
      add(acronym, .organization, Rules.organizationAcronym, 0.95)
      known.note(organization: acronym, page)
    }
  }

  /// *DPN* ⟦*Tani Merdeka*⟧: behind the name of its leadership stands the society's own.
  /// So does a company's behind *PT*.
  private func noteSociety(_ words: Range<Int>) {
    let start = words.lowerBound
    if words.count == 3, page.equals(start, "pt") || page.equals(start, "cv"),
      !page.words[start + 1].has(.place)
    {
      known.note(organization: words.dropFirst(), page)
    }
    guard words.count > 2, page.words[start].has(.organizationHead) || page.phrase(start) != nil
    else { return }
    let head = organizationHeadEnd(start)
    guard head > start, head + 1 < words.upperBound, isLeadership(start),
      !page.words[head].has([.place, .placeHead])
    else { return }
    known.note(organization: head..<words.upperBound, page)
  }

  /// Whether a head is a society's leadership: *DPP, Dewan Pimpinan Wilayah*.
  func isLeadership(_ at: Int) -> Bool {
    page.lexicon.label(0, of: page.key(at, { $0.organizationHead }), in: .orgheads) == "party"
  }

  /// Whether an organisation's words say only of what kind it is: *siswa SD*, *Kepala UPT*.
  private func isKindOnly(_ words: Range<Int>) -> Bool {
    guard let word = words.first else { return false }
    // *Badan Usaha Milik Desa, Satuan Pelayanan Pemenuhan Gizi*
    if words.count > 1, organizationHeadEnd(word) == words.upperBound,
      knownOrganizationEnd(word, limit: end) != words.upperBound
    {
      switch page.lexicon.label(0, of: page.key(word) { $0.organizationHead }, in: .orgheads)
      {
      case "education", "company", "association", "ngo", "health": return true
      default: return false
      }
    }
    guard words.count == 1 || words.count == 2 && page.words[word + 1].isMark(Mark.stop),
      !page.words[word].has(.organization)
    else { return false }
    switch page.lexicon.label(0, of: page.words[word].key, in: .orgheads) {
    case "education", "company", "association", "ngo", "health": return true
    default: return page.words[word].has([.root, .wholeWord]) || page.equals(word, "upt")
    }
  }
}
