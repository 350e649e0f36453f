import TelaahLexicon
import TelaahText

/// Finds who said what.
public struct RuleStatementFinder: StatementFinder {
  private let lexicon: LexiconSet

  /// Makes a finder that knows the verbs of saying of these lexicons.
  public init(lexicon: LexiconSet) { self.lexicon = lexicon }

  /// Statements in order of their content, and what should be checked.
  public func statements(
    in document: Document, structure: Structure, tokens: [Token], sentences: [Sentence],
    features: [TokenFeatures], mentions: MentionLayer, entities: [Entity]
  ) -> (statements: [Statement], warnings: [Warning]) {
    ([], [])
  }
}
