import TelaahText

/// Tells quotations that are statements from scare quotes, titles and themes, and finds their cues.
final class DirectRules {
  let reading: Reading
  /// The words of the quotations that are statements so far, from opening to closing mark.
  @exclusivity(unchecked) private var covered: [Range<Int>] = []
  let quotations: [Quotation]

  static let imitation: RuleID = "statements/quote-imitated"

  /// The fewest words that a quotation without any cue has as a statement.
  static let shortestUncued = 4
  /// The most words between a cue and the quotation that it opens.
  static let widestLead = 30
  /// The most words of an attribution between two halves of a quotation.
  static let widestInterruption = 18

  init(_ reading: Reading, _ quotations: [Quotation]) {
    self.reading = reading
    self.quotations = quotations
    covered.reserveCapacity(quotations.count)
  }

  /// Drafts the quotations that are statements, and answers their words from opening to closing mark,
  /// in order.
  func draft() -> [Range<Int>] {
    var first = 0
    while first < quotations.count {
      var end = first + 1
      while end < quotations.count, quotations[end - 1].continues,
        quotations[end].block == quotations[end - 1].block + 1
      {
        end += 1
      }
      first = read(first..<end)
    }
    return covered
  }

  /// The rules in order: a cue behind, its subject and an active cue behind, a cue before, a
  /// colon before, a sentence of its own. The quotations are those that go on in each other; answers
  /// the first behind those that were read with them.
  private func read(_ chain: Range<Int>) -> Int {
    let first = quotations[chain.lowerBound]
    var next = listEnd(chain)
    let last = quotations[next - 1]
    let block = reading.blocks[last.block]
    if let found = cueBehind(first, last, limit(behind: last, next), block),
      !opensNext(found.cue, last, next) || cueBefore(first, last) == nil
    {
      var rule = found.rule
      // "A," kata X, "B."
      while next < quotations.count, quotations[next].block == last.block, let cue = found.cue,
        quotations[next].open - cue.word < DirectRules.widestInterruption,
        reading.mark(quotations[next].open - 1) == .comma,
        !(cue.word..<quotations[next].open).contains(where: { reading.mark($0) == .stop })
      {
        next += 1
        rule = "statements/quote-interrupted"
      }
      accept(chain.lowerBound..<next, found.cue, found.speaker, rule)
    } else if let found = cueBefore(first, last) {
      accept(chain.lowerBound..<next, found.cue, found.speaker, found.rule)
    } else if isSentence(first, last) {
      accept(chain.lowerBound..<next, nil, .none, "statements/quote-alone")
    }
    return next
  }

  /// `X menegaskan, "A." Kata X: "B."`: the cue behind begins a sentence that leads to the next.
  private func opensNext(_ cue: CueWord?, _ last: Quotation, _ next: Int) -> Bool {
    guard let cue, reading.isCapitalized(cue.word), next < quotations.count,
      quotations[next].block == last.block, quotations[next].open > cue.word,
      quotations[next].open - cue.word < DirectRules.widestInterruption
    else { return false }
    return reading.mark(quotations[next].open - 1) == .colon
  }

