import TelaahLexicon
import TelaahText

// Content around a cue with its speaker: behind them, or before them where nothing follows.
extension ClauseRules {
  /// The word behind the speaker, and behind what is added to the name in commas or brackets.
  func tail(of cue: CueWord, _ speaker: SpeakerPhrase, _ clause: Range<Int>) -> Int {
    var at = min(max(cue.word + 1, speaker.words.upperBound), clause.upperBound)
    if at < clause.upperBound, reading.mark(at) == .opening,
      let end = (at..<min(clause.upperBound, at + 8)).first(where: { reading.mark($0) == .closing }
      )
    {
      at = end + 1
    }
    // *Budi, Ketua RT 5, …*
    if at + 1 < clause.upperBound, reading.mark(at) == .comma,
      let role = reading.role(at: at + 1), reading.roles[role].upperBound < clause.upperBound,
      reading.mark(reading.roles[role].upperBound) == .comma
        || reading.mark(reading.roles[role].upperBound) == .stop,
      speaker.mention != nil
    {
      at = max(at, reading.roles[role].upperBound)
    } else if let comma = apposition(at, speaker, clause) {
      at = comma
    }
    return at
  }

  /// *Menurut Budi, Kepala Seksi X yang membawahi Y, …*: the comma that ends what a title with a
  /// relative clause adds to the name before it.
  private func apposition(_ comma: Int, _ speaker: SpeakerPhrase, _ clause: Range<Int>) -> Int? {
    guard speaker.mention != nil, comma + 1 < clause.upperBound,
      reading.mark(comma) == .comma, reading.isCapitalized(comma + 1),
      reading.role(at: comma + 1) != nil
        || reading.traits(comma + 1).intersects([.titleHead, .titleRole])
    else { return nil }
    let reach = comma + 1..<min(clause.upperBound, comma + ClauseRules.widestRest)
    guard let relative = reach.first(where: { reading.spells($0, "yang") }),
      (comma + 1..<relative).allSatisfy({
        reading.isCapitalized($0) || reading.spells($0, "dan")
      }),
      let end = (relative..<reach.upperBound).first(where: { reading.mark($0) != .word }),
      reading.mark(end) == .comma,
      !(relative..<end).contains(where: { reading.cue(at: $0) != nil })
    else { return nil }
    return end
  }

  func around(
    _ cue: CueWord, _ speaker: SpeakerPhrase, _ clause: Range<Int>, _ rule: RuleID,
    needsRest: Bool = false
  ) -> Draft? {
    let front = clause.lowerBound..<cue.word
    var at = tail(of: cue, speaker, clause)
    // *menurut Budi sebelumnya, …*, and not *menurut Budi sudah sangat mendesak*
    let behind = reading.skip(.adverb, from: at, limit: clause.upperBound)
    if behind >= clause.upperBound || reading.mark(behind) != .word
      || reading.isParticle(behind, .complementizer)
      || reading.particle(behind).contains(.ender)
    {
      at = behind
    }
    let isParted = at < clause.upperBound && reading.mark(at) == .comma
    if isParted { at += 1 }
    if at < clause.upperBound, reading.mark(at) == .word {
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
    let rest = at..<max(at, clause.upperBound)
    if isParted, !needsRest, front.count > 4, describesSpeaker(rest) {
      return make(front, cue, speaker, rule)
    }
    if keepsFront(front, rest), let draft = make(rest, cue, speaker, rule, behind: front) {
      return draft
    }
    if let draft = make(rest, cue, speaker, rule) { return draft }
    guard !needsRest, front.count > 2 else { return nil }
    return make(front, cue, speaker, rule)
  }

  private static let widestRest = 24

  /// *…, menurut Badan X, sebuah lembaga yang …; …, kata Budi, yang juga petani*: what stands behind
  /// the speaker's comma tells who that is.
  private func describesSpeaker(_ rest: Range<Int>) -> Bool {
    guard let first = rest.first,
      reading.spells(first, "sebuah") || reading.spells(first, "seorang")
        || reading.spells(first, "salah") || reading.spells(first, "yang"),
      rest.prefix(6).contains(where: { reading.spells($0, "yang") })
    else { return false }
    return !isClause(rest)
  }

  /// Whether what stands before the cue is a part of the clause that it interrupts: *Jangan sampai,
  /// kata X, …*, or a clause that the rest hangs on (*…, kata X, sehingga …*).
  private func keepsFront(_ front: Range<Int>, _ rest: Range<Int>) -> Bool {
    guard let first = front.first, let next = rest.first, reading.mark(first) == .word else {
      return false
    }
    let opening = reading.particle(first)
    if opening.contains(.modal), opening.contains(.clause) { return true }
    let follows = reading.particle(next)
    return front.count > 4 && (follows.contains(.conjunction) || reading.spells(next, "sehingga"))
      && !opening.contains(.ender) && !opening.contains(.connector) && !isAnaphor(front)
  }

  /// The first comma behind circumstances that is not within a date or place of them.
  private func isComma(_ word: Int, _ start: Int) -> Bool {
    guard reading.mark(word) == .comma else { return false }
    return !(start..<word).contains { reading.mark($0) == .comma }
  }

  /// Whether what follows the speaker tells when and where it was said, and not what.
  private func isCircumstance(
    _ word: Int, _ particle: ParticleSet, isParted: Bool, _ clause: Range<Int>
  ) -> Bool {
    if reading.traits(word).contains(.weekday) { return true }
    guard particle.contains(.ender) else { return false }
    // Behind a comma the clause itself may begin with *di, untuk, dalam, setelah*.
    return !isParted
  }
}
