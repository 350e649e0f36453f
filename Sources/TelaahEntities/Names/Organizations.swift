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
  /// Rule: an organisation, known or by its head word.
  mutating func organizationMention(_ at: Int) -> Int? {
    // The agency in a dateline is no part of the story.
    if isInDateline(at) { return nil }
    guard let reading = organization(at: at, limit: end) ?? outlet(at) ?? english(at) else {
      return nil
    }
    // *lewat YouTube*: where something is said, and not who.
    if reading.words.count == 1, isPlatform(at) { return reading.next }
    add(reading)
    return reading.next
  }

  private func isPlatform(_ at: Int) -> Bool {
    page.lexicon.entry(of: page.words[at].key, in: .organizations)?.text(0) == "platform"
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

  /// Rule: an outlet by its address: *Sripoku.com*.
  private func outlet(_ at: Int) -> OrganizationReading? {
    let word = page.words[at]
    guard word.isCapitalized, word.kind == .word || word.kind == .mixed,
      word.shape.contains(.stop), word.span.count > 6
    else { return nil }
    guard page.ends(at, with: ".com") || page.ends(at, with: ".id") || page.ends(at, with: ".news")
    else { return nil }
    return OrganizationReading(
      words: at..<at + 1, next: at + 1, rule: Rules.organizationTail, confidence: 0.85)
  }

  /// A foreign name that its acronym in brackets shows to be one.
  private func english(_ at: Int) -> OrganizationReading? {
    let word = page.words[at]
    guard word.isCapitalized, word.kind == .word, !word.has([.root, .wholeWord, .stopword]),
      let reading = definedByAcronym(at, limit: end),
      !reading.words.contains(where: { page.words[$0].has([.root, .noun]) })
    else { return nil }
    return reading
  }

  mutating func add(_ reading: OrganizationReading) {
    if reading.acronym == nil, isKindOnly(reading.words) { return }
    add(reading.words, .organization, reading.rule, reading.confidence)
    known.note(organization: reading.words, page)
    if let acronym = reading.acronym {
      add(acronym, .organization, Rules.organizationAcronym, 0.95)
      known.note(organization: acronym, page)
    }
  }

  /// Whether an organisation's words say only of what kind it is: *siswa SD*, *Kepala UPT*.
  private func isKindOnly(_ words: Range<Int>) -> Bool {
    guard let word = words.first,
      words.count == 1 || words.count == 2 && page.words[word + 1].isMark(Mark.stop),
      !page.words[word].has(.organization)
    else { return false }
    switch page.lexicon.entry(of: page.words[word].key, in: .orgheads)?.text(0) {
    case "education", "company", "association", "ngo", "health": return true
    default: return page.words[word].has([.root, .wholeWord]) || page.equals(word, "upt")
    }
  }

  /// Reads an organisation from `at` on. `isBody`: it stands in a title, so that a person's name
  /// may follow it directly.
  func organization(at: Int, limit: Int, isBody: Bool = false) -> OrganizationReading? {
    let word = page.words[at]
    guard word.isCapitalized || word.has(.organization) else { return nil }
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
    let end = takesPlace(at) ? extendByPlace(knownEnd, limit: limit) : knownEnd
    return finish(at..<end, limit: limit, rule: Rules.organizationKnown, confidence: 0.92)
  }

  private func knownOrganizationEnd(_ at: Int, limit: Int) -> Int {
    let word = page.words[at]
    if let match = page.phrase(at)?.organization, match.exists, match.end <= limit,
      word.isCapitalized,
      page.words[match.end - 1].isCapitalized || !page.words[match.end - 1].isWord
    {
      return match.end
    }
    guard word.has(.organization), isKnownOrganization(at) else { return 0 }
    return at + 1
  }

  /// Whether a head is an organisation by itself: *Bapenda, DPRD*, but not *Dinas, Partai*.
  private func standsAlone(_ at: Int, _ headEnd: Int, isBody: Bool) -> Bool {
    let word = page.words[at]
    if headEnd - at == 1 {
      guard !word.has([.root, .wholeWord]) else { return false }
      if isBody, word.isAllCapitals { return true }
      // *SMA, UPT, BUMN*: kinds of bodies, not bodies.
      switch page.lexicon.entry(of: word.key, in: .orgheads)?.text(0) {
      case "education", "company", "association", "ngo", "health": return false
      default: break
      }
      return word.isAllCapitals && word.span.count > 2 || !looksDerived(word.span) && isBody
        || !passage.isTitleCase && !looksDerived(word.span) && !word.isInitialOfSentence
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
    if word.isPersonal || word.has([.stopword, .function, .titleHead, .titleRole]) { return false }
    if passage.isTitleCase || word.isInitialOfSentence, word.has([.root, .wholeWord]) {
      return false
    }
    var written = ""
    page.lexicon.forEachEntry(of: word.key) {
      if $0.table == .organizations { written = $0.written }
    }
    if !word.isCapitalized { return written.utf8.first.map { $0 >= 0x61 && $0 <= 0x7A } ?? false }
    // *Pan, Mui* are not PAN, MUI.
    return written.utf8.contains { $0 >= 0x61 && $0 <= 0x7A } || written.isEmpty
  }

  /// Whether an organisation is one of those that exist in every place: *KPU, Polda, DPRD*.
  private func takesPlace(_ at: Int) -> Bool {
    let key =
      page.phrase(at).flatMap { $0.organization.exists ? $0.organization.key : nil }
      ?? page.words[at].key
    var takes = false
    page.lexicon.forEachEntry(of: key) { entry in
      guard entry.table == .organizations else { return }
      switch entry.text(0) {
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
    guard word.has(.organizationHead), !word.isSurelyPersonal else { return 0 }
    var end = at + 1
    // *PT. Sekato*
    if end < self.end, page.words[end].isMark(Mark.stop), !page.words[end].hasSpaceBefore,
      end + 1 < self.end, page.words[end + 1].isCapitalized, word.isAllCapitals
    {
      end += 1
    }
    return end
  }

  /// The end of an organisation that begins with a head word.
  private func organizationEnd(from start: Int, headEnd: Int, limit: Int, isBody: Bool) -> Int {
    var at = headEnd
    var runEnd = headEnd
    while at < limit, at < start + 24 {
      let word = page.words[at]
      // *… Kabupaten Bengkalis*: an area ends the name.
      if at > start, word.isCapitalized, isAreaHead(at), let area = place(at: at, limit: limit) {
        return area.upperBound
      }
      // *Pemkot Bogor Siapkan …*: the area of a local body ends its name.
      if at == headEnd, isLocalBody(start), let area = knownArea(at, limit: limit) { return area }
      // *Kodim 0303/Bengkalis*
      if word.isMark(Mark.slash), at + 1 < limit, page.words[at + 1].isCapitalized,
        page.words[at - 1].isNumber || isRoman(at - 1)
      {
        return at + 2
      }
      if isBody, at > headEnd || headEnd - start > 1 || organizationPart(start), at > start,
        isMainBody(at),
        !page.words[start].isAllCapitals
      {
        return at
      }
      if isOrganizationWord(at, start: start, headEnd: headEnd) {
        if passage.isTitleCase, !isHeadlineWord(at) { break }
        at += 1
        runEnd = at
        continue
      }
      if let next = joinedOrganizationWord(at, start: start, limit: limit) {
        at = next
        continue
      }
      if word.isMark(Mark.open), let acronym = acronymInBrackets(at, limit: limit, isName: true) {
        // *Komisi Pemilihan Umum (KPU) Sulut*: the brackets are within the name where its place or
        // seat follows.
        let next = acronym.upperBound + 1
        if next < limit, isPlaceHere(next) {
          let end = extendByPlace(next, limit: limit)
          if end > next { return end }
        }
        if next < limit, page.words[next].isAllCapitals, page.words[next].kind == .word,
          page.words[next].span.count > 1, !page.words[next].has([.rank, .degree])
        {
          at = next + 1
          runEnd = at
          continue
        }
        break
      }
      break
    }
    guard runEnd > headEnd else { return runEnd }
    if !isBody { return endBeforeName(headEnd: headEnd, end: runEnd) }
    let isBare =
      headEnd - start == 1 && page.words[start].has([.root, .wholeWord])
      && !page.words[start].isAllCapitals || takesName(start)
    let first = isBare ? headEnd + 1 : headEnd
    guard first < runEnd else { return runEnd }
    return split(from: first, start: start, end: runEnd) ?? runEnd
  }

  /// Whether a head is the short form of a body that every area has: *Pemkot, Polres, Bappeda*.
  private func isLocalBody(_ at: Int) -> Bool {
    guard !page.words[at].has([.root, .wholeWord]) else { return false }
    switch page.lexicon.entry(of: page.words[at].key, in: .orgheads)?.text(0) {
    case "government", "police", "parliament", "court": return true
    default: return false
    }
  }

  /// The end of a known area that stands at `at` and is no beginning of a longer name.
  private func knownArea(_ at: Int, limit: Int) -> Int? {
    guard isPlaceHere(at), !page.words[at].has(.placeHead), let area = place(at: at, limit: limit)
    else { return nil }
    return area.upperBound
  }

  /// Outside of titles a name ends an organisation only behind a place or an acronym, and only where
  /// it is one for sure: *Kantor SAR Semarang Nur Yahya*, but not *Universitas Ahmad Dahlan*.
  private func endBeforeName(headEnd: Int, end: Int) -> Int {
    guard end - headEnd > 2 else { return end }
    var at = end - 2
    while at > headEnd, page.words[at].isPersonal, page.words[at].kind == .word { at -= 1 }
    let last = page.words[at]
    guard last.isAllCapitals || last.has(.place) && !last.isPersonal,
      nameEvidence(at + 1..<end) >= 4
    else { return end }
    return at + 1
  }

  /// Whether a head needs a name behind it: *RSUD X, PT X*.
  private func takesName(_ at: Int) -> Bool {
    switch page.lexicon.entry(of: page.words[at].key, in: .orgheads)?.text(0) {
    case "health", "company", "education": true
    default: false
    }
  }

  /// Whether a head is by itself a part of other bodies: *Bareskrim Polri*.
  private func organizationPart(_ start: Int) -> Bool {
    !page.words[start].has([.root, .wholeWord]) && !page.words[start].isAllCapitals
  }

  /// Whether the class word of an administrative area stands at `at`.
  func isAreaHead(_ at: Int) -> Bool {
    guard page.words[at].has(.placeHead) else { return false }
    var isArea = false
    page.lexicon.forEachEntry(of: page.words[at].key) { entry in
      guard entry.table == .placeheads else { return }
      switch entry.text(0) {
      case "regency", "province", "city", "district", "village": isArea = true
      default: break
      }
    }
    return isArea
  }

  /// Whether a capital in a headline may go on an organisation's name: a noun, a place, a name.
  private func isHeadlineWord(_ at: Int) -> Bool {
    let word = page.words[at]
    if word.has([.place, .organization]) || word.isAllCapitals { return true }
    if isVerbForm(word.span) { return false }
    return word.has(.noun) && !word.has([.verb, .cue])
      || looksDerived(word.span) && !word.has([.cue, .wholeWord])
  }

  /// *Umumkan, Siapkan*: a headline's verb, not *Perikanan, Kesehatan*.
  private func isVerbForm(_ span: TextSpan) -> Bool {
    guard span.count > 5 else { return false }
    func byte(_ at: Int) -> UInt8 { page.bytes[at] | 0x20 }
    guard byte(span.end - 3) == 0x6B, byte(span.end - 2) == 0x61, byte(span.end - 1) == 0x6E
    else { return false }
    let first = (byte(span.start), byte(span.start + 1))
    return first != (0x70, 0x65) && first != (0x6B, 0x65)
  }

  private func isOrganizationWord(_ at: Int, start: Int, headEnd: Int) -> Bool {
    let word = page.words[at]
    if word.kind == .number || word.kind == .mixed {
      if at + 1 < end, page.equals(at + 1, "tahun") { return false }
      // *Puskesmas Waimital 74 orang*
      let isCount =
        word.kind == .number && at + 1 < end && page.words[at + 1].isWord
        && !page.words[at + 1].isCapitalized && page.words[at + 1].has([.unit, .noun])
      return word.hasSpaceBefore && at == headEnd && word.span.count <= 9 && !isCount
        && !isYear(at)
        || word.isCapitalized
        || word.hasSpaceBefore && page.words[at - 1].isCapitalized && word.kind == .number
          && word.span.count <= 3 && !page.words[at - 1].has([.month, .weekday]) && !isCount
    }
    guard word.kind == .word, word.isCapitalized else {
      return word.isMark(Mark.ampersand)
    }
    if word.has([.month, .weekday]) && !word.isPersonal { return false }
    if at > headEnd {
      if page.phrase(at)?.rank.exists == true { return false }
      if isRank(at), !word.has(.root) || at + 1 < end && page.words[at + 1].isSurelyPersonal {
        return false
      }
      if isAddress(at), at + 1 < end, isNameStart(at + 1), !word.has(.root) { return false }
      if word.has([.titleAcronym]) && !word.has([.root, .personalName]) { return false }
    }
    if word.has(.titleHead), let title = page.phrase(at)?.title, title.exists, at > headEnd {
      return false
    }
    // *Direktorat Pajak Kementerian Keuangan* are two, and so are *DPR Fraksi Demokrat*.
    if at > headEnd || at > start && page.words[start].isAllCapitals,
      page.equals(at, "kementerian") || page.equals(at, "fraksi") || page.equals(at, "nomor")
        || page.equals(at, "no")
        || page.equals(at, "pemerintah") && !page.words[at - 1].has(.root)
    {
      return false
    }
    // *Kepala Dinas Plt Kepala Dinas …*
    return !(word.has(.titlePrefix) && !word.has([.root, .wholeWord]))
  }

  private func isYear(_ at: Int) -> Bool {
    let span = page.words[at].span
    return span.count == 4 && (page.bytes[span.start] == 0x31 || page.bytes[span.start] == 0x32)
  }

  /// *Dinas Pendidikan dan Kebudayaan*; *Pekerjaan Umum, Perumahan dan Kawasan Permukiman*.
  private func joinedOrganizationWord(_ at: Int, start: Int, limit: Int) -> Int? {
    guard at + 1 < limit, at > start + 1 || page.words[start].has(.organizationHead) else {
      return nil
    }
    func isField(_ index: Int) -> Bool {
      guard index < limit else { return false }
      let word = page.words[index]
      guard word.kind == .word, word.isCapitalized else { return false }
      if word.has(.organizationHead) { return false }
      if word.has([.organization, .placeHead, .place, .titleHead]),
        !word.has([.root, .wholeWord])
      {
        return false
      }
      return word.has([.root, .wholeWord]) && !word.isSurelyPersonal || looksDerived(word.span)
    }
    let isAnd = page.equals(at, "dan") || page.equals(at, "serta")
    if isAnd { return isField(at + 1) ? at + 1 : nil }
    if page.words[at].isMark(Mark.comma), page.equals(at + 1, "dan"), isField(at + 2),
      at > start + 2, page.words[at - 2].isMark(Mark.comma) || page.words[at - 3].isMark(Mark.comma)
    {
      return at + 2
    }
    if page.words[at].isMark(Mark.comma), isField(at + 1) {
      var ahead = at + 2
      while ahead < limit, ahead < at + 8 {
        if page.equals(ahead, "dan") { return isField(ahead + 1) ? at + 1 : nil }
        if page.words[ahead].isMark(Mark.comma), ahead + 1 < limit, page.equals(ahead + 1, "dan") {
          ahead += 1
          continue
        }
        let word = page.words[ahead]
        guard word.isMark(Mark.comma) || isField(ahead) else { return nil }
        ahead += 1
      }
    }
    return nil
  }

  /// The point in a run of capitals behind a title where the person's name most likely begins;
  /// nil where none does.
  func split(from first: Int, start: Int, end: Int) -> Int? {
    var best: (score: Double, at: Int)?
    // Suffix sums of the evidence for a name.
    var sum = 0.0
    var at = end - 1
    var lowest = first
    if first - start >= 1, end - first > 14 { lowest = end - 14 }
    while at >= lowest {
      let word = page.words[at]
      guard word.kind == .word else { break }
      sum += nameEvidence(at, before: end) - 0.2
      var score = sum
      if at == first, end - at >= 3, !word.isPersonal, !page.words[start].isAllCapitals {
        score -= 1
      }
      if known.hasPersons, isNameStart(at) {
        if known.isPersonName(at..<end, page) { score += 4 }
      }
      if known.hasOrganizations, known.isOrganization(start..<at, page) {
        score += 4 + Double(at - start)
      }
      if at > first, page.words[at - 1].isAllCapitals,
        page.words[at - 1].has([.organization, .place])
      {
        score += 1
      } else if at > first, page.words[at - 1].has(.place), !page.words[at - 1].isPersonal {
        // *Yayasan … Indonesia Vinsen Kia Beda*
        score += 2.5
      }
      if isNameStart(at), score > 0.4, best == nil || score > best!.score { best = (score, at) }
      at -= 1
    }
    return best?.at
  }

  /// Whether a place stands at `at`, by its class word or by being known.
  func isPlaceHere(_ at: Int) -> Bool {
    guard at < end else { return false }
    let word = page.words[at]
    guard word.isCapitalized else { return false }
    if let next = page.phrase(at)?.place, next.exists, isPersonRatherThan(at..<next.end) {
      return false
    }
    if word.has(.placeHead) || page.phrase(at)?.place.exists == true { return true }
    return word.has(.place) && !word.isSurelyPersonal
  }

  /// The end of an organisation with the place that follows it: *KPU Provinsi Sulawesi Selatan*.
  func extendByPlace(_ at: Int, limit: Int) -> Int {
    var end = at
    if end < limit, page.equals(end, "ri") { end += 1 }
    guard end < limit, isPlaceHere(end), let place = place(at: end, limit: limit) else {
      return end
    }
    return place.upperBound
  }

  /// Adds the acronym in brackets behind a name.
  private func finish(
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
    if let acronym = acronymInBrackets(end, limit: limit, isName: true) {
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

  /// The words within brackets that begin at `at`, where they look like an acronym.
  /// Directly behind an organisation's name, one capitalised word will do: *(Walhi)*.
  func acronymInBrackets(_ at: Int, limit: Int, isName: Bool = false) -> Range<Int>? {
    guard at + 2 < limit, page.words[at].isMark(Mark.open) else { return nil }
    var close = at + 1
    while close < limit, close < at + 5, !page.words[close].isMark(Mark.close) { close += 1 }
    guard close < limit, page.words[close].isMark(Mark.close), close > at + 1 else { return nil }
    let first = page.words[at + 1]
    guard first.kind == .word, first.isCapitalized,
      first.isAllCapitals || first.shape.contains(.innerCapital) || first.has(.organization)
        || first.has(.organizationHead)
        || isName && close == at + 2 && !first.has([.personalName, .place, .function, .stopword]),
      !first.has([.month, .weekday])
    else { return nil }
    return at + 1..<close
  }
}
