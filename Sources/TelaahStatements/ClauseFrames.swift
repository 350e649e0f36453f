import TelaahLexicon
import TelaahText

// The frames of reported clauses, each a rule.

extension ClauseRules {
  /// The most words between a cue and its *bahwa*, and of circumstances behind a speaker.
  private static let widestGap = 30

  /// *Menurut X, …; menurutnya …; …, menurut X.*
  func according(_ cue: CueWord, _ clause: Range<Int>) -> Draft? {
    guard let speaker = reading.speaker(after: cue, limit: clause.upperBound),
      isSource(speaker)
    else { return nil }
    return around(cue, speaker, clause, "statements/clause-according")
  }

  /// *Dikatakan X, …; diakuinya …*
  func passive(_ cue: CueWord, _ clause: Range<Int>) -> Draft? {
    if cue.word > clause.lowerBound, reading.marks[cue.word - 1] == .word {
      let before = reading.particle(cue.word - 1)
      if reading.spells(cue.word - 1, "yang") || before.contains(.modal) { return nil }
    }
    guard let speaker = reading.speaker(after: cue, limit: clause.upperBound), isSource(speaker)
    else { return nil }
    // *…, demikian diumumkan X*
    if cue.word - 1 > clause.lowerBound + 3, reading.spells(cue.word - 1, "demikian") {
      return make([clause.lowerBound..<cue.word - 1], cue, speaker, "statements/clause-passive")
    }
    switch speaker.form {
    case .unnamed, .none: return nil
    case .written where !opensClause(cue.word, clause): return nil
    case .description
    where speaker.words.upperBound >= clause.upperBound
      || reading.marks[speaker.words.upperBound] != .comma:
      return nil
    case .clitic: break
    default:
      guard speaker.words.lowerBound <= cue.word + 14 else { return nil }
      let tail = speaker.words.upperBound
      // *Laporan disampaikan Bupati saat …* is no clause.
      if cue.word > clause.lowerBound, tail < clause.upperBound, reading.marks[tail] == .word {
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

  /// Whether only connectors stand between the beginning of a clause, or a comma, and a cue.
  private func opensClause(_ word: Int, _ clause: Range<Int>) -> Bool {
    let first = reading.skipBack(.connector, from: word, limit: clause.lowerBound)
    return first == clause.lowerBound || reading.marks[first - 1] == .comma
  }

  /// *…, kata X, …; Lanjut X, …; …, ujarnya.*
  func inserted(_ cue: CueWord, _ clause: Range<Int>) -> Draft? {
    let word = cue.word
    guard let speaker = reading.speaker(after: cue, limit: clause.upperBound), isSource(speaker),
      word == clause.lowerBound || !reading.spells(word - 1, "yang")
    else { return nil }
    let tail = self.tail(of: cue, speaker, clause)
    let isParted =
      word == clause.lowerBound || reading.marks[word - 1] == .comma
      || reading.marks[word - 1] == .double || reading.cue(at: word - 1) != nil
    let isClosed =
      tail >= clause.upperBound || reading.marks[tail] == .comma
      || reading.marks[tail] == .stop || reading.isParticle(tail, .complementizer)
    switch speaker.form {
    case .clitic:
      // *nilainya, pesannya* are nouns unless commas part them.
      guard
        cue.traits.contains(.noun)
          ? isParted && isClosed : isParted || isClosed || cue.traits.contains(.cueQuote)
      else { return nil }
    case .written, .unnamed, .none:
      guard isParted && isClosed else { return nil }
    default:
      guard speaker.words.lowerBound <= word + 12 else { return nil }
      let isEnded = tail < clause.upperBound && reading.isParticle(tail, .ender)
      guard
        isParted && (isClosed || isEnded || cue.traits.contains(.cueQuote))
          || tail < clause.upperBound && reading.marks[tail] == .comma
      else { return nil }
    }
    return around(cue, speaker, clause, "statements/clause-inserted")
  }

  /// *X mengatakan bahwa …; X berharap …; X meminta … agar …*
  func active(_ cue: CueWord, _ clause: Range<Int>) -> Draft? {
    let word = cue.word
    let before = reading.skipBack(.adverb, from: word, limit: clause.lowerBound)
    if word > clause.lowerBound, reading.marks[word - 1] == .word,
      reading.isParticle(word - 1, .modal)
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
    guard let speaker = reading.subject(of: cue, lower: clause.lowerBound), isSource(speaker) else {
      return nil
    }
    if isRelative, !hasBahwa,
      before - 1 <= clause.lowerBound
        || reading.marks[before - 2] != .comma && content.count < 5
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
      let isParted = reading.marks[word + 1] == .comma
      if cue.traits.intersects([.cueAct, .cueClause]), !isParted, !isClause(content) { return nil }
      if cue.traits.contains(.cueAct), !isReport(cue, before, content, clause) { return nil }
    }
    return make([content], cue, speaker, "statements/clause-active")
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
    guard reading.cue(cue).stance == .evaluative, reading.marks[content.lowerBound - 1] == .word
    else { return true }
    return content.prefix(4).contains { reading.isParticle($0, .clause) }
  }

  /// *pengakuan X bahwa …; X memiliki harapan agar …*
  func nominal(_ cue: CueWord, _ clause: Range<Int>) -> Draft? {
    let reach = min(clause.upperBound, cue.word + 10)
    let shape = reading.feature(cue.word).shape
    guard !shape.contains(.capitalized) || shape.contains(.sentenceInitial) else { return nil }
    guard
      let that = (cue.word + 1..<max(reach, cue.word + 1)).first(where: {
        reading.spells($0, "bahwa") || reading.spells($0, "agar")
      }),
      let speaker = reading.speaker(after: cue, limit: that)
        ?? reading.subject(of: cue, lower: clause.lowerBound), isSource(speaker),
      !(cue.word + 1..<that).contains(where: { reading.cue(at: $0) != nil })
    else { return nil }
    return make([that + 1..<clause.upperBound], cue, speaker, "statements/clause-nominal")
  }

  /// The clause behind an active cue: behind *bahwa, agar*, behind an addressee and its comma.
  func complement(of cue: CueWord, _ limit: Int) -> Range<Int>? {
    var at = cue.word + 1
    while at < limit,
      reading.spells(at, "juga") || reading.spells(at, "lebih")
        || reading.spells(at, "lanjut") || reading.spells(at, "lagi")
        || reading.spells(at, "kembali")
    {
      at += 1
    }
    // *mengharapkan dan menegaskan …*
    if at + 1 < limit, reading.isParticle(at, .conjunction), let second = reading.cue(at: at + 1),
      second.traits.intersects([.cueActive, .cueClause])
    {
      at += 2
    }
    guard at < limit else { return nil }
    if reading.marks[at] == .comma || reading.marks[at] == .colon { at += 1 }
    guard at < limit else { return nil }
    let first = reading.particle(at)
    if first.contains(.complementizer) { return at + 1..<max(limit, at + 1) }
    let isAddressed =
      first.contains(.preposition) && !reading.spells(at, "untuk")
      || first.contains(.actnoun) || first.contains(.topic)
    if isAddressed || cue.traits.contains(.cueAct) {
      let reach = min(limit, at + ClauseRules.widestGap)
      if let that = (at..<reach).first(where: {
        reading.spells($0, "bahwa")
          || !first.contains(.topic)
            && (reading.spells($0, "agar") || reading.spells($0, "supaya"))
      }), !(at..<that).contains(where: { reading.cue(at: $0) != nil && $0 > at }) {
        return that + 1..<max(limit, that + 1)
      }
    }
    if first.contains(.topic) { return nil }
    if first.contains(.actnoun), cue.traits.contains(.cueAct) { return nil }
    if cue.traits.contains(.cueAct),
      !first.contains(.ender) && isAddressed
        || reading.spells(at, "dengan")
    {
      return nil
    }
    if isAddressed, first.contains(.ender) {
      let reach = min(limit, at + 16)
      if let comma = (at..<reach).first(where: { reading.marks[$0] == .comma }),
        comma + 3 < limit
      {
        return comma + 1..<limit
      }
      if !reading.spells(at, "kepada"), !reading.spells(at, "di"), !reading.spells(at, "ke") {
        return at..<limit
      }
      return isClause(at..<limit) ? at..<limit : nil
    }
    return at..<limit
  }

  /// Whether words can be a clause and not just a noun phrase: a modal, a copula or a verb is in
  /// them that no *yang* makes an attribute.
  func isClause(_ words: Range<Int>) -> Bool {
    guard let first = words.first else { return false }
    if reading.particle(first).contains(.complementizer) || reading.spells(first, "untuk") {
      return true
    }
    var at = first
    while at < min(words.upperBound, first + 60) {
      defer { at += 1 }
      guard reading.marks[at] == .word else { continue }
      let particle = reading.particle(at)
      let isAttribute =
        at > first
        && (reading.spells(at - 1, "yang")
          || reading.spells(at - 1, "telah") || reading.spells(at - 1, "untuk"))
      if isAttribute { continue }
      if particle.contains(.clause) || reading.spells(at, "untuk") || reading.spells(at, "agar") {
        return true
      }
      if reading.isVerb(at) || at < first + 8 && reading.isNominalized(at) { return true }
    }
    return false
  }

  /// Whether a phrase can be the source of speech and not a document, a rule or a plan.
  func isSource(_ speaker: SpeakerPhrase) -> Bool {
    switch speaker.form {
    case .names, .role, .pronoun, .clitic: return true
    case .none: return false
    case .written: return true
    case .description, .unnamed:
      return speaker.words.contains {
        reading.isParticle($0, .indefinite)
          || reading.feature($0).shape.intersection([.capitalized, .sentenceInitial])
            == .capitalized
          || reading.traits($0).intersects([
            .titleRole, .titleHead, .titlePrefix, .honorific, .organizationHead,
          ])
      }
    }
  }
}

// Content around a cue with its speaker: behind them, or before them where nothing follows.
extension ClauseRules {
  /// The word behind the speaker, and behind what is added to the name in commas or brackets.
  func tail(of cue: CueWord, _ speaker: SpeakerPhrase, _ clause: Range<Int>) -> Int {
    var at = min(max(cue.word + 1, speaker.words.upperBound), clause.upperBound)
    if at < clause.upperBound, reading.marks[at] == .opening,
      let end = (at..<min(clause.upperBound, at + 8)).first(where: { reading.marks[$0] == .closing }
      )
    {
      at = end + 1
    }
    // *Budi, Ketua RT 5, …*
    if at + 1 < clause.upperBound, reading.marks[at] == .comma,
      let role = reading.role(at: at + 1), reading.roles[role].upperBound < clause.upperBound,
      reading.marks[reading.roles[role].upperBound] == .comma
        || reading.marks[reading.roles[role].upperBound] == .stop,
      case .names = speaker.form
    {
      at = max(at, reading.roles[role].upperBound)
    }
    return at
  }

  func around(
    _ cue: CueWord, _ speaker: SpeakerPhrase, _ clause: Range<Int>, _ rule: RuleID,
    needsRest: Bool = false
  ) -> Draft? {
    let front = clause.lowerBound..<cue.word
    var at = tail(of: cue, speaker, clause)
    at = reading.skip(.adverb, from: at, limit: clause.upperBound)
    let isParted = at < clause.upperBound && reading.marks[at] == .comma
    if isParted { at += 1 }
    if at < clause.upperBound, reading.marks[at] == .word {
      let particle = reading.particle(at)
      if particle.contains(.complementizer) {
        at += 1
      } else if isCircumstance(at, particle, isParted: isParted, clause) {
        let reach = min(clause.upperBound, at + ClauseRules.widestRest)
        if let that = (at..<reach).first(where: { reading.spells($0, "bahwa") }) {
          at = that + 1
        } else if let comma = (at..<reach).last(where: { isComma($0, at) }),
          clause.upperBound - comma > 4, front.isEmpty || front.count < 6
        {
          at = comma + 1
        } else if reading.spells(at, "yang")
          || front.count < 3 && clause.upperBound - at > 4 && isClause(at..<clause.upperBound)
        {
          // *Hal ini menurut dia yang harus …; diakuinya pada hari kedua … sudah …*
        } else {
          at = clause.upperBound
        }
      }
    }
    if let draft = make([at..<max(at, clause.upperBound)], cue, speaker, rule) {
      return draft
    }
    guard !needsRest, front.count > 2 else { return nil }
    return make([front], cue, speaker, rule)
  }

  private static let widestRest = 24

  /// The first comma behind circumstances that is not within a date or place of them.
  private func isComma(_ word: Int, _ start: Int) -> Bool {
    guard reading.marks[word] == .comma else { return false }
    return !(start..<word).contains { reading.marks[$0] == .comma }
  }

  /// Whether what follows the speaker tells when and where it was said, and not what.
  private func isCircumstance(
    _ word: Int, _ particle: VocabularySet<ParticleKind>, isParted: Bool, _ clause: Range<Int>
  ) -> Bool {
    if reading.traits(word).contains(.weekday) { return true }
    guard particle.contains(.ender) else { return false }
    // Behind a comma the clause itself may begin with *di, untuk, dalam, setelah*.
    return !isParted
  }
}

extension Reading {
  /// *pentingnya, perlunya, adanya*: a clause as a noun.
  func isNominalized(_ word: Int) -> Bool {
    let span = span(word)
    guard span.count > 5, span.count < 24, bytes[span.end - 1] == 0x61,
      bytes[span.end - 2] == 0x79, bytes[span.end - 3] == 0x6E, !feature(word).key.exists
    else { return false }
    let stem = lexicon.lookup(
      String(decoding: bytes[span.start..<(span.end - 3)], as: UTF8.self))
    if stem.traits.contains(.adjective), !stem.traits.contains(.noun) { return true }
    return stem.traits.contains(.particle)
      && lexicon.entry(of: stem.key, in: .particles)?.set(0, of: ParticleKind.self)
        .contains(.clause) ?? false
  }

  /// Whether a word looks like a verb: *me-, ber-, di-, ter-* with enough behind it.
  func isVerb(_ word: Int) -> Bool {
    let span = span(word)
    guard span.count > 5, !isCapitalized(word), token(word).kind == .word,
      !traits(word).intersects([.root, .wholeWord, .function, .particle])
    else { return false }
    let a = bytes[span.start]
    let b = bytes[span.start + 1]
    let c = bytes[span.start + 2]
    switch (a, b) {
    case (0x6D, 0x65): return c != 0x74 && c != 0x64  // me-, not metode, media
    case (0x64, 0x69): return span.count > 6
    case (0x62, 0x65), (0x74, 0x65): return c == 0x72
    default: return false
    }
  }
}
