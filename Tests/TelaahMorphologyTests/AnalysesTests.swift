import Telaah
import TelaahMorphology
import TelaahTestSupport
import Testing

/// Ambiguity is kept, and the choice explained.
@Suite struct AnalysesTests {
  @Test func theBearTheMoneyAndTheRoom() {
    let analyses = AffixAnalyzer(lexicon: .compiled).analyses(of: "beruang")
    #expect(analyses.map(\.morphology.root) == ["beruang", "uang", "ruang"])
    #expect(analyses.first?.rejection == nil)
    #expect(analyses.dropFirst().allSatisfy { $0.rejection != nil })
  }

  @Test(arguments: [
    ("pelayanannya", "[pe-N [layan] -an] -nya"), ("keberhasilan", "[ke- [ber- [hasil]] -an]"),
    ("diperjuangkan", "[di- [per- [juang] -kan]]"), ("berpenghasilan", "[ber- [pe-N [hasil] -an]]"),
    ("bantulah", "[bantu] -lah"),
  ])
  func derivationsAreDrawn(_ word: String, _ drawing: String) {
    #expect(AffixAnalyzer(lexicon: .compiled).analyses(of: word).first?.derivation == drawing)
  }

  @Test func reasonsForRejection() {
    let lexicon = LexiconSet.test(
      """
      @table roots
      ukur\tv\tmeN
      kukur\tv
      """)
    let analyses = AffixAnalyzer(lexicon: lexicon).analyses(of: "mengukur")
    #expect(analyses.map(\.morphology.root) == ["ukur", "kukur"])
    #expect(analyses.last?.rejection == .unlicensed([.meN]))
  }

  @Test func aUsersLexiconTakesEffect() throws {
    let own = try Lexicon(
      parsing: "@table roots\nwibu\tn\tmeN-kan\n@table words\nberatap\toverride\tatap\n",
      file: "own")
    let analyzer = AffixAnalyzer(lexicon: LexiconSet.compiled.adding(own))
    #expect(analyzer.analyze("mewibukan").evidence == .licensed)
    #expect(analyzer.analyze("beratap").lemma == "atap")
    #expect(AffixAnalyzer(lexicon: .compiled).analyze("mewibukan").evidence != .licensed)
  }
}
