import Telaah
import TelaahTestSupport
import Testing

/// Articles analysed together.
@Suite struct PipelineTests {
  private static let texts = [
    "\"Air naik,\" kata Camat Melati Budi Santoso.", "",
    "Bupati Sukamaju Wira Atmaja meminta warga mengungsi. Menurutnya, hujan belum reda.",
    "Harga pupuk turun pada Selasa (6/12).",
  ]

  @Test func togetherTheyAreWhatEachIsAlone() throws {
    let pipeline = try Pipeline.standard()
    let documents = Self.texts.map { Document.test($0) }
    let together = pipeline.analyze(documents)
    #expect(together == documents.map { pipeline.analyze($0) })
    #expect(together.map { $0.statements?.count } == [1, 0, 2, 0])
    #expect(pipeline.analyze([Document]()).isEmpty)
  }

  @Test func whatIsLeftOutStaysOut() throws {
    var pipeline = try Pipeline.standard()
    pipeline.skip(.mentions)
    let analyses = pipeline.analyze(Self.texts.map { Document.test($0) })
    #expect(analyses.allSatisfy { $0.mentions == nil && $0.statements == nil })
    #expect(analyses.allSatisfy { $0.keywords != nil })
  }
}
