import TelaahLexicon
import TelaahText

// Persons by their initials, as papers name the accused and their victims.

extension MentionScanner {
  /// Rule: *berinisial SR*, *inisial AG dan AN*, *tiga orang, yakni MY, MF, dan IP*.
  func initials(_ at: Int) -> Int? {
    guard isInitials(at) else { return nil }
    if isAged(at), page.words[at].span.count > 1 {
      let reading = PersonReading(name: at..<at + 1, next: at + 1)
      addPerson(reading, rule: Rules.initials, confidence: 0.95)
      lastInitials = at + 1
      return afterPerson(reading)
    }
    guard at > passage.words.lowerBound else { return nil }
    let before = at - 1
    let isNamed =
      page.equals(before, "inisial") || page.equals(before, "berinisial")
      || isSpeakerInShort(at) || isAged(at) || isAccused(at) || goesOnWithList(at)
    let all = isNamed ? [at] : listed(at)
    for letters in all {
      addPerson(
        PersonReading(name: letters..<letters + 1, next: letters + 1),
        rule: isNamed ? Rules.initials : Rules.initialsListed, confidence: 0.95)
      lastInitials = behindAlias(letters + 1)
    }
    return all.last.map { $0 + 1 }
  }

  /// *AG,* ⟦*AN*⟧*, dan* ⟦*RT*⟧: letters behind those of somebody else.
  private func goesOnWithList(_ at: Int) -> Bool {
    guard let last = lastInitials, at - last <= 2, at > last, isLetters(at),
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
