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

  @Test(arguments: [
    ("mengetahui", "[me-N [ke- [tahu]] -i]"), ("diketahuinya", "[di- [ke- [tahu]] -i] -nya"),
    ("mempekerjakan", "[me-N [per- [kerja] -kan]]"), ("memperoleh", "[me-N [per- [oleh]]]"),
    ("undang-undang", "[undang-undang]"), ("halaman", "[halaman]"),
    ("ketidakadilan", "[ke- [tidak adil] -an]"),
    ("pertanggungjawaban", "[per- [tanggung jawab] -an]"),
  ])
  func whatIsListedWholeIsDrawnToo(_ word: String, _ drawing: String) {
    let analyses = AffixAnalyzer(lexicon: .compiled).analyses(of: word)
    #expect(analyses.first?.derivation == drawing)
    #expect(analyses.dropFirst().allSatisfy { $0.derivation != drawing })
  }

  /// A whole entry goes before licensed affixes, these before others, whatever the root's length.
  @Test func candidatesAreRanked() {
    let lexicon = LexiconSet.test(
      """
      @table roots
      asuh\tv\tmeN-kan
      kasuhkan\tv
      bekasan\tn
      kasuh\tv
      @table words
      mengasuhi\toverride
      """)
    let analyzer = AffixAnalyzer(lexicon: lexicon)
    #expect(analyzer.analyze("mengasuhkan").root == "asuh")
    #expect(analyzer.analyze("mengasuhi").root == "mengasuhi")
    #expect(analyzer.analyze("mengasuhi").evidence == .wholeWord)
  }

  /// Of two roots that explain a word alike, the one that news has more often.
  @Test func theMoreFrequentRootWinsATie() {
    let lexicon = LexiconSet.test(
      """
      @table roots
      tamakan\tv\tmeN
      tulis\tv\tmeN
      nulis\tv\tmeN
      """)
    let roots = AffixAnalyzer(lexicon: lexicon).analyses(of: "menulis").map(\.morphology.root)
    #expect(roots == ["tulis", "nulis"])
  }

  @Test func aLongUnlicensedRootIsStillUnlicensed() {
    let analyzer = AffixAnalyzer(
      lexicon: .test("@table roots\nbekas\tn\tber\n@table places\nBekasi\tcity\n"))
    #expect(analyzer.analyze("bekasi").root == "bekasi")
    #expect(analyzer.analyze("bekasi").evidence == .untouched)
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
