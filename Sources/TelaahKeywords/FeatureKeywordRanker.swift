import TelaahLexicon
import TelaahText

/// Ranks terms by what the layers know of them.
public struct FeatureKeywordRanker: KeywordRanker {
  private let lexicon: LexiconSet

  /// Makes a ranker that knows the stopwords of these lexicons.
  public init(lexicon: LexiconSet) { self.lexicon = lexicon }

  /// The best `limit` terms, the best first.
  public func keywords(
    in document: Document, structure: Structure, tokens: [Token], sentences: [Sentence],
    features: [TokenFeatures], morphology: [Morphology]?, mentions: MentionLayer?,
    entities: [Entity]?, statements: [Statement]?, limit: Int
  ) -> [Keyword] {
    []
  }
}
