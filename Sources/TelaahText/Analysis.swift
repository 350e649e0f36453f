/// Everything that was found in one document: the value that reports, archive and evaluation read.
///
/// A layer that is nil was not run; an empty one was run and found nothing.
public struct Analysis: Hashable, Sendable {
  /// What was read.
  public let document: Document
  /// The page's parts.
  public var structure: Structure
  /// The tokens; they tile the text.
  public var tokens: [Token]
  /// The sentences.
  public var sentences: [Sentence]
  /// A value for each token.
  public var features: [TokenFeatures]
  /// A value for each token.
  public var morphology: MorphologyLayer?
  /// Names, dates and amounts; roles.
  public var mentions: MentionLayer?
  /// What the names denote.
  public var entities: [Entity]?
  /// Who said what.
  public var statements: [Statement]?
  /// What it is about, the best first.
  public var keywords: [Keyword]?
  /// What a reader should look at, in the order of the text.
  public var warnings: [Warning]

  /// Makes an analysis in which nothing has been run.
  public init(document: Document) {
    self.document = document
    structure = Structure()
    tokens = []
    sentences = []
    features = []
    warnings = []
  }
}

/// The layers that can be left out.
public enum Layer: String, Hashable, Sendable, CaseIterable {
  case morphology, mentions, entities, statements, keywords
}
