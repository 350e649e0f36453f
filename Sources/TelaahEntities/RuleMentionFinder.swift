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
    document.withBytes { bytes in
      let page = Page(
        bytes: bytes, structure: structure, tokens: tokens, sentences: sentences,
        features: features, lexicon: lexicon)
      var scanner = MentionScanner(page: page, date: document.source.date)
      scanner.learn(structure)
      scanner.scan()
      scanner.findAgain()
      return scanner.layer()
    }
  }
}
