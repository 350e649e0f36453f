import Telaah
import TelaahTestSupport
import Testing

/// In running text names keep their form, and other words do not keep their capitals.
@Suite struct NamesInTextTests {
  private let pipeline: Pipeline

  init() throws { pipeline = try Pipeline.standard() }

  /// The lemma of what is marked with 1.
  private func lemma(_ marked: MarkedText) -> String? {
    let analysis = pipeline.analyze(marked.document)
    let index = analysis.tokens.firstIndex { $0.span == marked["1"] }
    return index.flatMap { analysis.morphology?[$0].lemma }
  }

  @Test func amongSmallLetters() {
    #expect(lemma("Warga ⟦1:Bekasi⟧ menolak.") == "Bekasi")
    #expect(lemma("Kata Menteri ⟦1:Penerangan⟧ itu benar.") == "Penerangan")
  }

  @Test func atTheStartOfASentence() {
    #expect(lemma("⟦1:Pelayanannya⟧ buruk sekali.") == "pelayanan")
    #expect(lemma("⟦1:Bekasi⟧ dilanda banjir.") == "Bekasi")
    #expect(lemma("⟦1:Kecamatan⟧ Sindang Asri dilanda banjir.") == "Kecamatan")
    #expect(lemma("Ibu itu bernama Zubaedahan. ⟦1:Zubaedahan⟧ pulang.") == "Zubaedahan")
    #expect(lemma("\"⟦1:Pembangunan⟧ jalan itu mendesak,\" katanya.") == "pembangunan")
  }

  @Test func withCliticsAndPrefixes() {
    #expect(lemma("Kata ⟦1:KPK-nya⟧ itu.") == "KPK")
    #expect(lemma("Ia ⟦1:di-PHK⟧ kemarin.") == "PHK")
    #expect(lemma("Lomba ⟦1:se-Indonesia⟧ itu.") == "se-Indonesia")
  }

  @Test func numbersAndMarksAreUntouched() {
    let analysis = pipeline.analyze(.test("Ada 1.500 orang, COVID-19, ke-3."))
    for (token, word) in zip(analysis.tokens, analysis.morphology ?? [])
    where token.kind != .word && token.kind != .space {
      #expect(word.lemma == analysis.document.text(of: token.span))
      #expect(word.evidence == .untouched)
    }
  }
}
