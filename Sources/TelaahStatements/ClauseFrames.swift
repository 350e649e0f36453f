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

  /// *X mengatakan bahwa …; X berharap …; X meminta … agar …*
  func active(_ cue: CueWord, _ clause: Range<Int>) -> Draft? {
    let word = cue.word
    let before = reading.skipBack(.adverb, from: word, limit: clause.lowerBound)
    if word > clause.lowerBound, reading.mark(word - 1) == .word,
      reading.isParticle(word - 1, .modal) && !isAdmitted(cue) && !isPast(word - 1, clause)
        && !isIntended(cue, clause)
        || reading.spells(word - 1, "sangat") && !cue.traits.contains(.adjective)
    {
      return nil
    }
    let isRelative = before > clause.lowerBound && reading.spells(before - 1, "yang")
    guard let content = complement(of: cue, clause.upperBound), let first = content.first,
      !reading.isParticle(first, .conjunction), !reading.spells(first, "atau")
    else { return nil }
    let hasBahwa =
      content.lowerBound > word + 1
      && reading.isParticle(content.lowerBound - 1, .complementizer)
    guard let speaker = source(of: cue, clause, hasBahwa: hasBahwa),
      hasBahwa || !isEmbedded(cue, speaker)
    else { return nil }
    if isRelative, !hasBahwa, !isSomebody(speaker),
      before - 1 <= clause.lowerBound
        || reading.mark(before - 2) != .comma
          && (content.count < 5 || reading.name(at: before - 2) == nil)
    {
      return nil
    }
    if !hasBahwa {
      if before > clause.lowerBound, reading.isParticle(before - 1, .conjunction),
        cue.traits.contains(.cueAct)
      {
        return nil
      }
      // *memaparkan, …*: the comma parts a clause.
      let isParted = reading.mark(word + 1) == .comma
      if cue.traits.intersects([.cueAct, .cueClause]), !isParted, !isClause(content),
        isRelative || !isWishedAction(content, cue, of: speaker), !isTopic(content, cue),
        !isBelief(content, cue), !isSeenAs(content, cue),
        !isStandpoint(first, cue, clause.upperBound)
      {
        return nil
      }
      if cue.traits.contains(.cueAct),
        !isReport(cue, before, content, clause) || asksAbout(content)
      {
        return nil
      }
    }
    let draft = make(content, cue, speaker, "statements/clause-active")
    // *Apalagi, Presiden sudah menyampaikan …*: somebody else is cited for what is argued.
    draft?.isHearsay =
      speaker.form == .document || reading.isParticle(clause.lowerBound, .argument)
      || before > clause.lowerBound
        && reading.cue(at: before - 1)?.traits.contains(.cuePassive) ?? false
    return draft
  }

  /// *X mendukung langkah Dinas Air mengajak warga*: another verb stands right behind the subject, and
  /// the cue is somebody else's.
  private func isEmbedded(_ cue: CueWord, _ speaker: SpeakerPhrase) -> Bool {
    guard cue.traits.contains(.cueClause), speaker.words.upperBound > speaker.words.lowerBound,
      speaker.words.upperBound < cue.word
    else { return false }
    let verb = reading.skip(.adverb, from: speaker.words.upperBound, limit: cue.word)
    guard verb + 1 < cue.word, reading.isVerb(verb) else {
      return false
    }
    return (verb + 1..<cue.word).allSatisfy {
      reading.mark($0) == .word && !reading.isParticle($0, .conjunction)
        && (!reading.isParticle($0, .adverb) || reading.isParticle($0, .preposition))
    }
  }

  /// The subject of an active cue that can say something; else the text that does.
  private func source(of cue: CueWord, _ clause: Range<Int>, hasBahwa: Bool) -> SpeakerPhrase? {
    if let subject = subject(of: cue, clause, hasBahwa: hasBahwa), isSource(subject) {
      return subject
    }
    return reading.text(before: cue, lower: clause.lowerBound)
      ?? reading.ruling(before: cue, lower: clause.lowerBound)
  }

  /// The subject before an active cue; the last speaker in *Dan menambahkan bahwa …*.
  private func subject(of cue: CueWord, _ clause: Range<Int>, hasBahwa: Bool) -> SpeakerPhrase? {
    if let subject = reading.subject(of: cue, lower: clause.lowerBound) { return subject }
    // *"…," ujarnya, sambil menambahkan bahwa …*
    if hasBahwa, cue.word > clause.lowerBound, drafts.quotations > 0,
      reading.spells(cue.word - 1, "sambil") || reading.spells(cue.word - 1, "seraya")
        || reading.spells(cue.word - 1, "sembari")
    {
      return SpeakerPhrase.clitic
    }
    let isFirst =
      cue.word == clause.lowerBound
      || cue.word == clause.lowerBound + 1
        && (reading.isParticle(cue.word - 1, .conjunction)
          || reading.isParticle(cue.word - 1, .adverb))
    return hasBahwa && isFirst ? SpeakerPhrase.clitic : nil
  }

  /// *tidak memungkiri, tak menampik*: denied denials.
  private func isAdmitted(_ cue: CueWord) -> Bool {
    (reading.spells(cue.word - 1, "tidak") || reading.spells(cue.word - 1, "tak"))
      && reading.stance(of: cue) == .distancing
  }

  /// *ingin menegaskan bahwa …*: who wants to say it says it.
  private func isIntended(_ cue: CueWord, _ clause: Range<Int>) -> Bool {
    reading.spells(cue.word - 1, "ingin") && cue.word + 1 < clause.upperBound
      && reading.spells(cue.word + 1, "bahwa")
  }

  /// *pernah menyatakan*, and not *tidak pernah menyatakan*.
  private func isPast(_ word: Int, _ clause: Range<Int>) -> Bool {
    reading.spells(word, "pernah")
      && (word == clause.lowerBound || !reading.isParticle(word - 1, .modal))
  }

  /// Whether a cue that is often an act or a feeling reports a clause here: an adjective stands
  /// right behind its subject (*Eman optimistis …*, not *rasa bangga*), and praise or blame is of
  /// a clause and no thing (*mencatat ada …*, not *mengecam tindakan*).
  private func isReport(
    _ cue: CueWord, _ before: Int, _ content: Range<Int>, _ clause: Range<Int>
  ) -> Bool {
    if cue.traits.contains(.adjective) {
      guard before > clause.lowerBound else { return false }
      return reading.name(at: before - 1) != nil || reading.role(at: before - 1) != nil
        || reading.isParticle(before - 1, .pronoun)
    }
    // *menargetkan jalan itu rampung*, and not *menargetkan peningkatan panen, Rp 20 miliar*.
    if reading.spells(cue.word, "menargetkan"), let first = content.first {
      return !reading.traits(first).contains(.currency) && reading.kind(first) == .word
        && (!reading.isDeverbal(first)
          || content.dropFirst().prefix(8).contains { reading.isPassiveVerb($0) })
    }
    guard reading.stance(of: cue) == .evaluative, reading.mark(content.lowerBound - 1) == .word
    else { return true }
    if isSeenAs(content, cue) { return true }
    return content.prefix(4).contains { reading.isParticle($0, .clause) }
      || content.first.map { reading.isNominalized($0) } ?? false
  }

  /// *mengonfirmasi Kepala Dinas Budi soal …*: somebody is asked.
  private func asksAbout(_ content: Range<Int>) -> Bool {
    guard let first = content.first,
      let phrase = reading.named(first, limit: content.upperBound), phrase.mention != nil,
      phrase.words.upperBound < content.upperBound
    else { return false }
    return reading.isParticle(phrase.words.upperBound, .topic)
  }
}
