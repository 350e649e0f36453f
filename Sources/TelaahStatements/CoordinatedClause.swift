import TelaahLexicon
import TelaahText

// *X mengatakan …, serta berharap …*

extension ClauseRules {
  /// *serta berharap …, dan mengingatkan …, tetapi ia juga membantah …*: a second cue of the same
  /// speaker ends the first content.
  func coordinated(_ cue: CueWord, _ clause: Range<Int>) -> Draft? {
    guard cue.traits.intersects([.cueActive, .cueClause]), !cue.hasClitic,
      let last = drafts.lastClause, last.content.last.contains(cue.word)
    else { return nil }
    let content = last.content.last
    var at = reading.skipBack(.adverb, from: cue.word, limit: content.lowerBound)
    var speaker = last.speaker
    guard at > content.lowerBound + 1 else { return nil }
    if reading.isParticle(at - 1, .pronoun) {
      speaker = SpeakerPhrase(form: .pronoun, words: (at - 1)..<at)
      at -= 1
      guard
        reading.mark(at - 1) == .comma || reading.spells(at - 1, "tetapi")
          || reading.spells(at - 1, "tapi") || reading.spells(at - 1, "namun")
      else { return nil }
      if reading.mark(at - 1) == .word { at -= 1 }
    } else if reading.spells(at - 1, "dengan"), cue.word + 1 < clause.upperBound,
      reading.spells(cue.word + 1, "bahwa")
    {
      at -= 1
    } else if reading.spells(at - 1, "serta") || reading.spells(cue.word - 1, "seraya")
      || reading.spells(cue.word - 1, "sambil")
    {
      if reading.spells(at - 1, "serta") { at -= 1 }
    } else if reading.spells(at - 1, "dan"), at - 2 > content.lowerBound,
      reading.mark(at - 2) == .comma
        || cue.word + 1 < clause.upperBound
          && (reading.spells(cue.word + 1, "bahwa") || isOwnDeed(cue, clause))
    {
      at -= 1
    } else {
      return nil
    }
    guard at > content.lowerBound + 1, let rest = complement(of: cue, clause.upperBound),
      isClause(rest),
      let draft = make(rest, cue, speaker, "statements/clause-coordinated")
    else { return nil }
    draft.isLoose = true
    last.content.last = trim(content.lowerBound..<at)
    return draft
  }

  /// *dan mengaku tidak pernah …, dan berjanji untuk …*: what whoever speaks says of himself.
  private func isOwnDeed(_ cue: CueWord, _ clause: Range<Int>) -> Bool {
    guard cue.traits.contains(.cueActive), !cue.traits.contains(.cueAct) else { return false }
    let next = cue.word + 1
    return reading.spells(next, "untuk")
      || reading.isParticle(next, .modal) && !reading.isParticle(next, .preposition)
  }
}
