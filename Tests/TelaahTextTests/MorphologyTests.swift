import TelaahText
import Testing

/// How words are built, as values.
@Suite struct MorphologyTests {
  @Test func theMembersOfAChainAreWhatItContains() {
    #expect((AffixChain()).members == 0)
    let chain: AffixChain = [.loanPrefix, .meN, .per, .kan, ._nya]
    for affix in Affix.allCases where affix != .none {
      #expect((chain.members >> UInt32(affix.rawValue) & 1 == 1) == chain.contains(affix))
    }
  }

  @Test func aLayerGivesThePlacesOfAllTokens() {
    let word = Morphology(lemma: "tanam", root: "tanam", evidence: .wholeWord)
    let layer = MorphologyLayer([word, word, word])
    #expect(layer.withPlaces { Array($0) } == [0, 1, 2])
  }
}
