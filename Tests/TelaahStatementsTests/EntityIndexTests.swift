import TelaahText
import Testing

@testable import TelaahStatements

/// Entities found by a word of their names or titles.
struct EntityIndexTests {
  private static func entity(
    _ name: String, _ kind: Mention.Kind = .person, aliases: [String] = [], title: String? = nil
  ) -> Entity {
    let span = TextSpan(0, 1)
    return Entity(
      name: name, kind: kind, aliases: aliases,
      roles: title.map { [Role(text: $0, title: $0, span: span)] } ?? [], mentions: [])
  }

  private static let entities = [
    entity("Rahmat Santoso", title: "Bupati Sukamaju"),
    entity("Lestari Wulandari", aliases: ["Bu Tari"], title: "Kepala Dinas Air Sukamaju"),
    entity("Forum Tani Sukamaju", .organization),
    entity("Rahmat Hidayat", title: "Kepala Desa Air Jernih"),
  ]

  @Test(
    arguments: [
      ("Lestari Wulandari", 1), ("Bu Tari", 1), ("Wulandari", 1), ("Rahmat", 0), ("Hidayat", 3),
      ("FTS", 2), ("RH", 3), ("Santoso Rahmat", 0), ("Rahmat Wulandari", nil), ("X", nil),
    ])
  func names(_ text: String, _ id: Int?) {
    var index = EntityIndex(EntityIndexTests.entities)
    #expect(index.entity(named: text) == id)
  }

  @Test(
    arguments: [("kepala dinas", [1]), ("kepala", [1, 3]), ("bupati", [0]), ("camat", [])])
  func titles(_ title: String, _ ids: [Int]) {
    var index = EntityIndex(EntityIndexTests.entities)
    #expect(index.holders(of: title.split(separator: " ")) == ids)
  }

  @Test func bodies() {
    var index = EntityIndex(EntityIndexTests.entities)
    #expect(index.organization(beginning: "forum") == 2)
    #expect(index.organization(beginning: "forum tani sukamaju") == nil)
    #expect(index.organization(beginning: "for") == nil)
  }

  /// With twice the names and twice the questions the work must not be four times as much.
  @Test func theWorkGrowsWithTheText() {
    func work(_ count: Int) -> Int {
      var entities: [Entity] = []
      for id in 0..<count {
        entities.append(EntityIndexTests.entity("Budi Tokoh\(id)", title: "Kepala Desa \(id)"))
        entities.append(EntityIndexTests.entity("Forum Tani \(id)", .organization))
      }
      var index = EntityIndex(entities)
      for id in 0..<count {
        _ = index.entity(named: "Budi Orang\(id)")
        _ = index.entity(named: "Budi Tokoh\(id)")
        _ = index.holders(of: ["kepala", "desa"])
        _ = index.organization(beginning: "forum")
      }
      return index.work
    }
    #expect(work(4000) < work(2000) * 5 / 2)
  }
}
