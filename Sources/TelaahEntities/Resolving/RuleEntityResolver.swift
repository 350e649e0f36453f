import TelaahLexicon
import TelaahText

/// Joins mentions to what they denote.
public struct RuleEntityResolver: EntityResolver {
  private let lexicon: LexiconSet

  /// Makes a resolver that knows the acronyms and titles of these lexicons.
  public init(lexicon: LexiconSet = .compiled) { self.lexicon = lexicon }

  /// Entities in order of their first mention.
  public func entities(
    in document: Document, structure: Structure, tokens: [Token], sentences: [Sentence],
    features: [TokenFeatures], mentions: MentionLayer
  ) -> [Entity] {
    document.withBytes { bytes in
      let resolver = Resolution(
        bytes: bytes, layer: mentions, lexicon: lexicon, sentences: sentences)
      resolver.join()
      resolver.joinOrganizations()
      resolver.joinPlaces()
      resolver.readReferences(structure)
      return resolver.entities()
    }
  }
}
