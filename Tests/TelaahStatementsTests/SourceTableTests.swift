import TelaahText
import Testing

@testable import TelaahStatements

/// Speakers are the same by their entity, else by their description, else by what they are called.
struct SourceTableTests {
  @Test func entitiesAreTheSameWhateverTheyAreCalled() {
    var table = SourceTable()
    let a = table.add(.person, entity: 3, name: "Rahmat Santoso", role: "Bupati")
    let b = table.add(.person, entity: 3, name: "Rahmat")
    let other = table.add(.person, entity: 4, name: "Rahmat Santoso")
    #expect(a == b)
    #expect(a != other)
    #expect(a != table.add(.unnamed, name: "Rahmat Santoso"))
    #expect(table.entry(of: a).entities == [3])
    #expect(table.entry(of: a).role == "Bupati")
    #expect(table.entry(of: b).name == "Rahmat")
  }

  @Test func othersAreTheSameByTheirDescriptionOrName() {
    var table = SourceTable()
    let name = table.add(.unnamed, name: "seorang warga")
    let described = table.add(.unnamed, name: "seorang warga", described: 0)
    #expect(name == table.add(.person, name: "seorang warga"))
    #expect(name != table.add(.unnamed, name: "warga"))
    #expect(name != described)
    #expect(described == table.add(.unnamed, name: "warga itu", described: 0))
    #expect(described != table.add(.unnamed, name: "seorang warga", described: 1))
  }

  @Test func nothingIsLeftOfTheDocumentBefore() {
    var table = SourceTable()
    table.open(for: 2)
    #expect(table.source(1) == nil)
    let source = table.add(.person, entity: 1, name: "Rahmat")
    table.keep(source, as: 1)
    #expect(table.source(1) == source)
    _ = table.add(.unnamed, name: "warga")
    table.clear()
    table.open(for: 2)
    #expect(table.source(1) == nil)
    _ = table.add(.unnamed, name: "sumber")
    let warga = table.add(.unnamed, name: "warga")
    #expect(table.entry(of: warga).name == "warga")
    #expect(warga.namesake == warga.place)
  }
}
