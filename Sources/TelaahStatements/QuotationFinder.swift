import TelaahText

/// Pairs the quotation marks of each block, and mends what is missing within the block.
///
/// Marks cannot be trusted: which way one faces is read from the space around it, and only where
/// that says nothing from whether a quotation is open. So a lost mark disturbs its neighbours, and
/// never the rest of the text.
struct QuotationFinder {
  private let reading: Reading
  private(set) var quotations: [Quotation] = []
  /// The next of the reading's quotation marks.
  private var nextQuote = 0

  /// A mended quotation without an end of its own reaches this many words at most.
  private static let longestMended = 160
  /// The fewest words between single marks that make a quotation.
  private static let shortestSingle = 4

  init(_ reading: Reading) { self.reading = reading }

  /// All quotations in order.
  static func quotations(in reading: Reading) -> [Quotation] {
    guard !reading.quotes.isEmpty else { return [] }
    var finder = QuotationFinder(reading)
    finder.quotations.reserveCapacity(reading.quotes.count / 2 + 1)
    for (index, block) in reading.blocks.enumerated() { finder.read(block, index) }
    return finder.quotations
  }

  private mutating func read(_ block: Range<Int>, _ index: Int) {
    var open: Int?
    var free = block.lowerBound
    var hasSingle = false
    let first = quotations.count
    // Behind an inner quotation that was passed over.
    var resume = block.lowerBound
    while nextQuote < reading.quotes.count, reading.quotes[nextQuote] < block.upperBound {
      let mark = reading.quotes[nextQuote]
      nextQuote += 1
      guard mark >= resume else { continue }
      if reading.mark(mark) == .single {
        hasSingle = true
        // “Kami datang,' kata X: closed by the other kind.
        if let start = open, reading.mark(mark - 1) == .comma || reading.mark(mark - 1) == .stop,
          reading.facing(mark, in: block) == .closing, reading.cueFollows(mark, in: block)
        {
          add(start, mark, index, .mixed)
          open = nil
          free = mark + 1
        }
        continue
      }
      guard reading.mark(mark) == .double else { continue }
      let facing = reading.facing(mark, in: block)
      if let start = open {
        if facing == .opening, mark > start + 1 {
          if let end = nested(mark, block) {
            resume = end + 1
            continue
          }
          close(start, before: mark, block, index)
          open = mark
        } else {
          add(start, mark, index, .none)
          open = nil
          free = mark + 1
        }
      } else if facing == .closing, !isMisplacedOpening(mark, block) {
        openBefore(mark, free, block, index)
        free = mark + 1
      } else {
        open = mark
      }
    }
    if let start = open { end(start, block, index) }
    if hasSingle { readSingle(block, index, first) }
  }

  /// `butuh "cost" setimpal," katanya`: a few words in marks within a quotation that an attribution
  /// ends. Answers the inner closing mark.
  private func nested(_ mark: Int, _ block: Range<Int>) -> Int? {
    let reach = mark + 1..<min(block.upperBound, mark + 7)
    guard let end = reach.first(where: { reading.mark($0) == .double }), end > mark + 1,
      reading.facing(end, in: block) == .closing, !reading.cueFollows(end, in: block),
      let outer = (end + 1..<block.upperBound).first(where: { reading.mark($0) == .double }),
      reading.facing(outer, in: block) == .closing
    else { return nil }
    return end
  }

  /// `selesai.” Kami datang`: a mark that opens, at the wrong side of the space.
  private func isMisplacedOpening(_ mark: Int, _ block: Range<Int>) -> Bool {
    mark > block.lowerBound && mark + 1 < block.upperBound && reading.mark(mark - 1) == .stop
      && reading.mark(mark + 1) == .word && reading.isCapitalized(mark + 1)
      && !reading.cueFollows(mark, in: block)
  }

  /// A quotation that is open at the end of its block goes on in the next where that begins with a
  /// mark or closes one; else it has lost its closing mark.
  private mutating func end(_ start: Int, _ block: Range<Int>, _ index: Int) {
    if index + 1 < reading.blocks.count {
      let next = reading.blocks[index + 1]
      if let mark = next.first(where: { reading.mark($0) == .double }) {
        let facing = reading.facing(mark, in: next)
        if mark == next.lowerBound || facing == .closing {
          add(start, block.upperBound, index, .unclosed, continues: true, isMended: false)
          return
        }
      } else if let last = closingBlock(behind: index), !hasAttribution(start..<block.upperBound) {
        // A quotation over several paragraphs without a mark of their own.
        add(start, block.upperBound, index, .unclosed, continues: true, isMended: false)
        for between in index + 1..<last {
          let words = reading.blocks[between]
          add(
            words.lowerBound - 1, words.upperBound, between, .unclosed, continues: true,
            isMended: false)
        }
        return
      }
    }
    close(start, before: block.upperBound, block, index)
  }

  /// The first block with a mark, behind at most so many without mark and cue, where that mark closes
  /// an attributed quotation.
  private func closingBlock(behind index: Int) -> Int? {
    let reach = index + 1..<min(reading.blocks.count, index + 2 + QuotationFinder.mostBetween)
    for other in reach {
      let block = reading.blocks[other]
      guard let mark = block.first(where: { reading.mark($0) == .double }) else {
        guard !hasAttribution(block), !block.contains(where: { reading.mark($0) == .single })
        else {
          return nil
        }
        continue
      }
      return other > index + 1 && reading.facing(mark, in: block) == .closing
        && reading.cueFollows(mark, in: block) ? other : nil
    }
    return nil
  }

  private static let mostBetween = 3

