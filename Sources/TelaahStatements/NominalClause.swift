import TelaahLexicon
import TelaahText

// What is said where a noun says it, where a text does, or as a noun.

extension ClauseRules {
  /// *pengakuan X bahwa …; X memiliki harapan agar …*
  func nominal(_ cue: CueWord, _ clause: Range<Int>) -> Draft? {
    let reach = min(clause.upperBound, cue.word + 10)
    let shape = reading.shape(cue.word)
    guard !shape.contains(.capitalized) || shape.contains(.sentenceInitial) else { return nil }
    guard
      let that = (cue.word + 1..<max(reach, cue.word + 1)).first(where: {
        reading.spells($0, "bahwa") || reading.spells($0, "agar")
      }),
      let speaker = reading.speaker(after: cue, limit: that)
        ?? reading.subject(of: cue, lower: clause.lowerBound), isSource(speaker),
      !(cue.word + 1..<that).contains(where: { reading.cue(at: $0) != nil })
    else { return nil }
    let draft = make(that + 1..<clause.upperBound, cue, speaker, "statements/clause-nominal")
    draft?.isLoose = true
    return draft
  }

  /// *Studi itu menunjukkan bahwa …; data Badan X menunjukkan, …*
  func finding(_ cue: CueWord, _ clause: Range<Int>) -> Draft? {
    guard let speaker = reading.text(before: cue, lower: clause.lowerBound),
      let content = complement(of: cue, clause.upperBound), let first = content.first
    else { return nil }
    let isTold =
      content.lowerBound > cue.word + 1 || reading.spells(first, "betapa")
      || reading.spells(first, "bagaimana") || isClause(content)
      || content.contains { reading.spells($0, "sebesar") || reading.spells($0, "sebanyak") }
    guard isTold, !reading.isParticle(first, .conjunction) else { return nil }
    let draft = make(content, cue, speaker, "statements/clause-finding")
    draft?.isHearsay = true
    return draft
  }

  /// *berharap hukumannya setimpal, yakin polisi profesional*: hope, and a belief that begins with a
  /// name, have no object, so that a clause follows whatever its predicate is.
  func isBelief(_ content: Range<Int>, _ cue: CueWord) -> Bool {
    guard let first = content.first else { return false }
    if reading.spells(cue.word, "berharap") {
      return content.count > 2
        && reading.particle(first).isDisjoint(with: [.preposition, .ender, .conjunction])
    }
    return cue.traits.contains(.adjective) && reading.stance(of: cue) == .assertive
      && reading.isNamed(first) && content.count > 1
  }

  /// *memandang aturan itu sebagai beban, melihat ini bukan sebagai halangan*: what somebody takes
  /// something for.
  func isSeenAs(_ content: Range<Int>, _ cue: CueWord) -> Bool {
    reading.stance(of: cue) == .evaluative
      && content.dropFirst().prefix(14).contains {
        reading.spells($0, "sebagai") && !reading.isVerb($0 - 1)
      }
  }

  /// *menyampaikan apresiasi atas kerja petugas, menyatakan rasa bangganya dapat ikut*: what for is told.
  /// Not what is only an act (*menyampaikan terima kasih, apresiasi kepada petugas*).
  func isStandpoint(_ word: Int, _ cue: CueWord, _ limit: Int) -> Bool {
    guard
      reading.spells(cue.word, "menyampaikan") || reading.spells(cue.word, "mengungkapkan")
        || reading.spells(cue.word, "menyatakan")
    else { return false }
    let noun = reading.spells(word, "rasa") ? word + 1 : word
    guard noun + 2 < limit, reading.mark(noun + 1) == .word,
      reading.isParticle(noun, .standpoint) || reading.isParticleWithClitic(noun, .standpoint)
    else { return false }
    return (noun + 1..<min(limit, noun + 24)).contains {
      reading.isParticle($0, [.modal, .topic]) || reading.spells($0, "atas")
        || reading.spells($0, "terhadap") || reading.spells($0, "karena")
        || reading.spells($0, "yang")
    }
  }

  /// *mengingatkan soal tugas tentara, mempertanyakan tentang berita itu*: who warns or asks names
  /// what he warns of as a noun.
  func takesTopic(_ cue: CueWord) -> Bool {
    reading.spells(cue.word, "mengingatkan") || reading.spells(cue.word, "memperingatkan")
      || reading.spells(cue.word, "mempertanyakan")
  }

  /// Whether content is what `takesTopic` names.
  func isTopic(_ content: Range<Int>, _ cue: CueWord) -> Bool {
    content.lowerBound > cue.word + 1 && takesTopic(cue)
      && reading.isParticle(content.lowerBound - 1, .topic)
  }

  /// *mendesak perbaikan jalan, merekomendasikan pengurangan emisi*: what is to be done, as a noun made
  /// of its verb. Not what is only asked for (*meminta penjelasan*) or furthered (*mendorong
  /// pertumbuhan*), and nothing where other words stand between the cue and its subject.
  func isWishedAction(_ content: Range<Int>, _ cue: CueWord, of speaker: SpeakerPhrase) -> Bool {
    guard let first = content.first, reading.stance(of: cue) == .directive,
      cue.traits.contains(.cueClause), !reading.spells(cue.word, "meminta"),
      !reading.spells(cue.word, "mendorong"), !cue.traits.contains(.cueQuote)
    else { return false }
    let end = reading.skipBack(.adverb, from: cue.word, limit: 0)
    return reading.isDeverbal(first)
      && (speaker.words.upperBound >= end || reading.mark(end - 1) != .word)
  }
}
