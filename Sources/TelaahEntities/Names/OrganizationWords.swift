import TelaahLexicon
import TelaahText

// What may go on an organisation's name: its fields, its numbers, a headline's nouns.

extension MentionScanner {
  /// Whether a capital in a headline may go on an organisation's name: a noun, a place, a name.
  func isHeadlineWord(_ at: Int) -> Bool {
    let word = page.words[at]
    if word.has([.place, .organization]) || word.isAllCapitals { return true }
    if isVerbForm(word.span) || word.has([.stopword, .function]) || hasPrefixedRoot(word.span) {
      return false
    }
    return word.has(.noun) && !word.has([.verb, .cue])
      || looksDerived(word.span) && !word.has([.cue, .wholeWord])
  }

  /// *Umumkan, Siapkan*: a headline's verb, not *Perikanan, Kesehatan*.
  func isVerbForm(_ span: TextSpan) -> Bool {
    guard span.count > 5 else { return false }
    func byte(_ at: Int) -> UInt8 { page.bytes[at] | 0x20 }
    guard byte(span.end - 3) == 0x6B, byte(span.end - 2) == 0x61, byte(span.end - 1) == 0x6E
    else { return false }
    let first = (byte(span.start), byte(span.start + 1))
    if first != (0x70, 0x65) && first != (0x6B, 0x65) { return true }
    // *Kendalikan, Kembangkan*: of a root that begins so, unlike *Kebijakan, Pendidikan*.
    return page.lookup(TextSpan(span.start, span.end - 3)).traits.contains(.root)
  }

  func isOrganizationWord(_ at: Int, start: Int, headEnd: Int) -> Bool {
    let word = page.words[at]
    if word.kind == .number || word.kind == .mixed {
      if at + 1 < end, page.equals(at + 1, "tahun") { return false }
      // *Puskesmas Waimital 74 orang*
      let isCount =
        word.kind == .number && at + 1 < end && page.words[at + 1].isWord
        && !page.words[at + 1].isCapitalized && page.words[at + 1].has([.unit, .noun])
      // *Lapas Kelas* ⟦*2A*⟧ *Melati*
      if word.hasSpaceBefore, word.span.count <= 3, page.equals(at - 1, "kelas") { return true }
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
    if at > headEnd, page.equals(at, "tahun") { return false }
    if at > headEnd, word.span.count > 6, !word.key.exists, page.ends(at, with: "nya") {
      return false
    }
    if at == headEnd, page.equals(at, "anda") || page.equals(at, "kami") || page.equals(at, "kita")
    {
      return false
    }
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

  /// *Koalisi, Aliansi, Jaringan*: heads whose names tell what the society is for.
  private func isSociety(_ at: Int) -> Bool {
    switch page.lexicon.label(0, of: page.key(at, { $0.organizationHead }), in: .orgheads) {
    case "ngo", "association": true
    default: false
    }
  }

  func isYear(_ at: Int) -> Bool {
    let span = page.words[at].span
    return span.count == 4 && (page.bytes[span.start] == 0x31 || page.bytes[span.start] == 0x32)
  }

  /// *Dinas Pendidikan dan Kebudayaan*; *Pekerjaan Umum, Perumahan dan Kawasan Permukiman*.
  func joinedOrganizationWord(_ at: Int, start: Int, limit: Int) -> Int? {
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
      // *Pelayanan Perempuan dan Anak*, though somebody may be called so.
      let isName = word.isSurelyPersonal && index + 1 < limit && page.words[index + 1].isCapitalized
      return word.has([.root, .wholeWord]) && !isName || looksDerived(word.span)
    }
    let isAnd = page.equals(at, "dan") || page.equals(at, "serta")
    if isAnd {
      // *Danone Indonesia dan Kampus Bisnis* are two, and so are *BEM Melati dan GERAM* and *Partai
      // Tani dan Buruh*.
      let before = page.words[at - 1]
      if page.words[at + 1].isAllCapitals, !before.isAllCapitals, page.words[at + 1].span.count > 2
      {
        return nil
      }
      if page.equals(start, "partai"), page.words[at + 1].has(.organization) { return nil }
      return isField(at + 1) && (!before.has(.place) || before.has([.root, .wholeWord]))
        ? at + 1 : nil
    }
    // *Koalisi Rakyat untuk Keadilan*
    if page.equals(at, "untuk") { return isField(at + 1) && isSociety(start) ? at + 1 : nil }
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
}
