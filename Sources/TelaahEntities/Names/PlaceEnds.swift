import TelaahLexicon
import TelaahText

// Where a place that a class word begins ends: *Jalan Rivai* ⟦*Palembang*⟧.

extension MentionScanner {
  /// The end of a place that begins with a class word.
  func placeEnd(from start: Int, headEnd: Int, limit: Int) -> Int? {
    let first = page.words[headEnd]
    guard first.isCapitalized || first.isNumber, first.hasSpaceBefore else { return nil }
    if first.isNumber, !page.words[start].has(.placeHead) { return nil }
    // *kali 5*; *Istana, Senin*; *di RW. Satgas …*
    if first.isNumber, !page.words[start].isCapitalized, !isProperHead(start), !isAreaHead(start) {
      return nil
    }
    if first.has([.weekday, .month]) && !first.isPersonal || first.isInitialOfSentence {
      return nil
    }
    let isCapital = page.words[start].isCapitalized
    if !isCapital, page.words[start].span.count < 3 { return nil }
    // A known place behind the class word: *Desa Air Putih*, *kota Pati*.
    if let match = page.phrase(headEnd)?.place, match.exists, match.end <= limit {
      return match.end + (isVillagesOwn(match.end, limit: limit) ? 1 : 0)
    }
    // *Gunung, Kabupaten Lahat*: a word that ends another name.
    if isCapital, isAreaHead(headEnd), !isAreaHead(start), !isProperHead(start) { return nil }
    // *Bendung* ⟦*Kali Wening*⟧, *Jembatan* ⟦*Sungai Musi*⟧: named after another place.
    if isCapital, first.isCapitalized, first.has(.placeHead), headEnd + 1 < limit,
      !isAreaHead(headEnd), let end = placeEnd(from: headEnd, headEnd: headEnd + 1, limit: limit)
    {
      return end
    }
    if first.has(.titleHead), !first.has([.place, .personalName]) { return nil }
    // *Langgar UU ITE*
    if first.isAllCapitals, first.has(.nameWord), let (kinds, _) = nameWord(headEnd),
      kinds.contains(.law) || kinds.contains(.statute)
    {
      return nil
    }
    // *jalan Desa Cahya Makmur*: the road to it has no name; *kawasan Taman Hutan Raya X*.
    if !isCapital, isAreaHead(headEnd) || placeHeadEnd(headEnd) > headEnd + 1 { return nil }
    // *2-4 kali Bumi*, *kota MICE*
    if !isCapital,
      page.equals(start, "kali") && !isBehindPreposition(start)
        || first.isAllCapitals && isAreaHead(start) && !first.has(.place)
    {
      return nil
    }
    // *RW. Hubungannya*
    if page.ends(headEnd, with: "nya"), first.span.count > 6, !first.has(.place) { return nil }
    // *kawasan* ⟦*PT*⟧ *Melati Jaya*: the company's.
    if !isCapital, page.equals(headEnd, "pt") || page.equals(headEnd, "cv") { return nil }
    if first.has([.organization, .organizationHead]), first.isAllCapitals {
      guard isProperHead(start) else { return nil }
      var next = headEnd + 1
      if next < limit, page.equals(next, "ri") { next += 1 }
      return next < limit && isPlaceHere(next) && !page.words[next].has(.placeHead)
        ? next + 1 : next
    }
    // *rumah dinas Jokowi*: a person's, and no name.
    if !isCapital, first.isPersonal, page.equals(start, "rumah") || page.equals(start, "kediaman") {
      return nil
    }
    // *analisa pasar Bintang Sekuritas*, *kanal WA*: no building of the body's.
    if !isCapital, !isAreaHead(start), !first.has(.place),
      tailedName(headEnd, limit: limit, .organization) != nil
    {
      return nil
    }
    if isAreaHead(start), first.isPersonal, !first.has(.place), isState(start) { return nil }
    if passage.isTitleCase,
      first.has([.root, .wholeWord]) || looksDerived(first.span) || isPassive(first.span)
    {
      return nil
    }
    if !isCapital, first.has([.stopword, .function, .cue]) { return nil }
    var at = headEnd + 1
    let isProper = isProperHead(start)
    if !isProper, first.has(.place), !first.isInitial {
      // An administrative area with a known name.
      return at + (isVillagesOwn(at, limit: limit) ? 1 : 0)
    }
    let most = isProper ? 5 : 3
    while at < limit, at < headEnd + most {
      let word = page.words[at]
      if word.isMark(Mark.stop), !word.hasSpaceBefore, page.words[at - 1].isInitial {
        at += 1; continue
      }
      guard word.kind == .word, word.isCapitalized else {
        if word.isNumber, word.hasSpaceBefore, word.span.count <= 2,
          page.words[at - 1].isCapitalized, !isCount(at, limit: limit)
        {
          at += 1
          if isProper { break }
          continue
        }
        break
      }
      // *Jalan Rangau* ⟦*Km 3*⟧
      if isProper, page.equals(at, "km"), at + 1 < limit, page.words[at + 1].isNumber {
        return at + 2
      }
      // *Kecamatan Pagar* ⟦*Gunung*⟧ *Kabupaten …*: a natural feature within an area's name.
      if !isProper, isAreaHead(start), word.has(.placeHead), !isAreaHead(at), !isProperHead(at),
        at + 1 >= end || !page.words[at + 1].isCapitalized || isAreaHead(at + 1)
      {
        return at + 1
      }
      if word.has([.placeHead, .organizationHead, .month, .weekday]), !word.isPersonal { break }
      if word.has([.titleHead, .titleAcronym]), !word.isPersonal { break }
      if !isProper {
        if word.isSurelyPersonal || isRank(at) || isAddress(at) { break }
        if word.has(.place), !word.has(.root) { break }
        if page.phrase(at)?.place.exists == true { break }
      }
      if passage.isTitleCase,
        word.has([.root, .wholeWord]) || looksDerived(word.span) || isPassive(word.span)
      {
        break
      }
      // *Jalan Rivai Palembang*, *Hotel Sekundang Muara Enim*: the town behind a name.
      if isProper, at > headEnd, isTownBehindName(at) { break }
      at += 1
    }
    return at
  }

