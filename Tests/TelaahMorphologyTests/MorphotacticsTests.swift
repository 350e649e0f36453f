import Telaah
import TelaahMorphology
import TelaahTestSupport
import Testing

/// The order of affixes and their sound changes, over a lexicon of a few roots.
@Suite struct MorphotacticsTests {
  private let analyzer = AffixAnalyzer(
    lexicon: .test(
      """
      @table roots
      alam\tn\tmeN-i peN-an
      ajar\tv\tmeN meN-kan ber per-an memper-i pe
      cat\tn\tmeN peN-an
      daya\tn\tber ber-kan
      guna\tn\tmeN-kan peN-an ber
      hasil\tn\tber meN-kan
      jalan\tn\tber meN-kan per-an
      juang\tv\tber memper-kan per-an pe
      karang\tv\tmeN peN an
      kerja\tn\tber meN-kan pe per-an memper-kan
      lambat\ta\tmeN ter
      layan\tv\tmeN-i peN-an
      lima\tnum
      nilai\tn\tmeN se
      pukul\tv\tmeN meN-i ter peN peN-an an
      rawat\tv\tmeN ter peN-an per-an
      ruang\tn\tan
      sapu\tv\tmeN peN
      tahan\tv\tmeN ber memper-kan ke-an
      tulis\tv\tmeN meN-kan ter peN peN-an an
      """))

  @Test(arguments: [
    ("memukul", "pukul", [Affix.meN]), ("dipukuli", "pukul", [.di, .i]),
    ("memukulinya", "pukul", [.meN, .i, ._nya]), ("pukulan", "pukul", [.an]),
    ("menulis", "tulis", [.meN]), ("tuliskanlah", "tulis", [.kan, .lah]),
    ("menyapu", "sapu", [.meN]), ("penyapu", "sapu", [.peN]), ("mengarang", "karang", [.meN]),
    ("mengecat", "cat", [.meN]), ("pengecatan", "cat", [.peN, .an]),
    ("mengalami", "alam", [.meN, .i]), ("pengalamanmu", "alam", [.peN, .an, ._mu]),
    ("bekerja", "kerja", [.ber]), ("belajar", "ajar", [.ber]), ("pelajaran", "ajar", [.per, .an]),
    ("mempelajari", "ajar", [.meN, .per, .i]), ("perawatan", "rawat", [.per, .an]),
    ("memperjuangkan", "juang", [.meN, .per, .kan]),
    ("diperjuangkannya", "juang", [.di, .per, .kan, ._nya]),
    ("memberdayakan", "daya", [.meN, .ber, .kan]),
    ("pemberdayaan", "daya", [.peN, .ber, .an]), ("keberhasilan", "hasil", [.ke, .ber, .an]),
    ("keterlambatannya", "lambat", [.ke, .ter, .an, ._nya]), ("terlambat", "lambat", [.ter]),
    ("senilai", "nilai", [.se]), ("kelima", "lima", [.ke]), ("kutulis", "tulis", [.ku_]),
    ("kaupertahankan", "tahan", [.kau_, .per, .kan]), ("pekerjanya", "kerja", [.pe, ._nya]),
    ("berpenggunaan", "guna", [.ber, .peN, .an]),
  ])
  func affixesInTheOrderOfTheWord(_ word: String, _ root: String, _ affixes: [Affix]) {
    let morphology = analyzer.analyze(word)
    #expect(morphology.root == root)
    #expect(Array(morphology.affixes) == affixes)
    #expect(morphology.evidence == .licensed)
  }

  @Test func whatTheEntryDoesNotNameIsSaidToBeUnlicensed() {
    #expect(analyzer.analyze("berlayan").evidence == .unlicensed)
    #expect(analyzer.analyze("layan").evidence == .wholeWord)
    #expect(
      analyzer.analyze("xyzzy") == Morphology(lemma: "xyzzy", root: "xyzzy", evidence: .guess))
  }

  @Test(arguments: [
    ("tulis-menulis", "tulis-menulis", "tulis"), ("pukul-pukulan", "pukul-pukulan", "pukul"),
    ("memukul-mukul", "pukul", "pukul"), ("berjalan-jalan", "berjalan-jalan", "jalan"),
    ("ruang-ruangnya", "ruang", "ruang"), ("pekerja-pekerjanya", "pekerja", "kerja"),
    ("senilai-nilainya", "nilai", "nilai"), ("kata-kata", "kata", "kata"),
  ])
  func doubling(_ word: String, _ lemma: String, _ root: String) {
    let morphology = analyzer.analyze(word)
    #expect((morphology.lemma, morphology.root) == (lemma, root))
    #expect(morphology.affixes.contains(.reduplication))
  }
}
