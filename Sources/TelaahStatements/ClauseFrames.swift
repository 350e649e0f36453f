import TelaahLexicon
import TelaahText

// The frames of reported clauses, each a rule.

extension ClauseRules {
  /// *Menurut X, …; menurutnya …; …, menurut X.*
  func according(_ cue: CueWord, _ clause: Range<Int>) -> Draft? {
    let bearer = cue.hasClitic ? nil : reading.bearer(from: cue.word + 1, limit: clause.upperBound)
    guard let speaker = bearer ?? reading.speaker(after: cue, limit: clause.upperBound),
      isSource(speaker) || isKnownText(speaker)
    else { return nil }
    // *menurut Undang-Undang Nomor 14 Tahun 2008* is nobody's word.
    if case .written = speaker.form, reading.isLaw(speaker.words.lowerBound) { return nil }
    let draft = around(cue, speaker, clause, "statements/clause-according")
    draft?.isHearsay = speaker.form == .document
    return draft
  }

  /// *Dikatakan X, …; diakuinya …*
  func passive(_ cue: CueWord, _ clause: Range<Int>) -> Draft? {
    if cue.word > clause.lowerBound, reading.mark(cue.word - 1) == .word {
      let before = reading.particle(cue.word - 1)
      let first = reading.skipBack(.adverb, from: cue.word, limit: clause.lowerBound)
      if before.contains(.modal) || first > clause.lowerBound && reading.spells(first - 1, "yang") {
        return nil
      }
    }
    guard let speaker = reading.speaker(after: cue, limit: clause.upperBound), isSource(speaker)
    else { return within(cue, clause) }
    // *…, demikian diumumkan X*
    if cue.word - 1 > clause.lowerBound + 3, reading.spells(cue.word - 1, "demikian") {
      return make(clause.lowerBound..<cue.word - 1, cue, speaker, "statements/clause-passive")
    }
    let next = speaker.words.upperBound
    if cue.traits.contains(.cueAct), next < clause.upperBound,
      reading.spells(next, "atau") || reading.spells(next, "sebagai")
    {
      // *disebut Gerondong atau Cabut Ubi*
      return nil
    }
    switch speaker.form {
    case .unnamed: return judged(cue, by: speaker, clause)
    case .untold, .none, .document: return nil
    case .written where !opensClause(cue.word, clause): return nil
    case .description
    where speaker.words.upperBound >= clause.upperBound
      || reading.mark(speaker.words.upperBound) != .comma:
      return nil
    case .clitic: break
    default:
      guard speaker.words.lowerBound <= cue.word + 14, isAgent(speaker, of: cue) else { return nil }
      let tail = speaker.words.upperBound
      // *Laporan disampaikan Bupati saat …* is no clause.
      if cue.word > clause.lowerBound, tail < clause.upperBound, reading.mark(tail) == .word {
        let particle = reading.particle(tail)
        if particle.contains(.preposition) || particle.contains(.ender) { return nil }
      }
    }
    let draft = around(cue, speaker, clause, "statements/clause-passive", needsRest: true)
    // *Hasilnya disampaikan X, saat bertemu …* is no clause either.
    if let draft, !opensClause(cue.word, clause), speaker.form != .clitic {
      let first = reading.particle(draft.start)
      if first.contains(.ender) || first.contains(.conjunction) { return nil }
    }
    return draft
  }

  /// *Sistem itu dinilai banyak kalangan menjadi beban; RUU itu diprediksi para ahli akan …*: what many
  /// say of the subject is the predicate behind them.
  private func judged(
    _ cue: CueWord, by many: SpeakerPhrase, _ clause: Range<Int>
  ) -> Draft? {
    let next = many.words.upperBound
    guard reading.stance(of: cue) == .evaluative, cue.word > clause.lowerBound,
      many.words.lowerBound == cue.word + 1, reading.isParticle(cue.word + 1, .indefinite),
      next < clause.upperBound,
      reading.isParticle(next, .clause) || reading.isVerb(next)
    else { return nil }
    return make(next..<clause.upperBound, cue, many, "statements/clause-passive")
  }

  /// Whether a passive cue leads straight to its agent, over nothing but titles: not *dianggap
  /// penting bagi Pemkot*.
  private func isAgent(_ speaker: SpeakerPhrase, of cue: CueWord) -> Bool {
    guard speaker.mention != nil, cue.word + 1 < speaker.words.lowerBound else { return true }
    let traits = reading.traits(cue.word + 1)
    return reading.isCapitalized(cue.word + 1) || reading.isTitle(cue.word + 1)
      || traits.intersects([.titleHead, .titleRole, .titlePrefix, .honorific, .rank])
      || reading.spells(cue.word + 1, "oleh") || reading.isParticle(cue.word + 1, .adverb)
      || reading.spells(cue.word + 1, "seorang") || reading.spells(cue.word + 1, "salah")
  }

