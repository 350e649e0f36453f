import TelaahLexicon
import TelaahText

/// Ranks terms by what the layers know of them: a logistic model of some forty features.
///
/// `KeywordModel.learned` holds what was learned, and on what.
public struct FeatureKeywordRanker: KeywordRanker {
  /// What a caller has set.
  public let options: KeywordOptions
  /// What was learned.
  public let model: KeywordModel
  private let flagWeights: FlagWeights
  private let logarithms = Mathematics.Logarithms()
  private let rarity = WordRarity(.compiled)
  private let readings = Pool { Reading() }

  /// Makes a ranker. The stopwords are the lexicons', as every word's features tell.
  public init(
    lexicon: LexiconSet, options: KeywordOptions = KeywordOptions(),
    model: KeywordModel = .learned
  ) {
    self.options = options
    self.model = model
    flagWeights = FlagWeights(model.weights)
  }

  /// The best `limit` terms, the best first; ties go to the term that stands first.
  public func keywords(
    in document: Document, structure: Structure, tokens: [Token], sentences: [Sentence],
    features: [TokenFeatures], morphology: MorphologyLayer?, mentions: MentionLayer?,
    entities: [Entity]?, statements: [Statement]?, limit: Int
  ) -> [Keyword] {
    let article = ArticleReader(
      document: document, structure: structure, tokens: tokens, sentences: sentences,
      features: features, morphology: morphology, mentions: mentions?.mentions ?? [])
    return withReading(
      of: article, roles: mentions?.roles ?? [], entities: entities ?? [],
      statements: statements ?? []
    ) { reading, meter in
      let leastSum = Mathematics.logit(options.minimumScore ?? model.minimumScore)
      score(reading, meter, leastSum: leastSum)
      let chosen = KeywordSelection(reading: reading, morphology: morphology).best(
        limit, leastSum: leastSum)
      let writer = TermWriter(reading: reading, article: article)
      return writer.keywords(chosen, meter, model)
    }
  }

  /// Gives `body` the candidates of an article with their counts, and what measures them.
  func withReading<Result>(
    of article: ArticleReader, roles: [RoleMention], entities: [Entity], statements: [Statement],
    _ body: (Reading, FeatureMeter) -> Result
  ) -> Result {
    readings.withItem { reading in
      article.read(into: reading, options: options)
      CandidateFinder.enterRuns(into: reading, maximumWords: options.maximumWords)
      let names = NameFinder(
        reading: reading, roles: roles, entities: entities, tokens: article.tokens,
        maximumWords: options.maximumWords)
      names.enterEntities()
      article.document.withBytes { names.enterAcronyms(bytes: $0) }
      names.enterRoles()
      HeadlineMarker.markTerms(in: reading, maximumWords: options.maximumWords)
      countStatements(statements, of: entities.count, in: reading)
      let result = body(
        reading, FeatureMeter(reading, logarithms: logarithms, rarity: rarity))
      reading.trim()
      return result
    }
  }

  /// Scores the candidates that may be keywords; those below the least sum are left out.
  func score(_ reading: Reading, _ meter: FeatureMeter, leastSum: Double) {
    let candidates = reading.table.candidates.base
    model.weights.withUnsafeBufferPointer { weights in
      for index in reading.table.candidates.indices where candidates[index].isEligible {
        let sum = meter.sum(of: index, weights, flagWeights)
        if sum >= leastSum {
          reading.scores.append(
            Reading.Score(candidate: Int32(truncatingIfNeeded: index), sum: sum))
        }
      }
    }
  }

  /// Counts how many statements each entity makes.
  private func countStatements(_ statements: [Statement], of entities: Int, in reading: Reading) {
    reading.statements.fill(0, count: entities)
    statements.withUnsafeBufferPointer { statements in
      for statement in statements.indices {
        for entity in statements[statement].speaker.entities
        where reading.statements.indices.contains(entity) {
          reading.statements.base[entity] += 1
        }
      }
    }
  }
}
