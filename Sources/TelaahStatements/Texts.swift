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
      .compactMap { self.publisher(of: $0, limit: word) ?? self.maker(of: $0) }.first
  }

  /// *Badan X melakukan survei, Badan X merilis laporan*
  private func maker(of noun: Int) -> Name? {
    guard noun > 1,
      spells(noun - 1, "melakukan") || spells(noun - 1, "merilis") || spells(noun - 1, "menggelar")
        || spells(noun - 1, "menerbitkan") || spells(noun - 1, "mengeluarkan")
        || spells(noun - 1, "menyusun"),
      let name = name(at: skipBack(.adverb, from: noun - 1, limit: 1) - 1),
      name.kind == .organization
    else { return nil }
    return name
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
    guard let text = textPhrase(from: first, limit: end), text.end == end || text.relative != nil
    else { return nil }
    return speaker(of: text, isSubject: true)
  }

  /// Who speaks by a text: a study as it is written (*penelitian Universitas X, laporan tahun 2024 dari
  /// Badan X*); of other texts, of a *laporan Badan X* and of what a body has only published (*yang
  /// diterbitkan oleh Badan X*) the body, where one is told.
  private func speaker(of text: TextPhrase, isSubject: Bool) -> SpeakerPhrase {
    if let body = publisher(of: text.noun, limit: text.words.upperBound),
      !isParticle(text.noun, .study) || body.words.lowerBound > text.relative ?? .max
        || spells(text.noun, "laporan") && body.words == text.noun + 1..<text.words.upperBound
    {
      return SpeakerPhrase(form: .name(body.mention), words: body.words)
    }
    // *survei-survei yang banyak dilakukan menemukan*: the subject is told by its noun.
    let end = isSubject ? text.relative ?? text.words.upperBound : text.words.upperBound
    return SpeakerPhrase(form: .document, words: text.words.lowerBound..<end)
  }

  /// The law that is the subject of a cue: *Pasal 7 ayat (2) menyatakan, UU Nomor 5 Tahun 2020 dengan
  /// tegas menyebutkan*.
  func ruling(before cue: CueWord, lower: Int) -> SpeakerPhrase? {
    guard
      spells(cue.word, "menyatakan") || spells(cue.word, "menyebutkan")
        || spells(cue.word, "menegaskan")
    else { return nil }
    var end = skipBack(.adverb, from: cue.word, limit: lower)
    for behind in 1...2 where end - behind > lower && spells(end - behind, "dengan") {
      end = skipBack(.adverb, from: end - behind, limit: lower)
    }
    let first = skip(.connector, from: lower, limit: end)
    guard first < end else { return nil }
    if let law = law(before: end), law.start == span(first).start {
      let behind = (first..<end).first { span($0).start >= law.end } ?? end
      if behind == end || spells(behind, "tentang") {
        return SpeakerPhrase(form: .document, words: first..<end)
      }
    }
    guard isParticle(first, .regulation), first + 1 < end, kind(first + 1) == .number,
      let phrase = document(first, limit: end), phrase.words.upperBound == end
    else { return nil }
    return phrase
  }

  /// The text behind *menurut, tulis*: a study with what tells which it is, up to a comma or the end, or
  /// the body whose another text is.
  func text(at word: Int, limit: Int) -> SpeakerPhrase? {
    guard let text = textPhrase(from: word, limit: limit) else { return nil }
    if !isParticle(text.noun, .study) {
      return publisher(of: text.noun, limit: limit).map {
        SpeakerPhrase(form: .name($0.mention), words: $0.words)
      }
    }
    let isWhole =
      text.end >= limit || mark(text.end) == .comma || mark(text.end) == .stop
      || isParticle(text.end - 1, .demonstrative)
    return isWhole ? speaker(of: text, isSubject: false) : nil
  }

  /// *tertulis dalam, tertera di*: a text follows.
  func isWriting(_ word: Int, limit: Int) -> Bool {
    word + 2 < limit && (spells(word, "tertulis") || spells(word, "tertera"))
      && isParticle(word + 1, .preposition)
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
