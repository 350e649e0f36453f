import TelaahLexicon
import TelaahText

// Places: known ones, and those that a class word begins: *Kabupaten X, Jalan Y, Stadion Z*.

extension MentionScanner {
  /// Rule: a place, known or by its class word.
  mutating func placeMention(_ at: Int) -> Int? {
    let word = page.words[at]
    if page.equals(at, "ri") { return at + 1 }
    if let tail = tailedName(at, limit: end, .place) {
      add(at..<tail, .location, Rules.placeTail, 0.85)
      known.note(place: at..<tail, page)
      return tail
    }
    let byHead = placeHeadEnd(at) > 0
    guard var range = place(at: at, limit: end) else { return nil }
    if !byHead, range.count == 1 {
      if word.isPersonal {
        // A name that is also a place: a preposition before it, or no name beside it.
        let preposition = at > passage.words.lowerBound && isPlacePreposition(at - 1)
        if known.isPerson(page.hash(at)) && !preposition { return nil }
        if range.upperBound < end, page.words[range.upperBound].isCapitalized,
          isNameWord(range.upperBound), nameEvidence(range.upperBound) > 0.5
        {
          return nil
        }
        if !preposition, cueEvidence(before: at, after: at + 1) > 0 { return nil }
      }
      if word.has([.root, .wholeWord, .stopword]),
        passage.isTitleCase || word.isInitialOfSentence
      {
        return nil
      }
    }
    if byHead, !word.isCapitalized, isRegionHead(at) {
      // *kawasan Seberang Ilir*: in small letters it is no part of the name.
      range = min(placeHeadEnd(at), range.upperBound - 1)..<range.upperBound
    }
    add(range, .location, byHead ? Rules.placeHead : Rules.placeKnown, byHead ? 0.9 : 0.85)
    known.note(place: range, page)
    return range.upperBound
  }

  /// *Bandar Udara Matahora* is no trader.
  func isAreaRatherThanTitle(_ at: Int) -> Bool {
    guard page.words[at].isCapitalized, let phrase = page.phrase(at), phrase.placeHead.exists else {
      return false
    }
    return phrase.placeHead.end > max(at + 1, phrase.title.end, phrase.role.end)
  }

  func placeHeadEnd(_ at: Int) -> Int {
    if let match = page.phrase(at)?.placeHead, match.exists { return match.end }
    guard page.words[at].has(.placeHead) else { return 0 }
    let next = at + 1
    if next < end, page.words[next].isMark(Mark.stop), !page.words[next].hasSpaceBefore,
      page.words[at].span.count <= 4
    {
      return next + 1
    }
    return next
  }

  /// Reads a place from `at` on. A class word in small letters is no part of a known name.
  func place(at: Int, limit: Int) -> Range<Int>? {
    guard let range = wholePlace(at: at, limit: limit) else { return nil }
    // *kawasan Asia Tenggara*, *ibu kota Afghanistan*
    if !page.words[at].isCapitalized, range.count > 1 {
      let first = placeHeadEnd(at)
      guard first > at, first < range.upperBound else { return range }
      let word = page.words[first]
      if page.phrase(first)?.place.end == range.upperBound
        || word.has(.place) && range.upperBound == first + 1
      {
        return nil
      }
    }
    return range
  }

  private func wholePlace(at: Int, limit: Int) -> Range<Int>? {
    let word = page.words[at]
    let phrase = page.phrase(at)
    if let match = phrase?.place, match.exists, match.end <= limit,
      word.isCapitalized || page.words[match.end - 1].isCapitalized
    {
      return at..<match.end
    }
    let headEnd = placeHeadEnd(at)
    if headEnd > 0, headEnd < limit, let end = placeEnd(from: at, headEnd: headEnd, limit: limit) {
      return at..<end
    }
    guard word.isCapitalized, word.has(.place) else { return nil }
    if word.isAllCapitals || !passage.isTitleCase { return at..<at + 1 }
    return word.has([.root, .wholeWord]) ? nil : at..<at + 1
  }

  private enum Extent { case administrative, proper }

