import Telaah
import TelaahEntities
import TelaahTestSupport
import Testing

/// A user's lexicon adds names, titles, organisations and places to the program's own.
@Suite struct LexiconAdditionTests {
  private static let lists = """
    @table names
    Zurqhael	given
    @table titles
    Syahgara	head	place
    @table organizations
    Himpunan Xyloma Nusantara	association	HXN
    @table places
    Qoruba	city	99.77
    """

  private func pipeline() throws -> Pipeline {
    let own = try Lexicon(parsing: LexiconAdditionTests.lists, file: "own.tsv")
    return try Pipeline.standard(lexicon: LexiconSet.compiled.adding(own))
  }

  private func found(_ text: String, with pipeline: Pipeline) -> [MarkedNames.Name] {
    MarkedNames(text).found(by: pipeline)
  }

  @Test func aName() throws {
    let text = "Kemarin Zurqhael datang."
    #expect(found(text, with: try pipeline()).map(\.description) == ["person: Zurqhael"])
  }

  @Test func aTitle() throws {
    let layer = try pipeline().analyze(.test("Syahgara Qoruba Rahmat Siregar hadir.")).mentions
    #expect(layer?.roles.count == 1)
    #expect(layer?.mentions.contains { $0.kind == .person } == true)
  }

  @Test func anOrganizationAndItsAcronym() throws {
    let analysis = try pipeline().analyze(
      .test("Rapat Himpunan Xyloma Nusantara selesai. Menurut HXN, hasilnya baik."))
    let bodies = (analysis.entities ?? []).filter { $0.kind == .organization }
    #expect(bodies.map(\.name) == ["Himpunan Xyloma Nusantara"])
  }

  @Test func aPlaceWithItsClassAndCode() throws {
    let pipeline = try pipeline()
    #expect(
      found("Kemarin ia pergi ke Qoruba lagi.", with: pipeline).map(\.description)
        == ["location: Qoruba"])
    let own = try Lexicon(parsing: LexiconAdditionTests.lists, file: "own.tsv")
    let set = LexiconSet.compiled.adding(own)
    let entry = set.entry(of: set.lookup("qoruba").key, in: .places)
    #expect(entry?.text(1) == "99.77")
    #expect(entry?.choice(0, of: PlaceClass.self) == .city)
  }
}
