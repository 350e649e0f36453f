import TelaahLexicon
import TelaahText

/// Finds reported clauses: *X mengatakan bahwa …; Menurut X, …; …, kata X; Dikatakan X, …*
final class ClauseRules {
  let reading: Reading
  /// Those of quotations are among them, whose speaker a sentence behind may name (*Hal itu disampaikan
  /// X*).
  let drafts: Drafts
  @exclusivity(unchecked) private var nextCovered = 0
  @exclusivity(unchecked) private var nextCue = 0
  @exclusivity(unchecked) var nextDirect = 0
  /// The words of the quotations that are statements, in order: no clause goes into them.
  private let covered: [Range<Int>]

  init(_ reading: Reading, besides covered: [Range<Int>]) {
    self.reading = reading
    self.covered = covered
    drafts = reading.drafts
  }

  /// Drafts the clauses of all prose.
  func draft() {
    var sentence = 0
    for block in reading.blocks {
      while sentence < reading.sentences.count,
        reading.sentences[sentence].upperBound <= block.lowerBound
      {
        sentence += 1
      }
      while sentence < reading.sentences.count,
        reading.sentences[sentence].lowerBound < block.upperBound
      {
        if hasCue(before: reading.sentences[sentence].upperBound) {
          readSentence(reading.sentences[sentence].clamped(to: block))
        }
        sentence += 1
      }
    }
  }

  /// Whether a cue that was not read yet stands before a word: most sentences have none.
  private func hasCue(before word: Int) -> Bool {
    nextCue < reading.cues.count && reading.cues[nextCue].word < word
  }

  /// Reads what the quotations leave of a sentence.
  private func readSentence(_ sentence: Range<Int>) {
    while nextCue < reading.cues.count, reading.cues[nextCue].word < sentence.lowerBound {
      nextCue += 1
    }
    var cue = nextCue
    guard cue < reading.cues.count, reading.cues[cue].word < sentence.upperBound else { return }
    while nextCovered < covered.count, covered[nextCovered].upperBound <= sentence.lowerBound {
      nextCovered += 1
    }
    var lower = sentence.lowerBound
    var quotation = nextCovered
    while lower < sentence.upperBound {
      var upper = sentence.upperBound
      var next = upper
      if quotation < covered.count, covered[quotation].lowerBound < upper {
        upper = max(lower, covered[quotation].lowerBound)
        next = max(upper, covered[quotation].upperBound)
        quotation += 1
      }
      if lower < upper { read(lower..<upper, &cue) }
      lower = max(next, lower + (next == lower ? 1 : 0))
      while cue < reading.cues.count, reading.cues[cue].word < lower { cue += 1 }
    }
  }

  private func read(_ clause: Range<Int>, _ cue: inout Int) {
    var resume = clause.lowerBound
    let before = drafts.count
    while cue < reading.cues.count, reading.cues[cue].word < clause.upperBound {
      let word = reading.cues[cue]
      cue += 1
      guard word.word >= clause.lowerBound, !reading.isUsed(word) else { continue }
      if word.word < resume {
        guard drafts.count > before, let joined = coordinated(word, clause) else { continue }
        drafts.add()
        resume = joined.end
        continue
      }
      guard let draft = draft(of: word, clause) else { continue }
      drafts.add()
      resume = max(draft.end, word.word + 1)
    }
  }

  /// The rules in order; the first that answers wins.
  private func draft(of cue: CueWord, _ clause: Range<Int>) -> Draft? {
    if cue.traits.contains(.cuePreposition) { return according(cue, clause) }
    if cue.traits.contains(.cuePassive) {
      if let draft = anaphoric(cue, clause) { return draft }
      if isAnaphor(clause.lowerBound..<cue.word) { return nil }
      if let draft = passive(cue, clause) { return draft }
    }
    if cue.followsQuote, let draft = inserted(cue, clause) {
      return draft
    }
    if cue.hasClitic { return nil }
    if cue.traits.intersects([.cueActive, .cueClause]), !cue.traits.contains(.cuePassive) {
      return active(cue, clause)
    }
    if cue.traits.contains(.cueAct) {
      if reading.isParticle(cue.word, .finding) { return finding(cue, clause) }
      return nominal(cue, clause)
        ?? (reading.spells(cue.word, "menemukan") ? finding(cue, clause) : nil)
    }
    return nil
  }

  /// A draft of what two words or more say, in one stretch or behind another that the cue parts it
  /// from.
  func make(
    _ words: Range<Int>, _ cue: CueWord, _ speaker: SpeakerPhrase, _ rule: RuleID,
    behind front: Range<Int>? = nil
  ) -> Draft? {
    let words = trim(words)
    let front = front.map(trim) ?? words.lowerBound..<words.lowerBound
    guard size(words, most: 2) + size(front, most: 2) >= 2 else { return nil }
    var content = Content(front.isEmpty ? words : front)
    if !front.isEmpty, !words.isEmpty { content.append(words) }
    return drafts.make(
      reading.hasDouble(in: front) || reading.hasDouble(in: words) ? .mixed : .indirect,
      content, cue, speaker, rule)
  }

  /// How many words are not marks; of so many at most.
  private func size(_ words: Range<Int>, most: Int) -> Int {
    var size = 0
    var at = words.lowerBound
    while size < most, at < words.upperBound {
      if reading.mark(at) == .word { size += 1 }
      at += 1
    }
    return size
  }

  /// A clause without the marks around it; a full stop at its end goes, marks of a pair stay.
  func trim(_ range: Range<Int>) -> Range<Int> {
    var low = range.lowerBound
    var high = max(low, range.upperBound)
    loop: while low < high {
      switch reading.mark(low) {
      case .comma, .stop, .colon, .semicolon, .dash, .closing, .other: low += 1
      default: break loop
      }
    }
    loop: while high > low {
      switch reading.mark(high - 1) {
      case .comma, .stop, .colon, .semicolon, .dash, .opening, .other: high -= 1
      default: break loop
      }
    }
    if high - low > 1, reading.mark(high - 1) == .double {
      if reading.mark(low) == .double { return low + 1..<high - 1 }
      // The mark of a quotation that nothing opens.
      if !reading.hasDouble(in: low..<high - 1) {
        return low..<high - 1
      }
    }
    return low..<high
  }
}
