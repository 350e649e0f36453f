import TelaahLexicon
import TelaahText

// Where, in a run of capitalised words behind a title's head, the name begins.

extension MentionScanner {
  func takesPlaceOnly(_ reading: TitleReading) -> Bool {
    reading.takes.contains(.place) && !reading.takes.contains(.portfolio)
  }

  /// Whether `, Name` or `, rank` stands at `at`.
  func isCommaName(_ at: Int, limit: Int) -> Bool {
    guard at + 1 < limit, page.words[at].isMark(Mark.comma) else { return false }
    if isRank(at + 1) || isAddress(at + 1) { return true }
    guard isNameStart(at + 1), let end = nameEnd(from: at + 1, limit: limit) else { return false }
    return nameEvidence(at + 1..<end) > 2
  }

  func splitTitle(_ first: Int, end: Int, prior: Bool) -> Int {
    var best = (score: -100.0, at: first)
    var sum = 0.0
    var at = end - 1
    while at >= first {
      sum += nameEvidence(at, before: end) - 0.1
      var score = sum
      if at > first {
        score += prior && !page.words[first].isPersonal ? 1.2 : -0.3
      }
      if known.hasPersons, known.isPersonName(at..<end, page) { score += 4 }
      if at > first, known.isPlace(first..<at, page) { score += 3 }
      if isNameStart(at), score > best.score { best = (score, at) }
      at -= 1
    }
    return best.at
  }

  /// The end of a run of words that may be title or name.
  func capitalRunEnd(_ start: Int, limit: Int) -> Int {
    var at = start
    while at < limit {
      let word = page.words[at]
      if at > start, isRank(at) && !word.isPersonal || isAddress(at) { return at }
      if word.kind == .word, word.isCapitalized {
        if word.has([.month, .weekday, .organizationHead, .placeHead]), !word.isPersonal {
          return at
        }
        if at > start, word.has([.stopword, .function]), !word.isPersonal { return at }
        at += 1
        continue
      }
      if word.isMark(Mark.stop), !word.hasSpaceBefore, at > start, page.words[at - 1].isInitial,
        at + 1 < limit, page.words[at + 1].isCapitalized
      {
        at += 1
        continue
      }
      if word.has(.nameParticle), at > start, at + 1 < limit, page.words[at + 1].isCapitalized {
        at += 1
        continue
      }
      break
    }
    return at
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
}
