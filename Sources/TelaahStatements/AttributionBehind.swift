import TelaahText

/// What tells whose a quotation is.
struct Attribution {
  let cue: CueWord?
  let speaker: SpeakerPhrase
  let rule: RuleID
}

// What stands behind a quotation and tells whose it is.

extension DirectRules {
  func cueBehind(
    _ first: Quotation, _ last: Quotation, _ limit: Int, _ block: Range<Int>
  ) -> Attribution? {
    if let cue = reading.attributionCue(after: last.after, in: block), cue.word < limit {
      guard opensClause(first) || last.content.count > 5 else { return nil }
      let speaker =
        reading.speaker(after: cue, limit: limit) ?? reading.plain(after: cue, limit: limit)
      if let voice = imitated(cue, speaker, limit) {
        return Attribution(cue: cue, speaker: voice, rule: DirectRules.imitation)
      }
      return Attribution(cue: cue, speaker: speaker, rule: "statements/quote-cue-behind")
    }
    if let found = dashBehind(last, limit, block) { return found }
    // "A," Budi menambahkan. "A!" dia menambahkan.
    var at = last.after
    guard at < limit, reading.mark(max(0, last.close - 1)) == .comma || goesOn(at, behind: last)
    else { return nil }
    while at < limit, reading.mark(at) == .comma { at += 1 }
    guard at < limit, let phrase = reading.phrase(from: at, limit: min(limit, at + 12)) else {
      // "A," xyz X: a word of saying that the lexicon does not know, before a name.
      return unlisted(at, limit)
    }
    // "A," Direktur X Budi, dalam rilis …: the word of saying is left out.
    if let mention = phrase.mention, phrase.words.upperBound < limit,
      reading.mentions.mentions[mention].kind == .person, last.content.count > 5,
      reading.mark(phrase.words.upperBound) == .comma
        || reading.isParticle(phrase.words.upperBound, .ender),
      reading.isCapitalized(at), reading.cue(at: phrase.words.upperBound) == nil
    {
      return Attribution(cue: nil, speaker: phrase, rule: "statements/quote-name-behind")
    }
    let verb = reading.skip(.adverb, from: max(at + 1, phrase.words.upperBound), limit: limit)
    if verb < limit, let cue = reading.cue(at: verb),
      cue.traits.intersects([.cueActive, .cueClause])
    {
      return Attribution(cue: cue, speaker: phrase, rule: "statements/quote-subject-behind")
    }
    return unlisted(at, limit)
  }

  /// Whether the sentence goes on behind a quotation: with a comma, or behind a mark that ends what is
  /// said with a word in small letters.
  private func goesOn(_ word: Int, behind last: Quotation) -> Bool {
    reading.mark(word) == .comma
      || reading.mark(max(0, last.close - 1)) == .stop && reading.mark(word) == .word
        && reading.isParticle(word, .pronoun) && !reading.isCapitalized(word)
  }

  /// `"A," kata Budi menirukan ucapan Santoso`: whose words somebody repeats.
  private func imitated(_ cue: CueWord, _ speaker: SpeakerPhrase, _ limit: Int) -> SpeakerPhrase? {
    let end = min(limit, max(cue.word + 1, speaker.words.upperBound))
    var at = reading.skip(.adverb, from: end, limit: limit)
    guard at + 1 < limit, reading.spells(at, "menirukan") || reading.spells(at, "mengutip") else {
      return nil
    }
    let isQuoting = reading.spells(at, "mengutip")
    at += 1
    if reading.isParticle(at, .actnoun) || reading.isParticle(at, .anaphor) {
      at += 1
    } else if isQuoting {
      return nil
    }
    guard let phrase = reading.phrase(from: at, limit: limit) else { return nil }
    if let mention = phrase.mention {
      return reading.mentions.mentions[mention].kind == .person ? phrase : nil
    }
    if case .role = phrase.form { return phrase }
    return nil
  }

  private func unlisted(_ at: Int, _ limit: Int) -> Attribution? {
    // "A," tertulis dalam surat itu.
    if at < limit, reading.isWriting(at, limit: limit) {
      return Attribution(
        cue: CueWord(word: at, traits: [], key: reading.key(at)),
        speaker: reading.phrase(from: at, limit: limit) ?? .untold,
        rule: "statements/quote-unlisted-cue")
    }
    guard at + 1 < limit, reading.mark(at) == .word, !reading.isCapitalized(at),
      !reading.traits(at).intersects([.function, .stopword, .particle, .cue]),
      let phrase = reading.phrase(from: at + 1, limit: limit),
      phrase.words.lowerBound <= at + 3
    else { return nil }
    switch phrase.form {
    case .name, .names, .pronoun:
      return Attribution(
        cue: CueWord(word: at, traits: [], key: reading.key(at)), speaker: phrase,
        rule: "statements/quote-unlisted-cue")
    default: return nil
    }
  }

  /// Where the words behind a quotation end: with its block or where the next opens.
  func limit(behind last: Quotation, _ next: Int) -> Int {
    next < quotations.count && quotations[next].block == last.block
      ? quotations[next].open : reading.blocks[last.block].upperBound
  }

  /// `"A", "B", kata X`: quotations in a list are X's, all of them. The first behind the list that
  /// quotations begin; behind them where it is none.
  func listEnd(_ chain: Range<Int>) -> Int {
    var end = chain.upperBound
    while end < quotations.count, joins(quotations[end - 1], quotations[end]) { end += 1 }
    guard end > chain.upperBound, opensClause(quotations[chain.lowerBound]) else {
      return chain.upperBound
    }
    let last = quotations[end - 1]
    guard let cue = reading.attributionCue(after: last.after, in: reading.blocks[last.block]),
      cue.word < limit(behind: last, end)
    else { return chain.upperBound }
    return end
  }

  /// Whether nothing but a comma or *dan* stands between two quotations of a block.
  private func joins(_ first: Quotation, _ second: Quotation) -> Bool {
    guard first.block == second.block, first.repair == .none, second.open >= first.after,
      second.open - first.after <= 2, first.content.count > 1, second.content.count > 1
    else { return false }
    let isComma = reading.mark(first.close - 1) == .comma
    if second.open == first.after { return isComma }
    return (first.after..<second.open).allSatisfy {
      reading.mark($0) == .comma || reading.spells($0, "dan")
    }
  }

  /// `"A" – Budi Santoso, Bupati Sukamaju`: a name behind a dash, on the line or on the next.
  private func dashBehind(_ last: Quotation, _ limit: Int, _ block: Range<Int>) -> Attribution? {
    var at = last.after
    var limit = limit
    if at >= block.upperBound {
      guard last.block + 1 < reading.blocks.count else { return nil }
      let next = reading.blocks[last.block + 1]
      guard next.count <= DirectRules.longestSignature else { return nil }
      at = next.lowerBound
      limit = next.upperBound
    }
    guard at + 1 < limit, reading.mark(at) == .dash,
      reading.hasSpace(after: at) || at > last.after,
      reading.mark(at + 1) == .word,
      let phrase = reading.phrase(from: at + 1, limit: limit)
    else { return nil }
    switch phrase.form {
    case .name, .names, .role: break
    case .written
    where phrase.words.count > 1
      && (phrase.words.upperBound >= limit || reading.mark(phrase.words.upperBound) == .comma):
      break
    default: return nil
    }
    return Attribution(cue: nil, speaker: phrase, rule: "statements/quote-dash")
  }

  /// The most words of a line that only signs a quotation.
  private static let longestSignature = 16
}
