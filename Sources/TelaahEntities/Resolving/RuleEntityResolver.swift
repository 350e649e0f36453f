import TelaahLexicon
import TelaahText

/// Joins mentions to what they denote.
public struct RuleEntityResolver: EntityResolver {
  private let lexicon: LexiconSet
  private let vocabularies: Pool<NameVocabulary>

  /// Makes a resolver that knows the acronyms and titles of these lexicons.
  public init(lexicon: LexiconSet = .compiled) {
    self.lexicon = lexicon
    vocabularies = Pool { NameVocabulary(lexicon: lexicon) }
  }

  /// Entities in order of their first mention.
  public func entities(
    in document: Document, structure: Structure, tokens: [Token], sentences: [Sentence],
    features: [TokenFeatures], mentions: MentionLayer
  ) -> [Entity] {
    document.withBytes { bytes in
      vocabularies.withItem { vocabulary in
        vocabulary.begin()
        let resolver = Resolution(
          bytes: bytes, layer: mentions, sentences: sentences, vocabulary: vocabulary)
        resolver.join()
        resolver.joinOrganizations()
        resolver.joinPlaces()
        resolver.readReferences(structure)
        return resolver.entities()
      }
    }
  }
}
