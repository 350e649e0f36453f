import TelaahLexicon
import TelaahText

// *Hal itu disampaikan X.*
extension ClauseRules {
  func isAnaphor(_ words: Range<Int>) -> Bool {
    var low = behindCredit(words)
    while low < words.upperBound,
      reading.mark(low) == .comma
        || reading.isParticle(low, .connector) && !reading.isParticle(low, .anaphor)
    {
      low += 1
    }
    if namesTopic(low..<max(low, words.upperBound)) { return true }
    guard low < words.upperBound, words.upperBound - low <= 5,
      (low..<words.upperBound).contains(where: { reading.isParticle($0, .anaphor) })
    else { return false }
    return (low..<words.upperBound).allSatisfy {
      reading.mark($0) == .word
        && (reading.isParticle($0, .anaphor) || reading.isParticle($0, .adverb))
    }
  }

  /// *Kabar soal perbaikan jembatan ini*
  private func namesTopic(_ words: Range<Int>) -> Bool {
    (4..<10).contains(words.count) && reading.isParticle(words.lowerBound, .anaphor)
      && reading.isParticle(words.lowerBound + 1, .topic)
      && reading.isParticle(words.upperBound - 1, .demonstrative)
      && words.allSatisfy { reading.mark($0) == .word && reading.cue(at: $0) == nil }
  }

  /// Behind *Dikutip dari Kabar Sukamaju,* where words begin so.
  private func behindCredit(_ words: Range<Int>) -> Int {
    guard let first = words.first,
      reading.spells(first, "dikutip") || reading.spells(first, "dilansir")
        || reading.spells(first, "mengutip") || reading.spells(first, "melansir"),
      let comma = words.last(where: { reading.mark($0) == .comma })
    else { return words.lowerBound }
    return comma + 1
  }

  /// *Hal itu, peringatan tersebut, hal senada*, and not *kritik* alone.
  private func pointsBack(_ words: Range<Int>) -> Bool {
    words.contains {
      reading.isParticle($0, .demonstrative) || reading.spells($0, "hal")
        || reading.spells($0, "senada") || reading.spells($0, "demikian")
        || reading.spells($0, "demikianlah")
    }
  }

  /// *Hal itu disampaikan saat Budi berkunjung, Hal itu disampaikan saat berkunjung*: by whoever the
  /// occasion is told of, or who spoke last.
  private func occasion(_ cue: CueWord, _ clause: Range<Int>) -> SpeakerPhrase? {
    let next = cue.word + 1
    guard next + 1 < clause.upperBound,
      reading.spells(next, "saat") || reading.spells(next, "ketika") || reading.spells(next, "usai")
    else { return nil }
    if let phrase = reading.named(next + 1, limit: clause.upperBound) { return phrase }
    return reading.isVerb(next + 1) ? .clitic : nil
  }

  /// A sentence that says who said the one before.
  func anaphoric(_ cue: CueWord, _ clause: Range<Int>) -> Draft? {
    guard isAnaphor(clause.lowerBound..<cue.word), pointsBack(clause.lowerBound..<cue.word),
      cue.traits.contains(.cuePassive), reading.stance(of: cue) == .neutral,
      let speaker = reading.speaker(after: cue, limit: clause.upperBound)
        ?? occasion(cue, clause),
      let sentence = reading.sentence(of: clause.lowerBound), sentence > 0
    else { return nil }
    let before = reading.sentences[sentence - 1]
    while nextDirect < drafts.quotations, drafts[nextDirect].start < clause.lowerBound {
      nextDirect += 1
    }
    let index = nextDirect - 1
    if index >= 0, drafts[index].end > before.lowerBound {
      if drafts[index].cue == nil, drafts[index].speaker.form == .none {
        drafts[index].speaker = speaker
        drafts[index].cue = cue
      }
      return nil
    }
    guard drafts.lastClause.map({ $0.end <= before.lowerBound }) ?? true,
      reading.block(of: before.lowerBound) != nil
    else { return nil }
    let draft = make(before, cue, speaker, "statements/clause-anaphoric")
    draft?.isLoose = true
    return draft
  }
}