  /// *Desa Air Hitam* ⟦*Laut*⟧: a common noun that goes on a known name.
  private func isVillagesOwn(_ at: Int, limit: Int) -> Bool {
    guard at < limit, !passage.isTitleCase else { return false }
    let word = page.words[at]
    return word.isCapitalized && word.kind == .word && word.has(.root) && !word.isPersonal
      && !word.has([.titleHead, .titleRole, .organizationHead, .cue, .month, .weekday, .stopword])
      && (at + 1 >= end || !page.words[at + 1].isCapitalized || isAreaHead(at + 1))
  }

  private func isBehindPreposition(_ at: Int) -> Bool {
    at > passage.words.lowerBound && isPlacePreposition(at - 1)
  }

  /// *Kelurahan Tiro Sompe* ⟦*3*⟧ *rumah*: a number that counts what follows.
  private func isCount(_ at: Int, limit: Int) -> Bool {
    guard at + 1 < limit else { return false }
    let next = page.words[at + 1]
    return next.isWord && !next.isCapitalized && next.has([.unit, .noun, .numeral])
      && !next.has(.calendar)
  }

  /// Whether a known town stands at `at`, behind a word that is a name by itself.
  func isTownBehindName(_ at: Int) -> Bool {
    let before = page.words[at - 1]
    guard !before.has([.root, .wholeWord, .place]), before.kind == .word || before.isNumber,
      !looksDerived(before.span)
    else { return false }
    let match = page.phrase(at)?.place ?? Phrases.Match()
    let key = match.exists ? match.key : page.words[at].key
    guard match.exists || page.words[at].has(.place) && !page.words[at].isPersonal,
      let entry = page.lexicon.line(of: key, in: .places)
    else { return false }
    let next = match.exists ? match.end : at + 1
    if next < end, page.words[next].isCapitalized, page.words[next].kind == .word { return false }
    switch entry.choice(0, of: PlaceClass.self) {
    case .city, .regency, .province, .capital, .area, .worldcity: return true
    default: return false
    }
  }
}
