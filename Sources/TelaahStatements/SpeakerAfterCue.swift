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
    while at < limit, mark(at) == .word, spells(at, "oleh") || isParticle(at, .adverb) { at += 1 }
    guard at < limit, mark(at) == .word, !isParticle(at, .firstperson) else { return nil }
    if isParticle(at, .pronoun) { return SpeakerPhrase(form: .pronoun, words: at..<(at + 1)) }
    if spells(at, "olehnya") { return .clitic }
    if kind(at) == .handle {
      return SpeakerPhrase(form: .written, words: at..<(at + 1))
    }
    if isWriting(at, limit: limit) { return document(at + 2, limit: limit) }
    guard let first = named(at, limit: limit) else {
      return text(at: at, limit: limit) ?? document(at, limit: limit) ?? unnamed(at, limit: limit)
    }
    guard let mention = first.mention else { return first }
    var end = first.words.upperBound
    // *kata X dan Y*: both, where a name follows the conjunction and the phrase ends there.
    var others: [Int] = []
    while end + 1 < limit, spells(end, "dan") || spells(end, "bersama"),
      let next = named(end + 1, limit: limit), let other = next.mention
    {
      others.append(other)
      end = next.words.upperBound
    }
    if !others.isEmpty {
      return SpeakerPhrase(
        form: .names([mention] + others), words: first.words.lowerBound..<end)
    }
    if end + 1 < limit, spells(end, "dan"), isCapitalized(end + 1),
      !isNamed(end + 1), !isTitle(end + 1), phraseEnd(end + 1, limit: limit) <= end + 4
    {
      return SpeakerPhrase(
        form: .written, words: first.words.lowerBound..<phraseEnd(end + 1, limit: limit))
    }
    return first
  }

  /// A name or title that begins at a word.
  func named(_ word: Int, limit: Int) -> SpeakerPhrase? {
    var at = word
    if let index = role(at: at), roles[index].lowerBound == at {
      let role = mentions.roles[index]
      if let holder = role.holder, let name = name(ofMention: holder),
        name.words.lowerBound < limit, name.words.lowerBound >= at
      {
        // *mantan Kepala Dinas Keluarga Berencana ini*: what looks like a name ends the title.
        let end = name.words.upperBound
        if name.words.count == 1, end < limit, mark(end) == .word, isParticle(end, .demonstrative) {
          return SpeakerPhrase(form: .description, words: at..<(end + 1))
        }
        return SpeakerPhrase(form: .name(holder), words: name.words)
      }
      let end = roles[index].upperBound
      if let name = nameBehind(end, limit: limit) ?? nameAhead(end, limit: limit) {
        return SpeakerPhrase(form: .name(name.mention), words: name.words)
      }
      if let last = demonstrative(from: end, limit: limit) {
        return SpeakerPhrase(form: .description, words: at..<(last + 1))
      }
      let whole = withRelative(end, limit: limit)
      if whole > end, isParticle(whole - 1, .demonstrative) {
        return SpeakerPhrase(form: .description, words: at..<whole)
      }
      if let run = writtenName(end..<phraseEnd(end, limit: limit)) {
        return SpeakerPhrase(form: .written, words: run)
      }
      return SpeakerPhrase(form: .role(index), words: at..<end)
    }
    while at < limit,
      traits(at).intersects([.honorific, .rank]) && !isNamed(at)
        || mark(at) == .stop && at > word
    {
      at += 1
    }
    guard at < limit, let name = name(at: at) else { return nil }
    if name.kind == .organization, let person = nameBehind(name.words.upperBound, limit: limit),
      person.words.lowerBound == name.words.upperBound
    {
      return SpeakerPhrase(form: .name(person.mention), words: person.words)
    }
    // *Instagram @dinas_air*
    if name.words.upperBound < limit, kind(name.words.upperBound) == .handle {
      return SpeakerPhrase(form: .written, words: word..<(name.words.upperBound + 1))
    }
    // *Komisi Air itu* is the body itself.
    let isBody = name.kind == .organization && word == name.words.lowerBound
    if let last = demonstrative(from: name.words.upperBound, limit: limit),
      !isBody || last > name.words.upperBound,
      name.kind == .organization || last == name.words.upperBound
    {
      return SpeakerPhrase(form: .description, words: word..<(last + 1))
    }
    return SpeakerPhrase(form: .name(name.mention), words: name.words)
  }

  /// A person's name right behind a title, with a comma, honorifics and ranks between.
  func nameBehind(_ word: Int, limit: Int) -> Name? {
    var at = word
    while at < limit, at < word + 5 {
      if let name = name(at: at) { return name.kind == .person ? name : nil }
      guard
        mark(at) == .comma && at == word || mark(at) == .stop
          || traits(at).intersects([.honorific, .rank])
      else { return nil }
      at += 1
    }
    return nil
  }

  /// A person's name further behind a title, over the capitalised words that complete it: *Kepala
  /// Bagian Hukum dan Humas, Rumah Sakit X, Budi*.
  func nameAhead(_ word: Int, limit: Int) -> Name? {
    var at = word
    while at < min(limit, word + 24) {
      if let name = name(at: at), name.kind == .person { return name }
      switch mark(at) {
      case .word:
        guard
          isCapitalized(at) && !traits(at).contains(.weekday) || isNamed(at)
            || kind(at) != .word || spells(at, "dan") || spells(at, "dari")
            || spells(at, "yang") || spells(at, "juga") || spells(at, "sekaligus")
            || isOfBody(at, limit)
        else { return nil }
      case .comma:
        guard at + 1 < limit, isCapitalized(at + 1), !traits(at + 1).contains(.weekday) else {
          return nil
        }
      case .stop:
        guard at + 1 < limit, traits(at - 1).intersects([.honorific, .rank]) else { return nil }
      case .opening, .closing, .dash: break
      default: return nil
      }
      at += 1
    }
    return nil
  }

  /// *pada Pusat Kajian Air*: a body behind a preposition.
  func isOfBody(_ word: Int, _ limit: Int) -> Bool {
    guard word + 1 < limit, mark(word + 1) == .word else { return false }
    if name(at: word + 1)?.kind == .organization {
      return spells(word, "pada") || spells(word, "di")
    }
    return spells(word, "pada") && isCapitalized(word + 1)
      && !traits(word + 1).contains(.calendar)
  }

  /// Where a phrase of capitalised words ends.
  private func phraseEnd(_ word: Int, limit: Int) -> Int {
    var at = word
    while at < min(limit, word + 16) {
      switch mark(at) {
      case .word:
        guard
          isCapitalized(at) && !traits(at).contains(.calendar) || spells(at, "dan")
            || kind(at) != .word
        else { return at }
      case .opening, .closing, .dash: break
      case .comma: guard at + 1 < limit, isCapitalized(at + 1) else { return at }
      default: return at
      }
      at += 1
    }
    return at
  }

  /// A name that no mention covers: the last capitalised words of a phrase, outside of names,
  /// titles and known places.
  func writtenName(_ phrase: Range<Int>) -> Range<Int>? {
    var start = phrase.upperBound
    while start > phrase.lowerBound, start > phrase.upperBound - 4, mark(start - 1) == .word,
      isCapitalized(start - 1), !isTitle(start - 1), !isNamed(start - 1),
      kind(start - 1) == .word, !shape(start - 1).contains(.allCapitals),
      !isParticle(start - 1, .preposition)
    {
      start -= 1
    }
    while start < phrase.upperBound, traits(start).contains(.place),
      !traits(start).intersects(.personalName)
    {
      start += 1
    }
    return start < phrase.upperBound ? start..<phrase.upperBound : nil
  }

  /// The *itu* or *ini* that ends a description that begins before `word`.
  func demonstrative(from word: Int, limit: Int) -> Int? {
    var at = word
    while at < min(limit, word + 8), mark(at) == .word || mark(at) == .dash {
      let particle = particle(at)
      if particle.contains(.demonstrative) { return at }
      if particle.contains(.ender) && !spells(at, "di") && !spells(at, "dari") { return nil }
      at += 1
    }
    return nil
  }
}
