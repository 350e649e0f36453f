import TelaahLexicon
import TelaahText

// *X mengatakan bahwa …*: an active cue behind its subject.

extension ClauseRules {
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
