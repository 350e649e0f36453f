import TelaahLexicon
import TelaahText

// Texts that say something: *studi itu menunjukkan …, menurut laporan tersebut, data Badan X menyebut …*

extension Reading {
  /// Whose a text is: *data dari Badan X, laporan baru yang diterbitkan oleh Badan X*.
  func publisher(of word: Int, limit: Int) -> Name? {
    guard isParticle(word, .document) else { return nil }
    var at = word + 1
    while at < min(limit, word + Reading.longestText), mark(at) == .word {
      if let name = name(at: at) {
        return name.kind == .organization && name.words.lowerBound == at ? name : nil
      }
      guard !isCapitalized(at), cue(at: at) == nil, belongs(at), !isParticle(at, .demonstrative)
      else { return nil }
      at += 1
    }
    return nil
  }

  /// Whose the text is that a noun means again: *laporan Badan X … menurut laporan itu*.
  func publisher(before word: Int) -> Name? {
    let window = max(0, word - Reading.widestText)..<word
    return words(with: formHash(word), in: window).reversed().lazy
      .compactMap { self.publisher(of: $0, limit: word) }.first
  }

  /// The text that is the subject of a cue: *Sementara itu, hasil survei Lembaga X menyebut*; whose it
  /// is where that is told.
  func text(before cue: CueWord, lower: Int) -> SpeakerPhrase? {
    var end = skipBack(.adverb, from: cue.word, limit: lower)
    if end > lower, mark(end - 1) == .comma { end -= 1 }
    var first = end
    while first > max(lower, end - Reading.longestText),
      mark(first - 1) != .comma || traits(first).contains(.weekday)
    {
      first -= 1
    }
    first = skip(.connector, from: first, limit: end)
    var noun = first
    while noun < end, isParticle(noun, .indefinite) || leadsToText(noun) { noun += 1 }
    guard noun < end, isParticle(noun, .document) else { return nil }
    if let body = publisher(of: noun, limit: end) {
      return SpeakerPhrase(form: .name(body.mention), words: body.words)
    }
    var last = noun + 1
    while last < end, !isParticle(last - 1, .demonstrative), !spells(last, "yang"),
      belongs(last) || isPlacePhrase(last, end)
    {
      last += isPlacePhrase(last, end) ? 2 : 1
    }
    guard last == end || spells(last, "yang") || isParticle(last, .preposition) else { return nil }
    return SpeakerPhrase(form: .document, words: first..<last)
  }

  /// *tertulis dalam, tertera di*: a text follows.
  func isWriting(_ word: Int, limit: Int) -> Bool {
    word + 2 < limit && (spells(word, "tertulis") || spells(word, "tertera"))
      && isParticle(word + 1, .preposition)
  }

  /// *penelitian di Eropa*
  private func isPlacePhrase(_ word: Int, _ limit: Int) -> Bool {
    spells(word, "di") && word + 1 < limit && isCapitalized(word + 1)
  }

  /// *sebuah studi, hasil survei, temuan laporan*
  func leadsToText(_ word: Int) -> Bool {
    spells(word, "sebuah") || spells(word, "hasil") || spells(word, "temuan")
  }

  /// What may stand between a text and whose it is: adjectives, *dari, oleh, yang diterbitkan*.
  private func belongs(_ word: Int) -> Bool {
    if spells(word, "dari") || spells(word, "oleh") || spells(word, "milik")
      || spells(word, "yang") || spells(word, "diterbitkan") || spells(word, "dirilis")
      || spells(word, "dikeluarkan") || spells(word, "dilakukan")
    {
      return true
    }
    return mark(word) == .word
      && (!isVerb(word) || spells(word, "terbaru") || spells(word, "terkini")
        || spells(word, "tertulis"))
      && particle(word).isDisjoint(with: [.preposition, .ender, .conjunction])
  }

  /// So many words tell whose a text is, and so many back it was told.
  private static let longestText = 24
  private static let widestText = 1000
}
