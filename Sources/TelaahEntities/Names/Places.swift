import TelaahLexicon
import TelaahText

// Places: known ones, and those that a class word begins: *Kabupaten X, Jalan Y, Stadion Z*.

extension MentionScanner {
  /// Rule: a place, known or by its class word.
  func placeMention(_ at: Int) -> Int? {
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
        if !preposition, !isCountry(at),
          cueEvidence(before: at, after: at + 1) > 0
            || isBesidePerson(at, PersonReading(name: at..<at + 1, next: at + 1))
        {
          return nil
        }
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
    guard page.words[at].isCapitalized, let phrase = page.phrase(at) else { return false }
    // *Raja Ampat*, *Paman Sam*
    if phrase.place.exists, page.words[at + 1].isCapitalized,
      phrase.place.end > max(at + 1, phrase.title.end, phrase.role.end)
    {
      return true
    }
    guard phrase.placeHead.exists else { return false }
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
      // *situs Otoritas Jasa Keuangan* is the body's; a building is called by its body.
      if let body = page.phrase(first)?.organization, body.end == range.upperBound,
        page.lexicon.label(0, of: page.key(at) { $0.placeHead }, in: .placeheads) == "area"
      {
        return nil
      }
      if page.phrase(first)?.place.end == range.upperBound
        || word.has(.place) && range.upperBound == first + 1
      {
        return nil
      }
      // *perairan Laut Sargasso*, *kawasan Gunung Merapi*
      if word.isCapitalized, word.has(.placeHead), !isProperHead(first),
        wholePlace(at: first, limit: limit)?.upperBound == range.upperBound
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
      // *Gedung Sate* ⟦*II*⟧
      if match.end < limit, isRoman(match.end), word.has(.placeHead), isProperHead(at) {
        return at..<match.end + 1
      }
      // *Gedung DPR* ⟦*RI*⟧
      let isState =
        match.end < limit && page.equals(match.end, "ri")
        && page.words[match.end - 1].has(.organization)
      return at..<(isState ? match.end + 1 : match.end)
    }
    let headEnd = placeHeadEnd(at)
    if headEnd > 0, headEnd < limit, let end = placeEnd(from: at, headEnd: headEnd, limit: limit) {
      return at..<end
    }
    guard word.isCapitalized, word.has(.place) else { return nil }
    // *Libya* ⟦*Barat*⟧
    if at + 1 < limit, isDirection(at + 1), isCountry(at), !passage.isTitleCase {
      return at..<at + 2
    }
    if word.isAllCapitals || !passage.isTitleCase { return at..<at + 1 }
    return word.has([.root, .wholeWord]) ? nil : at..<at + 1
  }

  /// *Barat, Timur, Utara, Selatan, Tengah* with a capital.
  private func isDirection(_ at: Int) -> Bool {
    page.words[at].isCapitalized
      && (page.equals(at, "barat") || page.equals(at, "timur") || page.equals(at, "utara")
        || page.equals(at, "selatan") || page.equals(at, "tengah"))
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
}