  /// The end of a place that begins with a class word.
  private func placeEnd(from start: Int, headEnd: Int, limit: Int) -> Int? {
    let first = page.words[headEnd]
    guard first.isCapitalized || first.isNumber, first.hasSpaceBefore else { return nil }
    if first.isNumber, !page.words[start].has(.placeHead) { return nil }
    let isCapital = page.words[start].isCapitalized
    if !isCapital, page.words[start].span.count < 3 { return nil }
    // A known place behind the class word: *Desa Air Putih*, *kota Pati*.
    if let match = page.phrase(headEnd)?.place, match.exists, match.end <= limit {
      return match.end
    }
    if first.has(.titleHead), !first.has([.place, .personalName]) { return nil }
    // *jalan Desa Cahya Makmur*: the road to it has no name.
    if !isCapital, isAreaHead(headEnd) { return nil }
    if first.has([.organization, .organizationHead]), first.isAllCapitals {
      guard isProperHead(start) else { return nil }
      let next = headEnd + 1
      return next < limit && isPlaceHere(next) && !page.words[next].has(.placeHead)
        ? next + 1 : next
    }
    if isAreaHead(start), first.isPersonal, !first.has(.place), isState(start) { return nil }
    if passage.isTitleCase, first.has([.root, .wholeWord]) || looksDerived(first.span) {
      return nil
    }
    if !isCapital, first.has([.stopword, .function, .cue]) { return nil }
    var at = headEnd + 1
    let isProper = isProperHead(start)
    if !isProper, first.has(.place), !first.isInitial {
      // An administrative area with a known name.
      return at
    }
    let most = isProper ? 5 : 3
    while at < limit, at < headEnd + most {
      let word = page.words[at]
      if word.isMark(Mark.stop), !word.hasSpaceBefore, page.words[at - 1].isInitial {
        at += 1; continue
      }
      guard word.kind == .word, word.isCapitalized else {
        if word.isNumber, word.hasSpaceBefore, word.span.count <= 2,
          page.words[at - 1].isCapitalized,
          !isProper
        {
          at += 1
          continue
        }
        break
      }
      if word.has([.placeHead, .organizationHead, .month, .weekday]), !word.isPersonal { break }
      if word.has([.titleHead, .titleAcronym]), !word.isPersonal { break }
      if !isProper {
        if word.isSurelyPersonal || isRank(at) || isAddress(at) { break }
        if word.has(.place), !word.has(.root) { break }
        if page.phrase(at)?.place.exists == true { break }
      }
      if passage.isTitleCase, word.has([.root, .wholeWord]) || looksDerived(word.span) { break }
      // *Jalan Rivai Palembang*, *Hotel Sekundang Muara Enim*: the town behind a name.
      if isProper, at > headEnd, isTownBehindName(at) { break }
      at += 1
    }
    return at
  }

  /// Whether a known town stands at `at`, behind a word that is a name by itself.
  private func isTownBehindName(_ at: Int) -> Bool {
    let before = page.words[at - 1]
    guard !before.has([.root, .wholeWord, .place]), before.kind == .word || before.isNumber,
      !looksDerived(before.span)
    else { return false }
    let match = page.phrase(at)?.place ?? Phrases.Match()
    let key = match.exists ? match.key : page.words[at].key
    guard match.exists || page.words[at].has(.place) && !page.words[at].isPersonal,
      let entry = page.lexicon.entry(of: key, in: .places)
    else { return false }
    let next = match.exists ? match.end : at + 1
    if next < end, page.words[next].isCapitalized, page.words[next].kind == .word { return false }
    switch entry.choice(0, of: PlaceClass.self) {
    case .city, .regency, .province, .capital, .area, .worldcity: return true
    default: return false
    }
  }

  private func isRegionHead(_ at: Int) -> Bool {
    switch page.lexicon.entry(of: page.words[at].key, in: .placeheads)?.text(0) {
    case "region", "area": true
    default: false
    }
  }

  /// Provinces, regencies and cities: their names are all known.
  private func isState(_ at: Int) -> Bool {
    switch page.lexicon.entry(of: page.words[at].key, in: .placeheads)?.text(0) {
    case "province", "regency", "city": true
    default: false
    }
  }

  /// Whether a class word begins names of any kind (streets, buildings) and not just areas.
  private func isProperHead(_ at: Int) -> Bool {
    let key =
      page.phrase(at).flatMap { $0.placeHead.exists ? $0.placeHead.key : nil }
      ?? page.words[at].key
    var proper = false
    page.lexicon.forEachEntry(of: key) { entry in
      guard entry.table == .placeheads else { return }
      switch entry.text(0) {
      case "building", "street", "area", "region": proper = true
      default: break
      }
    }
    return proper
  }
}