  private func cueBefore(_ first: Quotation, _ last: Quotation) -> Attribution? {
    let block = reading.blocks[first.block]
    guard first.repair != .unopened, first.open > block.lowerBound else { return nil }
    let lead = first.open - 1
    let isIntroduced = reading.mark(lead) == .comma || reading.mark(lead) == .colon
    let lower = max(
      reading.sentence(of: lead, in: block).lowerBound, covered.last?.upperBound ?? 0,
      lead - DirectRules.widestLead)
    guard lower <= lead else { return nil }
    var index = reading.firstCue(from: first.open) - 1
    while index >= 0, reading.cues[index].word >= lower {
      let cue = reading.cues[index]
      index -= 1
      guard !reading.isUsed(cue) else { continue }
      let isAdjacent =
        cue.word == lead
        || cue.word == lead - 1 && reading.isParticle(lead, .complementizer)
      guard isIntroduced || isAdjacent else { continue }
      guard endsSentence(last) || isIntroduced && last.content.count > 5 else { continue }
      if cue.traits.intersects([.cueActive, .cueClause]), !cue.hasClitic,
        let speaker = reading.subject(of: cue, lower: lower)
      {
        return Attribution(cue: cue, speaker: speaker, rule: "statements/quote-cue-before")
      }
      if cue.hasClitic || cue.traits.intersects([.cueQuote, .cuePassive, .cuePreposition]),
        let speaker = reading.speaker(after: cue, limit: first.open)
      {
        return Attribution(cue: cue, speaker: speaker, rule: "statements/quote-cue-before")
      }
    }
    if reading.mark(lead) == .colon, last.content.count >= DirectRules.shortestUncued,
      endsSentence(last)
    {
      return Attribution(cue: nil, speaker: .none, rule: "statements/quote-colon")
    }
    return nil
  }

  /// Whether a quotation begins a sentence, or follows a comma, a colon or a cue.
  func opensClause(_ quotation: Quotation) -> Bool {
    if quotation.repair == .unopened { return true }
    let before = quotation.open - 1
    guard before >= reading.blocks[quotation.block].lowerBound else { return true }
    switch reading.mark(before) {
    case .word:
      return reading.cue(at: before) != nil
        || reading.sentence(of: before) != reading.sentence(of: quotation.open)
    default: return true
    }
  }

  /// Whether nothing of the sentence follows the quotation.
  private func endsSentence(_ quotation: Quotation) -> Bool {
    let block = reading.blocks[quotation.block]
    let after = quotation.after
    if after >= block.upperBound || reading.mark(after) == .stop
      || reading.mark(after) == .opening
    {
      return true
    }
    if let last = quotation.content.last, reading.mark(last) == .stop,
      reading.mark(after) != .word || reading.isCapitalized(after)
    {
      return true
    }
    guard let index = reading.sentence(of: after) else { return true }
    return reading.sentences[index].lowerBound == after
  }

  /// Whether a quotation without cue is a sentence of its own, or several.
  private func isSentence(_ first: Quotation, _ last: Quotation) -> Bool {
    guard first.repair != .unopened, first.content.count >= DirectRules.shortestUncued,
      !isHeading(first)
    else { return false }
    let start = reading.blocks[first.block].lowerBound
    guard
      first.open == start || reading.mark(first.open - 1) == .stop
        || covered.last.map({ $0.upperBound == first.open }) ?? false
        || reading.sentence(of: first.open).map({ reading.sentences[$0].lowerBound == first.open })
          ?? false
    else { return false }
    return endsSentence(last)
  }

  /// `"Salam Pagi, Jangan Tidur Lagi!"`: a slogan or title has a capital on every word.
  private func isHeading(_ quotation: Quotation) -> Bool {
    quotation.content.allSatisfy {
      reading.mark($0) != .word || reading.isCapitalized($0) || reading.kind($0) != .word
    }
  }

  private func accept(
    _ chain: Range<Int>, _ cue: CueWord?, _ speaker: SpeakerPhrase, _ rule: RuleID
  ) {
    if let cue { reading.use(cue) }
    var content = Content(quotations[chain.lowerBound].content)
    var isMended = false
    for index in chain {
      let quotation = quotations[index]
      covered.append(max(0, quotation.open)..<max(quotation.open, quotation.after))
      if index > chain.lowerBound { content.append(quotation.content) }
      if quotation.isMended { isMended = true }
    }
    let draft = reading.drafts.make(.direct, content, cue, speaker, rule)
    draft.isMended = isMended
    draft.isLoose = cue?.traits.isEmpty ?? true
    // Whoever repeats another's words keeps the turn.
    if rule == DirectRules.imitation, let cue {
      draft.teller = reading.speaker(after: cue, limit: speaker.words.lowerBound)
    }
    reading.drafts.addQuotation()
  }
}
