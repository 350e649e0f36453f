import TelaahText

// Whom *mereka* means: several, a body or a crowd, and never one human being.

extension Discourse {
  /// The crowd with which the sentence before begins (*Para ahli … Mereka mengatakan*), else the last
  /// speaker who is no single person.
  func crowd(before start: Int) -> Resolution {
    if let sentence = reading.sentence(of: max(0, start - 1)).map(presenting),
      reading.sentences[sentence].lowerBound >= lastEnd || last?.source.isPersonal ?? true
    {
      let sentence = reading.sentences[sentence]
      if let words = plural(sentence) {
        return asWritten(words, rule: "statements/speaker-pronoun-crowd")
      }
      if let body = body(sentence) {
        return Resolution(source: body, rule: "statements/speaker-pronoun-crowd")
      }
    }
    guard let last,
      !last.source.isPersonal || reading.sources.entry(of: last.source).entities.count > 1,
      let sentence = reading.sentence(of: start), sentence - last.sentence <= Discourse.nearest
    else {
      return Resolution(source: nil, rule: "statements/speaker-pronoun-unknown")
    }
    return Resolution(
      source: last.source, rule: "statements/speaker-pronoun", inherited: last.confidence)
  }

  /// *Para peneliti … Kemudian, mereka … Mereka menemukan*: the sentence that tells who they are, before
  /// those that call them so, too.
  private func presenting(_ sentence: Int) -> Int {
    var index = sentence
    while index > 0, index > sentence - Discourse.nearest {
      let words = reading.sentences[index]
      var first = reading.skip(.connector, from: words.lowerBound, limit: words.upperBound)
      if first < words.upperBound, reading.mark(first) == .comma { first += 1 }
      guard first < words.upperBound, reading.spells(first, "mereka") else { break }
      index -= 1
    }
    return index
  }

  /// The plural description that a sentence begins with: *Para ahli air*.
  private func plural(_ sentence: Range<Int>) -> Range<Int>? {
    var first = reading.skip(.connector, from: sentence.lowerBound, limit: sentence.upperBound)
    // *Selain itu, para petani*
    if first > sentence.lowerBound,
      let comma = (first..<min(sentence.upperBound, first + 3)).first(where: {
        reading.mark($0) == .comma
      })
    {
      first = comma + 1
    }
    guard first < sentence.upperBound, reading.isParticle(first, .indefinite),
      !reading.spells(first, "seorang"), !reading.spells(first, "sang"),
      !reading.spells(first, "si"), !reading.spells(first, "salah"),
      !reading.spells(first, "seseorang")
    else { return nil }
    var end = first + 1
    while end < min(sentence.upperBound, first + Discourse.longestCrowd),
      reading.mark(end) == .word,
      reading.particle(end).isEmpty || reading.isParticle(end, .indefinite),
      reading.cue(at: end) == nil, !reading.isVerb(end),
      reading.traits(end).intersection([.verb, .noun]) != .verb
    {
      end += 1
    }
    return first..<end
  }

  /// The organisation, or the several, with whom a sentence begins.
  private func body(_ sentence: Range<Int>) -> Source? {
    guard
      let phrase = reading.firstSubject(
        sentence.lowerBound..<min(sentence.upperBound, sentence.lowerBound + 20)),
      let mention = phrase.mention
    else { return nil }
    let start = reading.frameStart(phrase.words.lowerBound, sentence.lowerBound)
    let opening = sentence.lowerBound
    guard
      start == reading.skip(.connector, from: opening, limit: start)
        || reading.mark(start - 1) == .comma && start - opening < Discourse.longestCrowd
          && !reading.particle(opening).isEmpty
    else { return nil }
    if case .names(let all) = phrase.form { return several(all) }
    return reading.mentions.mentions[mention].kind == .organization
      ? named(mention, phrase) : nil
  }

  /// So many words describe a crowd at most, and so many sentences back one may have spoken.
  private static let longestCrowd = 8
  private static let nearest = 3
}
