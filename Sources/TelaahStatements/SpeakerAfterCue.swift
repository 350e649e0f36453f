import TelaahLexicon
import TelaahText

// The speaker behind the cue: *kata Asisten II Setda Sukamara Donald Simanjuntak usai …*

extension Reading {
  /// The longest phrase that is read.
  private static let longestPhrase = 30

  /// The speaker that a cue names behind it; nil where what follows names nobody.
  ///
  /// The rules in order: the clitic, a pronoun, a title with its name, a name, a title alone, a
  /// description that ends in *itu* or *ini*, somebody unnamed, capitalised words.
  func speaker(after cue: CueWord, limit: Int) -> SpeakerPhrase? {
    if cue.hasClitic { return .clitic }
    return phrase(from: cue.word + 1, limit: limit)
  }

  func phrase(from word: Int, limit: Int) -> SpeakerPhrase? {
    let limit = min(limit, word + Reading.longestPhrase, count)
    var at = word
    while at < limit, marks[at] == .word, spells(at, "oleh") || isParticle(at, .adverb) { at += 1 }
    guard at < limit, marks[at] == .word else { return nil }
    if isParticle(at, .pronoun) { return SpeakerPhrase(form: .pronoun, words: at..<(at + 1)) }
    guard let first = named(at, limit: limit) else { return unnamed(at, limit: limit) }
    var mentions: [Int] = []
    var end = first.words.upperBound
    if case .names(let found) = first.form { mentions = found }
    // *kata X dan Y*: both, where a name follows the conjunction and the phrase ends there.
    while !mentions.isEmpty, end + 1 < limit, spells(end, "dan") || spells(end, "bersama"),
      let next = named(end + 1, limit: limit), case .names(let more) = next.form
    {
      mentions += more
      end = next.words.upperBound
    }
    if mentions.count > 1 {
      return SpeakerPhrase(form: .names(mentions), words: first.words.lowerBound..<end)
    }
    return first
  }

  /// A name or title that begins at a word.
  private func named(_ word: Int, limit: Int) -> SpeakerPhrase? {
    var at = word
    if let index = role(at: at), roles[index].lowerBound == at {
      let role = mentions.roles[index]
      if let holder = role.holder, let name = name(ofMention: holder),
        name.words.lowerBound < limit, name.words.lowerBound >= at
      {
        return SpeakerPhrase(form: .names([holder]), words: name.words)
      }
      let end = roles[index].upperBound
      if let name = nameBehind(end, limit: limit) {
        return SpeakerPhrase(form: .names([name.mention]), words: name.words)
      }
      if let last = demonstrative(from: end, limit: limit) {
        return SpeakerPhrase(form: .description, words: at..<(last + 1))
      }
      return SpeakerPhrase(form: .role(index), words: at..<end)
    }
    while at < limit, traits(at).intersects([.honorific, .rank]) && nameAt[at] == 0
      || marks[at] == .stop && at > word
    {
      at += 1
    }
    guard at < limit, let name = name(at: at) else { return nil }
    if name.kind == .organization, let person = nameBehind(name.words.upperBound, limit: limit),
      person.words.lowerBound == name.words.upperBound
    {
      return SpeakerPhrase(form: .names([person.mention]), words: person.words)
    }
    if name.kind == .organization,
      let last = demonstrative(from: name.words.upperBound, limit: limit)
    {
      return SpeakerPhrase(form: .description, words: word..<(last + 1))
    }
    return SpeakerPhrase(form: .names([name.mention]), words: name.words)
  }

  /// A person's name right behind a title, with a comma, honorifics and ranks between.
  private func nameBehind(_ word: Int, limit: Int) -> Name? {
    var at = word
    while at < limit, at < word + 5 {
      if let name = name(at: at) { return name.kind == .person ? name : nil }
      guard marks[at] == .comma && at == word || marks[at] == .stop
        || traits(at).intersects([.honorific, .rank])
      else { return nil }
      at += 1
    }
    return nil
  }

  /// The *itu* or *ini* that ends a description that begins before `word`.
  func demonstrative(from word: Int, limit: Int) -> Int? {
    var at = word
    while at < min(limit, word + 8), marks[at] == .word || marks[at] == .dash {
      let particle = particle(at)
      if particle.contains(.demonstrative) { return at }
      if particle.contains(.ender) && !spells(at, "di") && !spells(at, "dari") { return nil }
      at += 1
    }
    return nil
  }

  /// A speaker that no mention names.
  private func unnamed(_ word: Int, limit: Int) -> SpeakerPhrase? {
    var end = word
    var capitals = 0
    while end < limit, marks[end] == .word || marks[end] == .dash {
      let particle = particle(end)
      if particle.contains(.demonstrative), end > word {
        return SpeakerPhrase(form: .description, words: word..<(end + 1))
      }
      if end > word, particle.contains(.ender) { break }
      if end > word, cue(at: end) != nil || particle.contains(.clause) || particle.contains(.pronoun)
        || isVerb(end)
      {
        break
      }
      if isCapitalized(end) { capitals += 1 }
      end += 1
    }
    guard end > word else { return nil }
    if isParticle(word, .indefinite) || traits(word).intersects([.titleRole, .titleHead]) {
      // *seorang warga, Budi* and *seorang warga bernama Budi* are Budi.
      for at in word..<end {
        if let name = name(at: at), name.kind == .person {
          return SpeakerPhrase(form: .names([name.mention]), words: name.words)
        }
      }
      return SpeakerPhrase(form: .unnamed, words: word..<end)
    }
    if isCapitalized(word), nameAt[word] == 0 {
      var last = word
      while last < end, isCapitalized(last) || traits(last).contains(.nameParticle) { last += 1 }
      return SpeakerPhrase(form: .written, words: word..<last)
    }
    for at in word..<min(end, word + 3) {
      if let name = name(at: at) {
        return SpeakerPhrase(
          form: name.kind == .person ? .names([name.mention]) : .unnamed,
          words: name.kind == .person ? name.words : word..<max(end, word + 1))
      }
    }
    return nil
  }
}
