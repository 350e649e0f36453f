// One role protocol for each layer. The parameter list is the requirement list: what a stage needs
// of the earlier layers stands in it, and nothing else is at hand.
//
// Running is total: any text, any length, never a trap, never a thrown error. The conformance kit
// in TelaahTestSupport holds every stage to it.

/// Parts the page into blocks.
public protocol StructureReader: Sendable {
  /// The parts of the page, in order, not overlapping, on scalar boundaries.
  func structure(of document: Document) -> Structure
}

/// Cuts the text into tokens.
public protocol Tokenizer: Sendable {
  /// Tokens that tile the text.
  func tokens(in document: Document) -> [Token]
}

/// Joins tokens to sentences.
public protocol SentenceSplitter: Sendable {
  /// Sentences in order, each within one block.
  func sentences(in document: Document, structure: Structure, tokens: [Token]) -> [Sentence]
}

/// Looks every token up.
public protocol FeatureReader: Sendable {
  /// A value for each token.
  func features(in document: Document, tokens: [Token], sentences: [Sentence]) -> [TokenFeatures]
}

/// Takes words apart.
public protocol MorphologyAnalyzer: Sendable {
  /// A value for each token.
  func morphology(
    in document: Document, tokens: [Token], features: [TokenFeatures]
  ) -> MorphologyLayer
}

/// Finds names, dates, amounts and roles.
public protocol MentionFinder: Sendable {
  /// Mentions in order; persons, organisations and places never overlap.
  func mentions(
    in document: Document, structure: Structure, tokens: [Token], sentences: [Sentence],
    features: [TokenFeatures]
  ) -> MentionLayer
}

/// Joins mentions to what they denote.
public protocol EntityResolver: Sendable {
  /// Entities in order of their first mention.
  func entities(
    in document: Document, structure: Structure, tokens: [Token], sentences: [Sentence],
    features: [TokenFeatures], mentions: MentionLayer
  ) -> [Entity]
}

/// Finds who said what.
public protocol StatementFinder: Sendable {
  /// Statements in order of their content, and what should be checked.
  func statements(
    in document: Document, structure: Structure, tokens: [Token], sentences: [Sentence],
    features: [TokenFeatures], mentions: MentionLayer, entities: [Entity]
  ) -> (statements: [Statement], warnings: [Warning])
}

/// Ranks the terms that tell what the article is about.
public protocol KeywordRanker: Sendable {
  /// The best `limit` terms, the best first.
  func keywords(
    in document: Document, structure: Structure, tokens: [Token], sentences: [Sentence],
    features: [TokenFeatures], morphology: MorphologyLayer?, mentions: MentionLayer?,
    entities: [Entity]?, statements: [Statement]?, limit: Int
  ) -> [Keyword]
}
