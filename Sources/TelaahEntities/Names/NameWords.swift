import TelaahLexicon
import TelaahText

// Which words are a person's name, and where it ends.

extension MentionScanner {
  /// Whether a name may begin at `at`.
  func isNameStart(_ at: Int) -> Bool {
    guard at < end else { return false }
    let word = page.words[at]
    guard word.kind == .word, word.isCapitalized else {
      // *al-Ghazali*
      return word.has(.nameParticle) && at + 1 < end && page.words[at + 1].isCapitalized
    }
    return isNameWord(at)
  }

  /// Whether a capitalised word may be part of a person's name.
  func isNameWord(_ at: Int) -> Bool {
    let word = page.words[at]
    guard word.kind == .word, word.isCapitalized else { return false }
    if word.isInitial { return true }
    if word.isSurelyPersonal { return true }
    if word.has([.month, .weekday, .cue, .placeHead, .currency]) && !word.isPersonal {
      return false
    }
    if word.has([.titleHead, .titlePrefix, .organizationHead]) && !word.isPersonal { return false }
    if word.has([.stopword, .function]) && !word.isPersonal { return false }
    if word.isAllCapitals, word.has([.organization, .degree]) {
      return !word.has(.organization) && isLetters(at)
    }
    // *Tersangka* ⟦*UU ITE*⟧, though somebody may be called Uu.
    if word.has(.nameWord), !word.isPersonal || word.isAllCapitals && word.span.count < 4 {
      return false
    }
    // *Sripoku.com, S.Sos.*; *Mendagri No. 440*
    if word.shape.contains(.stop), !word.isInitial { return false }
    if word.span.count == 2, page.equals(at, "no") || isDollar(at) { return false }
    if word.span.count == 3, page.equals(at, "the") { return false }
    if word.has(.rank) && !word.isPersonal { return false }
    return true
  }

  /// ⟦*ST*⟧ *Burhanuddin*, ⟦*TB*⟧ *Hasanuddin*: letters that begin a name, and no degree.
  private func isLetters(_ at: Int) -> Bool {
    let word = page.words[at]
    guard word.isPersonal, word.span.count == 2, at + 1 < end else { return false }
    let next = page.words[at + 1]
    return next.isCapitalized && !next.isAllCapitals && next.isPersonal
  }

  /// *Irianto* ⟦*MS*⟧ *Syaifuddin*: letters between two names, though they may be a degree.
  private func isInnerLetters(_ at: Int, limit: Int) -> Bool {
    let word = page.words[at]
    guard word.isAllCapitals, word.span.count == 2, word.has(.degree), at + 1 < limit else {
      return false
    }
    let next = page.words[at + 1]
    return page.words[at - 1].isPersonal && next.isPersonal && next.isCapitalized
      && !next.isAllCapitals
  }

  /// The end of a name that begins at `start`.
  func nameEnd(from start: Int, limit: Int) -> Int? {
    var at = start
    var letters = 0
    // A text of capitals alone would be read to its end at each of its words.
    let limit = min(limit, start + MentionScanner.longestRun)
    while at < limit {
      let word = page.words[at]
      if word.kind == .word, word.isCapitalized {
        if at > start, isNameBreak(at, start: start) { break }
        guard isNameWord(at) || at > start && isInnerLetters(at, limit: limit) else { break }
        if word.isInitial || word.has(.abbreviation), at + 1 < limit,
          page.words[at + 1].isMark(Mark.stop), !page.words[at + 1].hasSpaceBefore,
          at + 2 < limit, page.words[at + 2].isCapitalized
        {
          at += 2
          continue
        }
        if !word.isInitial { letters += 1 }
        at += 1
        continue
      }
      // *al-Ghifari*
      if at > start, word.kind == .word, word.shape.contains(.hyphen), isParticleWithName(at) {
        at += 1
        continue
      }
      // bin, binti, van, al between capitals.
      if word.has(.nameParticle), at > start, at + 1 < limit, page.words[at + 1].isCapitalized,
        word.kind == .word
      {
        at += 1
        continue
      }
      if at > start, word.kind == .punctuation, word.hasSpaceBefore,
        let next = behindNickname(at, limit: limit)
      {
        at = next
        continue
      }
      break
    }
    // An initial may end a name (*Imam B.*), but initials alone are none.
    guard at > start, letters > 0 else { return nil }
    return at
  }

  /// No name has so many words and marks.
  static let longestRun = 64

  /// A particle in small letters, a hyphen and a capital.
  func isParticleWithName(_ at: Int) -> Bool {
    let span = page.words[at].span
    guard let hyphen = (span.start..<span.end).first(where: { page.bytes[$0] == Mark.hyphen }),
      hyphen + 1 < span.end, page.bytes[hyphen + 1] &- 0x41 < 26
    else { return false }
    return page.lookup(TextSpan(span.start, hyphen)).traits.contains(.nameParticle)
  }

  /// Whether what stands at `at` begins something else although it could be part of a name.
  func isNameBreak(_ at: Int, start: Int) -> Bool {
    let word = page.words[at]
    if let phrase = page.phrase(at), !word.isPersonal {
      if phrase.organization.exists || phrase.title.exists || phrase.role.exists { return true }
    }
    // *Presiden Prabowo Subianto* ⟦*Bidang Kesejahteraan*⟧: common nouns behind a whole name.
    if at > start, isCommonNoun(at), at + 1 < end, page.words[at + 1].isCapitalized,
      isCommonNoun(at + 1)
    {
      return true
    }
    if word.isAllCapitals, !word.isInitial, word.span.count > 3, !page.words[start].isAllCapitals,
      !word.isPersonal
    {
      return true
    }
    // A headline's words: *Sugiarto Buka Pameran*, *Adik JK Dicekal*.
    guard passage.isTitleCase, !word.isSurelyPersonal, !word.isInitial else { return false }
    return word.has(.verb) || isCommonNoun(at) || looksVerbal(word.span) || isHeadlineForm(at)
      || hasPrefixedRoot(word.span) || isPassive(word.span)
  }

  /// *Tanggapi, Siapkan*: a headline's verb, in the active voice without its prefix.
  func isHeadlineForm(_ at: Int) -> Bool {
    let word = page.words[at]
    guard word.kind == .word, !word.isPersonal else { return false }
    if isVerbForm(word.span) { return true }
    return word.span.count > 4 && page.bytes[word.span.end - 1] == 0x69
      && page.lookup(TextSpan(word.span.start, word.span.end - 1)).traits.contains(.root)
  }

  /// Whether a word is one of the language and of no name.
  func isCommonNoun(_ at: Int) -> Bool {
    let word = page.words[at]
    guard word.kind == .word, !word.isPersonal, !word.isInitial else { return false }
    return word.has([.root, .wholeWord, .titleField]) || looksDerived(word.span)
  }
}
