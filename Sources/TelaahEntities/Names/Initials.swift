import TelaahLexicon
import TelaahText

// Persons by their initials, as papers name the accused and their victims.

extension MentionScanner {
  /// Rule: *berinisial SR*, *inisial AG dan AN*, *tiga orang, yakni MY, MF, dan IP*.
  func initials(_ at: Int) -> Int? {
    if isInitials(at), isAged(at), page.words[at].span.count > 1 {
      let reading = PersonReading(name: at..<at + 1, next: at + 1)
      addPerson(reading, rule: Rules.initials, confidence: 0.95)
      lastInitials = behindBrackets(at + 1)
      return afterPerson(reading)
    }
    guard at > passage.words.lowerBound, isInitials(at) || isManyLetters(at) else { return nil }
    let isNamed =
      isBehindInitials(at) || goesOnWithList(at)
      || isInitials(at) && (isSpeakerInShort(at) || isAged(at) || isAccused(at))
    let all = isNamed ? [at] : isInitials(at) ? listed(at) : []
    for letters in all {
      addPerson(
        PersonReading(name: letters..<letters + 1, next: letters + 1),
        rule: isNamed ? Rules.initials : Rules.initialsListed, confidence: 0.95)
      lastInitials = behindBrackets(behindAlias(letters + 1))
    }
    return all.last.map { $0 + 1 }
  }

  private func isBehindInitials(_ at: Int) -> Bool {
    page.equals(at - 1, "inisial") || page.equals(at - 1, "berinisial")
  }

  /// *berinisial* ⟦*AVDL*⟧*, MJ, dan* ⟦*ADES*⟧: more letters than other acronyms of persons have,
  /// where nothing else is known of them and the list goes on or ends there.
  private func isManyLetters(_ at: Int) -> Bool {
    let word = page.words[at]
    guard word.kind == .word, word.isAllCapitals, 4...6 ~= word.span.count, !word.key.exists else {
      return false
    }
    guard isBehindInitials(at) || lastInitials != nil, at + 1 < end else { return false }
    let next = page.words[at + 1]
    return next.isMark(Mark.comma) || next.isMark(Mark.stop) || next.isMark(Mark.open)
      || page.equals(at + 1, "dan")
  }

  /// Behind an age or another word in brackets: *DH* ⟦*(13)*⟧*, SM* ⟦*(DPO)*⟧.
  private func behindBrackets(_ at: Int) -> Int {
    guard at + 2 < end, page.words[at].isMark(Mark.open), page.words[at + 2].isMark(Mark.close)
    else { return at }
    return at + 3
  }

  /// *AG,* ⟦*AN*⟧*, dan* ⟦*RT*⟧: letters behind those of somebody else.
  private func goesOnWithList(_ at: Int) -> Bool {
    guard let last = lastInitials, at - last <= 2, at > last, isLetters(at) || isManyLetters(at),
      !page.words[at].has([.organization, .organizationHead])
    else { return false }
    return (last..<at).allSatisfy { page.equals($0, "dan") || page.words[$0].isMark(Mark.comma) }
  }

  /// *empat pelaku adalah* ⟦*DS, AR, dan MA*⟧: all that a word for persons is followed by; none where
  /// they are bodies (*saksi dari tiga lembaga, yakni KPK, BPK, dan MA*).
  private func listed(_ at: Int) -> [Int] {
    guard isLetters(at), !page.words[at].has([.organization, .organizationHead]),
      isNamely(at - 1) || page.equals(at - 1, "adalah") || page.equals(at - 1, "ialah")
        || page.equals(at - 1, "bernama")
    else { return [] }
    let first = max(passage.words.lowerBound, at - MentionScanner.widestList)
    guard
      (first..<at - 1).contains(where: {
        page.words[$0].has(.titleRole) || page.equals($0, "orang")
      })
    else { return [] }
    var all = [at]
    var next = behindAlias(at + 1)
    while next + 1 < end, page.words[next].isMark(Mark.comma) || page.equals(next, "dan") {
      next += page.words[next].isMark(Mark.comma) && page.equals(next + 1, "dan") ? 2 : 1
      guard next < end, isLetters(next) else { break }
      all.append(next)
      next = behindAlias(next + 1)
    }
    let bodies = all.count { page.words[$0].has([.organization, .organizationHead]) }
    return all.count > 1 && bodies * 2 < all.count ? all : []
  }

  /// So many words stand at most between a word for persons and the first of their initials.
  private static let widestList = 9

  /// Behind *alias KA*, where that stands there.
  private func behindAlias(_ at: Int) -> Int {
    at + 1 < end && page.equals(at, "alias") && isLetters(at + 1) ? at + 2 : at
  }

  /// One to four capitals, whatever else they may stand for.
  private func isLetters(_ at: Int) -> Bool {
    let word = page.words[at]
    return word.kind == .word && word.span.count <= 4 && (word.isAllCapitals || word.isInitial)
  }

  /// ⟦*SA*⟧ *(16)*: letters with somebody's age.
  func isAged(_ at: Int) -> Bool {
    guard behindAge(at + 1) > at + 1 else { return false }
    return page.words[at + 2].span.count <= 2 && page.words[at].isAllCapitals
      && !page.words[at].has([.organization, .organizationHead, .degree])
      || page.words[at].span.count == 1
  }

  /// *tersangka* ⟦*NM*⟧: letters behind a word for somebody before the law.
  private func isAccused(_ at: Int) -> Bool {
    guard isPersonsLetters(at), at + 1 >= end || !page.words[at + 1].isCapitalized else {
      return false
    }
    let before = at - 1
    return page.equals(before, "tersangka") || page.equals(before, "terdakwa")
      || page.equals(before, "korban") || page.equals(before, "pelaku")
      || page.equals(before, "saksi") || page.equals(before, "terpidana")
  }

  /// *kata RS.*
  private func isSpeakerInShort(_ at: Int) -> Bool {
    let word = page.words[at]
    let cue = page.words[at - 1]
    // *lapor SPT* is nobody: a quotation's end or comma stands before the verb.
    guard at > passage.words.lowerBound + 1, page.words[at - 2].kind == .punctuation else {
      return false
    }
    return cue.has(.cueQuote) && !cue.isCapitalized && word.isAllCapitals
      && !word.has(.organization)
      && (at + 1 == end || !page.words[at + 1].isCapitalized)
  }

  private func isInitials(_ at: Int) -> Bool {
    let word = page.words[at]
    return word.kind == .word && word.span.count <= 6 && (word.isAllCapitals || word.isInitial)
      && (word.span.count <= 3 || word.hasInitials)
  }
}
