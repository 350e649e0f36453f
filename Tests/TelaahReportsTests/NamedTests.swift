import Telaah
import TelaahTestSupport
import TelaahText
import Testing

@testable import TelaahReports

/// How people and places are named in every report.
@Suite struct NamedTests {
  @Test(arguments: [
    ("Bupati H Bagas Wiratma datang. \"Baik,\" kata Pak Bagas.", "H Bagas Wiratma"),
    ("Bupati Bagas Wiratma datang. \"Baik, Pak Bagas,\" kata Laras Sekar.", "Bagas Wiratma"),
  ])
  func anAddressIsNoPartOfTheName(_ text: String, _ name: String) throws {
    let analysis = try Pipeline.standard().analyze(.test(text))
    #expect(Digest(analysis).people.first?.fullName == name)
  }

  @Test func namesInCapitalsAreNoOtherNames() {
    let entity = Entity(
      name: "Kabupaten Sukamaju", kind: .location,
      aliases: ["SUKAMAJU", "Sukamaju", "KABUPATEN SUKAMAJU"], mentions: [])
    #expect(DigestContext.aliases(of: entity) == ["Sukamaju"])
  }
}
