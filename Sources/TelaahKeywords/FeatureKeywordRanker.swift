import TelaahLexicon
import TelaahText

/// Ranks terms by what the layers know of them: a logistic model of some forty features.
///
/// `KeywordModel.learned` holds what was learned, and on what.
public struct FeatureKeywordRanker: KeywordRanker {
  /// What a caller has set.
  public var options: KeywordOptions { reader.options }
  /// What was learned.
  public let model: KeywordModel
  private let reader: WordReader

  /// Makes a ranker. The stopwords are the lexicons', as every word's features tell.
  public init(
    lexicon: LexiconSet, options: KeywordOptions = KeywordOptions(),
    model: KeywordModel = .learned
  ) {
    self.model = model
    reader = WordReader(background: .compiled, options: options)
  }

  /// The best `limit` terms, the best first; ties go to the term that stands first.
  public func keywords(
    in document: Document, structure: Structure, tokens: [Token], sentences: [Sentence],
    features: [TokenFeatures], morphology: [Morphology]?, mentions: MentionLayer?,
    entities: [Entity]?, statements: [Statement]?, limit: Int
  ) -> [Keyword] {
    let least = options.minimumScore ?? model.minimumScore
    let draft = draft(
      of: document, structure: structure, tokens: tokens, sentences: sentences,
      features: features, morphology: morphology, mentions: mentions, entities: entities,
      statements: statements, least: least)
    let chosen = KeywordSelection(draft: draft).best(limit, minimumScore: least)
    let writer = TermWriter(draft: draft, document: document, tokens: tokens)
    return writer.keywords(chosen, morphology: morphology)
  }

  /// The candidates with their counts and scores; all that may score at least `least`.
  func draft(
    of document: Document, structure: Structure, tokens: [Token], sentences: [Sentence],
    features: [TokenFeatures], morphology: [Morphology]?, mentions: MentionLayer?,
    entities: [Entity]?, statements: [Statement]?, least: Double = 0
  ) -> Draft {
    var words = reader.words(
      in: document, structure: structure, tokens: tokens, sentences: sentences,
      features: features, morphology: morphology, mentions: mentions)
    var table = CandidateTable(words: words.count)
    let names = mentions.map {
      NameFinder(
        mentions: $0, entities: entities ?? [], tokens: tokens, maximumWords: options.maximumWords)
    }
    let finder = CandidateFinder(maximumWords: options.maximumWords)
    finder.enterRuns(of: &words, into: &table)
    finder.enterAbsorption(into: &table)
    reader.rate(words, in: &table)
    names?.enterEntities(of: words, into: &table)
    names?.enterRoles(of: words, into: &table)
    if let title = document.source.title {
      HeadlineMarker.mark(title, words: words, maximumWords: options.maximumWords, in: &table)
    }
    var spoken = [Int32](repeating: 0, count: entities?.count ?? 0)
    for statement in statements ?? [] {
      for entity in statement.speaker.entities where entity < spoken.count { spoken[entity] += 1 }
    }
    let meter = FeatureMeter(
      words: words, candidates: table.candidates, reader: reader, statements: spoken)
    return Draft(words: words, table: table, meter: meter, model: model, least: least)
  }
}

/// The candidates of an article with their scores.
struct Draft {
  let words: [Word]
  let table: CandidateTable
  let meter: FeatureMeter
  let model: KeywordModel
  /// The candidates that may be keywords, with the sum of their weighted features.
  private let sums: [(candidate: Int32, sum: Double)]

  init(
    words: [Word], table: CandidateTable, meter: FeatureMeter, model: KeywordModel, least: Double
  ) {
    self.words = words
    self.table = table
    self.meter = meter
    self.model = model
    var sums: [(candidate: Int32, sum: Double)] = []
    let count = KeywordFeature.count
    withUnsafeTemporaryAllocation(of: Double.self, capacity: count) { values in
      for index in table.candidates.indices {
        let candidate = table.candidates[index]
        guard Draft.isEligible(candidate), least < Draft.faint || !Draft.isFaint(candidate) else {
          continue
        }
        meter.measure(candidate, into: values)
        let sum = model.weights.withUnsafeBufferPointer { weights in
          var sum = 0.0
          for at in 0..<count { sum += values[at] * weights[at] }
          return sum
        }
        sums.append((Int32(truncatingIfNeeded: index), sum))
      }
    }
    self.sums = sums
  }

  /// The candidates that score at least so much, the best first; ties go to the one that stands
  /// first, then to the shorter one.
  func ranked(least score: Double = 0) -> [(candidate: Int32, sum: Double)] {
    let least = Mathematics.logit(score)
    return sums.filter { $0.sum >= least }.sorted { a, b in
      if a.sum != b.sum { return a.sum > b.sum }
      let one = table.candidates[Int(a.candidate)]
      let other = table.candidates[Int(b.candidate)]
      return (one.first, one.length, a.candidate) < (other.first, other.length, b.candidate)
    }
  }

  /// Whether a candidate may be a keyword at all.
  static func isEligible(_ candidate: Candidate) -> Bool {
    candidate.flags.contains(.valid) && !candidate.flags.contains(.alias)
  }

  /// More than any candidate scores that stands once, in small letters and outside of headline and
  /// lead: such are half of all candidates, and the best of them in 46 articles scored 0.112.
  private static let faint = 0.15

  private static func isFaint(_ candidate: Candidate) -> Bool {
    candidate.count == 1 && candidate.kind == .term && candidate.capitals == 0
      && !candidate.flags.contains(.headline) && !candidate.flags.contains(.lead)
  }

  /// The features of a candidate.
  func values(of candidate: Int32) -> [Double] {
    var values = [Double](repeating: 0, count: KeywordFeature.count)
    values.withUnsafeMutableBufferPointer {
      meter.measure(table.candidates[Int(candidate)], into: $0)
    }
    return values
  }
}
