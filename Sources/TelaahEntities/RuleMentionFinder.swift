import TelaahLexicon
import TelaahText

/// Finds names, dates, amounts and roles by ordered rules.
public struct RuleMentionFinder: MentionFinder {
  private let lexicon: LexiconSet
  private let usesTagger: Bool
  private let storages = Pool { PageStorage() }

  /// Makes a finder that knows the names and titles of these lexicons.
  ///
  /// - Parameter usesTagger: Whether the statistical tagger is asked where rules say little.
  public init(lexicon: LexiconSet, usesTagger: Bool = true) {
    self.lexicon = lexicon
    self.usesTagger = usesTagger
  }

  /// Mentions in order; persons, organisations and places never overlap.
  public func mentions(
    in document: Document, structure: Structure, tokens: [Token], sentences: [Sentence],
    features: [TokenFeatures]
  ) -> MentionLayer {
    storages.withItem { storage in
      document.withBytes { bytes in
        let page = Page(
          bytes: bytes, structure: structure, tokens: tokens, sentences: sentences,
          features: features, lexicon: lexicon, storage: storage)
        let scanner = MentionScanner(
          page: page, date: document.source.date,
          tagger: usesTagger ? NameTagger.compiled : nil)
        scanner.learn(structure)
        scanner.learnTerritories()
        scanner.scan()
        scanner.findShortBodies()
        scanner.tagNames()
        scanner.checkTagged()
        scanner.findAgain()
        scanner.titleFoundAgain()
        return scanner.layer()
      }
    }
  }
}
