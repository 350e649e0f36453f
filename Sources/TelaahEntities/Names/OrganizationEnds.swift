import TelaahLexicon
import TelaahText

// Where an organisation that a head word begins ends: *Dinas X Kabupaten Y* ⟦*Nama*⟧.

extension MentionScanner {
  /// The end of an organisation that begins with a head word.
  func organizationEnd(from start: Int, headEnd: Int, limit: Int, isBody: Bool) -> Int {
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
      // *RSUD* ⟦*dr. Hasan Wirya*⟧
      if at == headEnd, !isBody, let name = physiciansName(at, start, limit: limit) {
        at = name
        runEnd = at
        continue
      }
      if isOrganizationWord(at, start: start, headEnd: headEnd) {
        if passage.isTitleCase, !isHeadlineWord(at) || isBehindGovernment(at, start) { break }
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
        if next < limit, !isBody, let name = physiciansName(next, start, limit: limit) {
          at = name
          runEnd = at
          continue
        }
        if next < limit,
          goesOnBehindBrackets(next, start) || !isBody && isHouseName(next, start, headEnd)
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
    guard let name = split(from: first, start: start, end: runEnd) else { return runEnd }
    // *PT Makassar Tene*: one unknown word is the company's.
    let isOneOfCompany =
      runEnd - name == 1 && takesName(start) && !page.words[name].isSurelyPersonal
      && !page.words[name - 1].has(.organization)
    return isOneOfCompany ? runEnd : name
  }

  /// *Sekolah Dasar Negeri (SDN)* ⟦*3*⟧, *Dewan Pimpinan Daerah (DPD)* ⟦*Tani Jaya*⟧.
  private func goesOnBehindBrackets(_ next: Int, _ start: Int) -> Bool {
    let word = page.words[next]
    if word.isNumber { return word.span.count <= 3 && takesName(start) }
    guard word.kind == .word, word.isCapitalized, word.span.count > 1 else { return false }
    if isRankOfBody(next) { return true }
    return word.isAllCapitals && !word.has([.rank, .degree])
      || !word.isPersonal && isLeadership(start)
  }

  /// *Rumah Sakit Islam (RSI)* ⟦*Sultan Hasan*⟧: a hospital or school is called by a person's name,
  /// with or without what he is addressed by: *(RSUP) Prof Hasan*.
  private func isHouseName(_ at: Int, _ start: Int, _ headEnd: Int) -> Bool {
    let word = page.words[at]
    guard headEnd - start > 1, word.kind == .word, word.isCapitalized,
      word.isPersonal || isAddress(at) && at + 1 < end && isNameStart(at + 1)
    else { return false }
    switch page.lexicon.label(0, of: page.key(start) { $0.organizationHead }, in: .orgheads) {
    case "health", "education": return true
    default: return false
    }
  }

  /// The word behind *dr.* and a name, after which a hospital is called.
  private func physiciansName(_ at: Int, _ start: Int, limit: Int) -> Int? {
    guard !page.words[at].isCapitalized, page.words[at].has(.honorific), at + 1 < limit,
      page.lexicon.label(0, of: page.key(start) { $0.organizationHead }, in: .orgheads) == "health"
    else { return nil }
    let name = page.words[at + 1].isMark(Mark.stop) ? at + 2 : at + 1
    return isNameStart(name) ? nameEnd(from: name, limit: limit) : nil
  }

  /// *Kantor Pelayanan Pajak (KPP)* ⟦*Pratama X*⟧, *Lembaga Pemasyarakatan (Lapas)* ⟦*Kelas III X*⟧.
  func isRankOfBody(_ at: Int) -> Bool {
    page.equals(at, "bidang") || page.equals(at, "kelas") || page.equals(at, "pratama")
      || page.equals(at, "madya") || page.equals(at, "cabang") || page.equals(at, "tipe")
  }

  /// *Pemerintah* ⟦*Investigasi*⟧ in a headline: only areas go on it.
  private func isBehindGovernment(_ at: Int, _ start: Int) -> Bool {
    guard page.equals(start, "pemerintah"), at == start + 1 else { return false }
    return !page.words[at].has([.place, .placeHead]) && !page.equals(at, "daerah")
      && !page.equals(at, "pusat")
  }

  /// Whether a head is the short form of a body that every area has: *Pemkot, Polres, Bappeda*.
  func isLocalBody(_ at: Int) -> Bool {
    guard !page.words[at].has([.root, .wholeWord]) else { return false }
    switch page.lexicon.label(0, of: page.words[at].key, in: .orgheads) {
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
  func takesName(_ at: Int) -> Bool {
    switch page.lexicon.label(0, of: page.words[at].key, in: .orgheads) {
    case "health", "company", "education": true
    default: false
    }
  }

  /// *PLN* ⟦*Cabang Sungai Putih*⟧: where the part of a known organisation ends.
  func branchEnd(_ at: Int, limit: Int) -> Int? {
    guard at + 1 < limit, page.words[at].has(.nameWord), page.words[at].isCapitalized,
      let (kinds, head) = nameWord(at), kinds.contains(.branch), head < limit
    else { return nil }
    if page.words[head].isNumber || isRoman(head) { return extendByPlace(head + 1, limit: limit) }
    guard page.words[head].isCapitalized, page.words[head].kind == .word else { return nil }
    let end = extendByPlace(head, limit: limit)
    return end > head ? end : extendByPlace(head + 1, limit: limit)
  }

  /// Whether a head is by itself a part of other bodies: *Bareskrim Polri*.
  func organizationPart(_ start: Int) -> Bool {
    !page.words[start].has([.root, .wholeWord]) && !page.words[start].isAllCapitals
  }
}
