import Foundation
import Telaah
import TelaahTestSupport
import Testing

/// The article that the project began with: what a reader finds in it, and nothing else.
@Suite struct SeedTests {
  private let analysis: Analysis

  init() throws {
    let seeds = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "seeds")
    let name = try #require(
      try FileManager.default.contentsOfDirectory(atPath: seeds.path)
        .first { $0.hasSuffix(".txt") })
    let text = try String(contentsOf: seeds.appending(path: name), encoding: .utf8)
    analysis = try Pipeline.standard().analyze(.test(text))
  }

  private func names(_ kind: Mention.Kind) -> [String] {
    (analysis.entities ?? []).filter { $0.kind == kind }.map(\.name)
  }

  private func person(_ name: String) throws -> Entity {
    try #require((analysis.entities ?? []).first { $0.kind == .person && $0.name == name })
  }

  @Test func fiveStatementsAreDonaldSimanjuntaks() {
    let statements = analysis.statements ?? []
    #expect(
      statements.map(\.form) == [.direct, .indirect, .direct, .indirect, .direct])
    #expect(Set(statements.map(\.speaker.name)) == ["Donald Simanjuntak"])
    #expect(
      statements.compactMap { $0.cue.map { analysis.document.text(of: $0.span) } }
        == ["kata", "Menurut", "ucap", "Dikatakan", "jelas"])
    #expect(Set(statements.map(\.speaker.role)) == ["Asisten II Setda Sukamara"])
  }

  @Test func peopleHaveTheirRoles() throws {
    #expect(names(.person).sorted() == ["Ahmad Dirman", "Donald Simanjuntak", "Gusti Jainal"])
    let assistant = try #require(try person("Donald Simanjuntak").roles.first)
    #expect(assistant.text == "Asisten II Setda Sukamara")
    #expect(assistant.title == "Asisten II")
    #expect(assistant.organization == "Setda Sukamara")
    let regent = try person("Ahmad Dirman")
    #expect(regent.roles.map(\.text) == ["Bupati Sukamara"])
    #expect(regent.attributes.honorifics == ["H"])
    #expect(try person("Gusti Jainal").isCredit)
  }

  @Test func bodiesAndPlaces() throws {
    let bodies = names(.organization)
    #expect(bodies.contains("Pemerintah Kabupaten Sukamara"))
    let service = try #require(
      (analysis.entities ?? []).first { $0.name == "Aparatur Sipil Negara" })
    #expect(service.aliases.contains("ASN"))
    #expect(names(.location).contains("Sukamara"))
  }

  @Test func theSixthOfDecemberHasItsPossibleYears() throws {
    let dates = (analysis.mentions?.mentions ?? []).filter { $0.kind == .date }
    let date = try #require(dates.first)
    guard case .candidates(let years) = date.value else {
      Issue.record("the year is not in the article, but \(String(describing: date.value))")
      return
    }
    #expect(years.contains("2016-12-06") && years.contains("2022-12-06"))
    #expect(years.allSatisfy { $0.hasSuffix("-12-06") } as Bool)
  }

  @Test func theTermsAnEditorWouldChoose() {
    let terms = (analysis.keywords ?? []).map(\.term)
    for term in ["revolusi mental", "ASN", "pelayanan publik"] { #expect(terms.contains(term)) }
  }

  @Test func thePageIsUnderstood() {
    let kinds = analysis.structure.blocks.map(\.kind)
    #expect(kinds.prefix(6) == [.headline, .tags, .headline, .caption, .dateline, .body])
    #expect(analysis.structure.dateline?.agency == "Antara Kalteng")
    #expect(StageKit.problems(in: analysis).isEmpty)
  }
}