  private func hasAttribution(_ words: Range<Int>) -> Bool {
    var cue = reading.firstCue(from: words.lowerBound)
    while cue < reading.cues.count, reading.cues[cue].word < words.upperBound {
      if reading.cues[cue].followsQuote { return true }
      cue += 1
    }
    return false
  }

  /// Ends a quotation without closing mark: where an attribution begins (`, kata X`), or else with
  /// its sentence; at the end of a short block with the block.
  private mutating func close(_ start: Int, before limit: Int, _ block: Range<Int>, _ index: Int) {
    let reach = min(limit, start + QuotationFinder.longestMended)
    var cue = reading.firstCue(from: start + 2)
    while cue < reading.cues.count, reading.cues[cue].word < reach {
      let found = reading.cues[cue]
      cue += 1
      guard found.followsQuote else { continue }
      let before = found.word - 1
      if reading.mark(before) == .comma || found.hasClitic && reading.mark(before) == .stop {
        add(start, before, index, .unclosed)
        return
      }
    }
    if limit == block.upperBound, reach == limit {
      add(start, limit, index, .unclosed)
    } else {
      let sentence = reading.sentence(of: min(start + 1, limit - 1), in: block)
      add(start, max(start + 1, min(sentence.upperBound, limit)), index, .unclosed)
    }
  }

  /// Begins a quotation without opening mark: with its sentence, and with the sentences before it
  /// that speak in the first person. Without attribution behind it, a lone mark is none.
  private mutating func openBefore(
    _ mark: Int, _ free: Int, _ block: Range<Int>, _ index: Int
  ) {
    let continued = quotations.last.map { $0.continues && $0.block == index - 1 } ?? false
    if continued, free == block.lowerBound {
      add(free - 1, mark, index, .unopened, isMended: false)
      return
    }
    guard mark > free, reading.cueFollows(mark, in: block) || isIntroduced(mark, free, block)
    else { return }
    if let single = (free..<mark).first(where: {
      reading.mark($0) == .single && reading.facing($0, in: block) == .opening
    }) {
      add(single, mark, index, .mixed)
      return
    }
    var start = max(free, reading.sentence(of: mark - 1, in: block).lowerBound)
    while start > free {
      let before = reading.sentence(of: start - 1, in: block)
      guard before.contains(where: { reading.isParticle($0, .firstperson) }) else { break }
      start = max(free, before.lowerBound)
    }
    // `X mengatakan: Kami datang"` begins behind the colon or comma of its cue.
    if let colon = (start..<mark).last(where: { reading.mark($0) == .colon }) { start = colon + 1 }
    while start < mark, reading.mark(start) != .word { start += 1 }
    add(start - 1, mark, index, .unopened)
  }

  /// `X mengatakan: Kami datang".`: a colon behind a cue opens what the mark closes.
  private func isIntroduced(_ mark: Int, _ free: Int, _ block: Range<Int>) -> Bool {
    let start = max(free, reading.sentence(of: mark - 1, in: block).lowerBound)
    guard let colon = (start..<mark).last(where: { reading.mark($0) == .colon }) else {
      return false
    }
    return (max(start, colon - 3)..<colon).contains { reading.cue(at: $0) != nil }
  }

  /// Quotations between single marks, outside of those between double ones.
  private mutating func readSingle(_ block: Range<Int>, _ index: Int, _ first: Int) {
    let doubles = quotations[first...]
    var inside = doubles.startIndex
    var found: [Quotation] = []
    var open: Int?
    var mark = block.lowerBound
    while mark < block.upperBound {
      defer { mark += 1 }
      while inside < doubles.endIndex, doubles[inside].close < mark { inside += 1 }
      if inside < doubles.endIndex, doubles[inside].open <= mark { continue }
      guard reading.mark(mark) == .single else { continue }
      switch reading.facing(mark, in: block) {
      case .opening: open = mark
      case .closing, .either:
        guard let start = open else { continue }
        if mark - start > QuotationFinder.shortestSingle {
          found.append(quotation(start, mark, index, .none))
        }
        open = nil
      }
    }
    if !found.isEmpty {
      let merged = (quotations[first...] + found).sorted { $0.open < $1.open }
      quotations.removeSubrange(first...)
      quotations += merged
    }
  }

  private mutating func add(
    _ open: Int, _ close: Int, _ block: Int, _ repair: Quotation.Repair, continues: Bool = false,
    isMended: Bool = true
  ) {
    var quotation = quotation(open, close, block, repair)
    quotation.continues = continues
    quotation.isMended = isMended && repair != .none
    if !quotation.content.isEmpty { quotations.append(quotation) }
  }

  private func quotation(
    _ open: Int, _ close: Int, _ block: Int, _ repair: Quotation.Repair
  ) -> Quotation {
    var low = max(open + 1, reading.blocks[block].lowerBound)
    var high = min(close, reading.blocks[block].upperBound)
    func isTrimmed(_ word: Int) -> Bool {
      switch reading.mark(word) {
      case .comma, .double, .other, .dash, .semicolon, .colon: true
      default: false
      }
    }
    while low < high, isTrimmed(low) || reading.mark(low) == .stop { low += 1 }
    while high > low, isTrimmed(high - 1) { high -= 1 }
    // “Kami datang.' without another single mark: the wrong closing mark.
    if repair == .unclosed, high > low, reading.mark(high - 1) == .single,
      !(low..<high - 1).contains(where: { reading.mark($0) == .single })
    {
      high -= 1
    }
    return Quotation(
      open: open, close: close, content: low..<max(low, high), block: block, repair: repair)
  }
}
