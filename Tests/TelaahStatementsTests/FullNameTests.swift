import Telaah
import TelaahTestSupport
import Testing

@testable import TelaahStatements

/// Names that mentions leave in two are put together again.
struct FullNameTests {
  /// Finds statements with mentions and entities made by hand from marks `p…` and `o…`.
  private func speakers(
    _ marked: MarkedText, entities: [(name: String, kind: Mention.Kind, marks: [String])]
  ) throws -> [String] {
    let base = try Pipeline.standard().analyze(marked.document)
    let order = marked.spans.sorted { $0.value < $1.value }
    let mentions = order.map { mark, span in
      Mention(
        span: span, kind: mark.hasPrefix("p") ? .person : .organization, rule: "test/mark",
        confidence: 1)
    }
    let made = entities.map { entity in
      Entity(
        name: entity.name, kind: entity.kind,
        mentions: entity.marks.compactMap { mark in order.firstIndex { $0.key == mark } })
    }
    let found = RuleStatementFinder(lexicon: .compiled).statements(
      in: base.document, structure: base.structure, tokens: base.tokens,
      sentences: base.sentences, features: base.features,
      mentions: MentionLayer(mentions: mentions), entities: made)
    return found.statements.map(\.speaker.name)
  }

  @Test func aNameAloneCompletesTheOneBehindIt() throws {
    let text: MarkedText = """
      Pembalap Sunda ⟦p1:Wira Atmaja⟧ mengatakan, lomba itu ditunda.

      "Kami menunggu jadwal baru," kata ⟦p2:Sunda⟧.
      """
    #expect(
      try speakers(
        text,
        entities: [("Wira Atmaja", .person, ["p1"]), ("Sunda", .person, ["p2"])])
        == ["Sunda Wira Atmaja", "Sunda Wira Atmaja"])
  }

  @Test(
    arguments: [
      ("Suwartono", "Wartono", "Suwartono"), ("Muhajib", "Mujahib", "Muhajib"),
      // Other names are other people.
      ("Suwartono", "Hartanto", "Hartanto"), ("Wartono", "Suwartono", "Suwartono"),
      ("Lestari", "Tari", "Tari"),
    ])
  func aSlipIsThePersonBefore(_ first: String, _ second: String, _ speaker: String) throws {
    let spoken = MarkedText(
      "Anggota dewan ⟦p1:\(first)⟧ datang ke desa.\n\n⟦p2:\(second)⟧ mengatakan, panen naik lagi.")
    #expect(
      try speakers(
        spoken, entities: [(first, .person, ["p1"]), (second, .person, ["p2"])]) == [speaker])
  }

  @Test(
    arguments: [
      "atau yang akrab disapa Gus", "yang akrab disapa", "atau biasa dipanggil Pak", "alias",
    ])
  func whoIsCalledSoIsThePersonBefore(_ words: String) throws {
    let text = """
      Camat Rahmat Santoso \(words) Bejo mengatakan, lomba itu ditunda.

      "Kami menunggu jadwal baru," kata Bejo.
      """
    let analysis = try Pipeline.standard().analyze(.test(text))
    #expect(
      analysis.statements?.map(\.speaker.name) == ["Rahmat Santoso", "Rahmat Santoso"])
  }

  @Test func whoIsNamedBesideSomebodyIsNotTheSame() throws {
    let text: MarkedText = """
      Camat ⟦p1:Rahmat Santoso⟧ yang akrab dengan ⟦p2:Amat⟧ menunda lomba itu.

      "Kami menunggu jadwal baru," kata ⟦p3:Amat⟧.
      """
    #expect(
      try speakers(
        text,
        entities: [("Rahmat Santoso", .person, ["p1"]), ("Amat", .person, ["p2", "p3"])])
        == ["Amat"])
  }

  @Test func anAcronymIsTheOrganisationOfItsInitials() throws {
    let text: MarkedText = """
      ⟦o1:Dewan Tani Sukamaju⟧ bersidang. ⟦o2:DTS⟧ menyatakan panen naik dua kali lipat.
      """
    #expect(
      try speakers(
        text,
        entities: [
          ("Dewan Tani Sukamaju", .organization, ["o1"]), ("DTS", .organization, ["o2"]),
        ]) == ["Dewan Tani Sukamaju"])
  }
}