  /// *Dalam peraturan itu disebutkan, …; dalam laporan tersebut dijelaskan bahwa …*
  private func within(_ cue: CueWord, _ clause: Range<Int>) -> Draft? {
    guard !cue.hasClitic, reading.stance(of: cue) == .neutral, !cue.traits.contains(.cueAct),
      cue.word + 1 < clause.upperBound
    else { return nil }
    let next = cue.word + 1
    guard reading.mark(next) == .comma || reading.isParticle(next, .complementizer) else {
      return nil
    }
    let end = reading.skipBack(.adverb, from: cue.word, limit: clause.lowerBound)
    let reach = max(clause.lowerBound, end - 10)..<end
    guard
      let start = reach.last(where: {
        reading.spells($0, "dalam") || reading.spells($0, "di") || reading.spells($0, "pada")
      }), let phrase = reading.document(start + 1, limit: end), phrase.words.upperBound == end
    else { return nil }
    return make(next + 1..<clause.upperBound, cue, phrase, "statements/clause-within-document")
  }

  /// Whether only connectors stand between the beginning of a clause, or a comma, and a cue.
  private func opensClause(_ word: Int, _ clause: Range<Int>) -> Bool {
    var first = reading.skipBack(.connector, from: word, limit: clause.lowerBound)
    first = reading.skipBack(.adverb, from: first, limit: clause.lowerBound)
    return first == clause.lowerBound || reading.mark(first - 1) == .comma
  }

  /// *…, kata X, …; Lanjut X, …; …, ujarnya.*
  func inserted(_ cue: CueWord, _ clause: Range<Int>) -> Draft? {
    let word = cue.word
    guard let speaker = reading.speaker(after: cue, limit: clause.upperBound), isSource(speaker),
      word == clause.lowerBound || !reading.spells(word - 1, "yang")
    else { return nil }
    let tail = self.tail(of: cue, speaker, clause)
    let isParted =
      word == clause.lowerBound || reading.mark(word - 1) == .comma
      || reading.mark(word - 1) == .double || reading.cue(at: word - 1)?.followsQuote ?? false
    let isClosed =
      tail >= clause.upperBound || reading.mark(tail) == .comma
      || reading.mark(tail) == .stop || reading.isParticle(tail, .complementizer)
    switch speaker.form {
    case .clitic:
      // *Singkatnya, …* sums up.
      if reading.spells(word, "singkatnya"), word == clause.lowerBound { return nil }
      // *nilainya, pesannya* are nouns unless commas part them.
      guard
        cue.traits.contains(.noun)
          ? isParted && isClosed && (word > clause.lowerBound || !cue.traits.contains(.adjective))
          : isParted || isClosed
            || cue.traits.contains(.cueQuote) && !isQuality(word, clause)
      else { return nil }
    case .written, .unnamed, .document, .untold, .none:
      guard isParted && isClosed else { return nil }
    default:
      guard speaker.words.lowerBound <= word + 12 else { return nil }
      let isEnded = tail < clause.upperBound && reading.isParticle(tail, .ender)
      // *Janji Budi diucapkan saat …*: a noun.
      if word == clause.lowerBound, tail < clause.upperBound,
        reading.cue(at: tail)?.traits.contains(.cuePassive) ?? false
      {
        return nil
      }
      guard
        isParted && (isClosed || isEnded || cue.traits.contains(.cueQuote))
          || tail < clause.upperBound && reading.mark(tail) == .comma
          || isUnparted(cue, speaker)
      else { return nil }
    }
    return around(cue, speaker, clause, "statements/clause-inserted")
  }

  /// *bagaimana serunya bermain, karena tutupnya pasar*: how something is, and not what is said.
  private func isQuality(_ word: Int, _ clause: Range<Int>) -> Bool {
    guard word > clause.lowerBound, reading.mark(word - 1) == .word else { return false }
    return !reading.particle(word - 1).isEmpty && !reading.isParticle(word - 1, .demonstrative)
      || reading.spells(word - 1, "bagaimana") || reading.spells(word - 1, "betapa")
      || reading.spells(word - 1, "alangkah") || reading.spells(word - 1, "langkah")
  }

  /// *Di desa itu lanjut Budi ada dua sumur*: no comma parts the cue, but a name stands right behind.
  private func isUnparted(_ cue: CueWord, _ speaker: SpeakerPhrase) -> Bool {
    guard cue.traits.contains(.cueQuote), !cue.traits.contains(.noun),
      !reading.isCapitalized(cue.word), speaker.words.lowerBound == cue.word + 1,
      reading.particle(cue.word - 1).isEmpty || reading.isParticle(cue.word - 1, .demonstrative),
      let mention = speaker.mention
    else { return false }
    return reading.mentions.mentions[mention].kind == .person
  }
}
