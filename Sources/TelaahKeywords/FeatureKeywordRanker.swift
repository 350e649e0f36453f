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
    features: [TokenFeatures], morphology: MorphologyLayer?, mentions: MentionLayer?,
    entities: [Entity]?, statements: [Statement]?, limit: Int
  ) -> [Keyword] {
    let draft = draft(
      of: document, structure: structure, tokens: tokens, sentences: sentences,
      features: features, morphology: morphology, mentions: mentions, entities: entities,
      statements: statements)
    let chosen = KeywordSelection(draft: draft, morphology: morphology).best(
      limit, minimumScore: options.minimumScore ?? model.minimumScore)
    let writer = TermWriter(
      draft: draft, document: document, tokens: tokens, morphology: morphology)
    return writer.keywords(chosen)
  }

  /// The candidates with their counts and scores.
  func draft(
    of document: Document, structure: Structure, tokens: [Token], sentences: [Sentence],
    features: [TokenFeatures], morphology: MorphologyLayer?, mentions: MentionLayer?,
    entities: [Entity]?, statements: [Statement]?
  ) -> Draft {
    var reading = reader.read(
      document, structure: structure, tokens: tokens, sentences: sentences,
      features: features, morphology: morphology, mentions: mentions)
    let finder = CandidateFinder(maximumWords: options.maximumWords)
    finder.enterRuns(into: &reading)
    let names = NameFinder(
      mentions: mentions ?? MentionLayer(), entities: entities ?? [], tokens: tokens,
      maximumWords: options.maximumWords)
    names.enterEntities(into: &reading)
    document.withBytes { names.enterAcronyms(into: &reading, bytes: $0) }
    names.enterRoles(into: &reading)
    HeadlineMarker.markTerms(in: &reading, maximumWords: options.maximumWords)
    return Draft(
      reading: consume reading, spoken: spoken(statements ?? [], entities?.count ?? 0),
      reader: reader,
      model: model)
  }

  /// How many statements each entity makes.
  private func spoken(_ statements: [Statement], _ entities: Int) -> [Int32] {
    var spoken = [Int32](repeating: 0, count: entities)
    statements.withUnsafeBufferPointer { statements in
      for statement in statements.indices {
        for entity in statements[statement].speaker.entities where entity < entities {
          spoken[entity] += 1
        }
      }
    }
    return spoken
  }
}
