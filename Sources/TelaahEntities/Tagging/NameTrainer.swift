import TelaahLexicon
import TelaahText

/// Trains the tagger's weights: an averaged perceptron (Collins 2002) over `TagFeatures`.
///
/// Deterministic: the order of the sentences is shuffled by a fixed seed.
public struct NameTrainer {
  /// An annotated sentence.
  public struct Example: Sendable {
    /// Its text, tokens, sentences and features.
    public var analysis: Analysis
    /// The spans of names with their kinds.
    public var names: [(span: TextSpan, kind: Mention.Kind)]

    /// Makes an example.
    public init(analysis: Analysis, names: [(span: TextSpan, kind: Mention.Kind)]) {
      self.analysis = analysis
      self.names = names
    }
  }

  private let lexicon: LexiconSet
  private var weights = [Int32](repeating: 0, count: TagFeatures.buckets * Tag.count)
  private var totals = [Int64](repeating: 0, count: TagFeatures.buckets * Tag.count)
  private var stamps = [Int32](repeating: 0, count: TagFeatures.buckets * Tag.count)
  private var step: Int32 = 1

  /// Makes a trainer whose examples' features come from this lexicon.
  public init(lexicon: LexiconSet) { self.lexicon = lexicon }

  /// Trains on the examples and gives the weights as digits, 6 bits each.
  public mutating func train(_ examples: [Example], epochs: Int) -> [UInt8] {
    var order = Array(examples.indices)
    var state: UInt64 = 0x2545_F491_4F6C_DD1D
    for _ in 0..<epochs {
      for at in stride(from: order.count - 1, to: 0, by: -1) {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        order.swapAt(at, Int(state % UInt64(at + 1)))
      }
      for index in order { learn(examples[index]) }
    }
    return digits()
  }

  private mutating func learn(_ example: Example) {
    let analysis = example.analysis
    analysis.document.withBytes { bytes in
      let page = Page(
        bytes: bytes, structure: analysis.structure, tokens: analysis.tokens,
        sentences: analysis.sentences, features: analysis.features, lexicon: lexicon)
      let scanner = MentionScanner(page: page, date: nil, tagger: nil)
      scanner.learn(analysis.structure)
      scanner.scan()
      let codes = scanner.ruleCodes()
      for passage in page.passages { learn(page, passage.words, codes, example.names) }
    }
  }

  private mutating func learn(
    _ page: Page, _ range: Range<Int>, _ codes: [UInt8],
    _ names: [(span: TextSpan, kind: Mention.Kind)]
  ) {
    var features = TagFeatures(page: page, codes: codes)
    features.begin(range)
    var previous = Tag.outside
    var beforeThat = Tag.outside
    var truth = Tag.outside
    for at in range {
      let span = page.words[at].span
      let gold = names.first { $0.span.contains(span) }
      var wanted = gold.map { Tag.label($0.kind, isFirst: $0.span.start == span.start) } ?? 0
      // Where the beginning was missed, the rest is best begun anew.
      if !Tag.follows(wanted, previous) { wanted -= 1 }
      defer {
        beforeThat = previous
        truth = wanted
      }
      guard features.isOpen(at, previous: previous) || features.isOpen(at, previous: truth) else {
        previous = Tag.outside
        continue
      }
      let slots = features.slots(at, previous: previous, beforeThat: beforeThat)
      let guess = best(slots, after: previous)
      if guess != wanted { update(slots, wanted, guess) }
      step += 1
      previous = guess
    }
  }

  private func best(_ slots: [Int], after previous: Int) -> Int {
    var best = (score: Int64.min, label: 0)
    for label in 0..<Tag.count where Tag.follows(label, previous) {
      var score: Int64 = 0
      for slot in slots { score += Int64(weights[slot + label]) }
      if score > best.score { best = (score, label) }
    }
    return best.label
  }

  private mutating func update(_ slots: [Int], _ wanted: Int, _ guess: Int) {
    for slot in slots {
      change(slot + wanted, 1)
      change(slot + guess, -1)
    }
  }

  private mutating func change(_ index: Int, _ amount: Int32) {
    totals[index] += Int64(weights[index]) * Int64(step - stamps[index])
    stamps[index] = step
    weights[index] += amount
  }

  /// The averages, scaled so that all but the largest thousandth fit into -31…31.
  private mutating func digits() -> [UInt8] {
    var averages = [Double](repeating: 0, count: weights.count)
    for index in weights.indices {
      totals[index] += Int64(weights[index]) * Int64(step - stamps[index])
      averages[index] = Double(totals[index]) / Double(step)
    }
    let sizes = averages.map(abs).filter { $0 > 0 }.sorted()
    let top = sizes.isEmpty ? 1 : sizes[min(sizes.count - 1, sizes.count * 999 / 1000)]
    return averages.map { average in
      let scaled = Int((average / top * 31).rounded())
      return Digits.zero + UInt8(min(31, max(-31, scaled)) + 32)
    }
  }
}
