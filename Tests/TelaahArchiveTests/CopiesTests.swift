import TelaahArchive
import TelaahLexicon
import TelaahMorphology
import TelaahText
import Testing

/// Near copies, the same statement in other words, and an article's newer version.
@Suite struct CopiesTests {
  private let story = (0..<60).map { "kata\(UnicodeScalar(UInt8(97 + $0 % 26)))\($0)" }

  @Test func aReprintIsLinkedToTheFirst() throws {
    let scratch = try Scratch()
    var changed = story
    changed[30] = "lain"
    let other = (0..<60).map { "beda\($0)" }
    let archive = try scratch.archive([])
    let outcomes = try archive.add(
      [story, changed, other, story].enumerated().map {
        Sample.analysis("\($0)", text: $1.joined(separator: " "))
      })
    #expect(outcomes.map(\.copyOf) == [nil, "0", nil, "0"])
    #expect((0.8..<1).contains(outcomes[1].likeness ?? 0))
    #expect(outcomes[3].likeness == 1)
    var filter = ArchiveFilter()
    #expect(try archive.copies(filter)["copy"] == ["1", "3"])
    filter.mergesCopies = true
    #expect(try archive.overview(filter)["value"].first == "2")
  }

  @Test func shortTextsAreNoCopies() throws {
    let scratch = try Scratch()
    let archive = try scratch.archive([])
    let outcomes = try archive.add([
      Sample.analysis("1", text: "sama saja"), Sample.analysis("2", text: "sama saja"),
    ])
    #expect(outcomes.map(\.copyOf) == [nil, nil])
  }

  @Test func driftIsShownSideBySide() throws {
    let scratch = try Scratch()
    let first = "Harga rempah naik karena panen gagal tahun ini"
    let second = "Harga rempah naik karena panen gagal musim ini"
    let archive = try scratch.archive([
      Sample.analysis("1", text: first, by: .init(name: "Rara Wilis"), says: [first]),
      Sample.analysis("2", text: second, by: .init(name: "Rara Wilis"), says: [second]),
      Sample.analysis(
        "3", text: "Pelabuhan baru dibuka pekan depan oleh menteri",
        says: ["Pelabuhan baru dibuka pekan depan oleh menteri"]),
      Sample.analysis("4", text: first, says: [first]),
    ])
    let drift = try archive.drift(ArchiveFilter())
    #expect(drift["article"] == ["1", "2", "4"])
    #expect(Set(drift["group"]) == ["1"])
    var wordings: [String] = []
    try archive.forEachDrift(wordings: 5, ArchiveFilter()) {
      wordings.append($0[6].description)
    }
    #expect(wordings == [first, second])
  }

  @Test func theSameArticleIsThereAlready() throws {
    let scratch = try Scratch()
    let archive = try scratch.archive([])
    let one = Sample.analysis(
      "1", text: story.joined(separator: " "), by: .init(name: "Rara Wilis", title: "Camat"),
      says: [story[3]], keywords: ["x"])
    #expect(try archive.add([one]).map(\.state) == [.added])
    let before = try archive.dumped()
    #expect(try archive.add([one]).map(\.state) == [.present])
    #expect(try archive.dumped() == before)
  }

  @Test func aNewerVersionTakesTheOldOnesPlace() throws {
    let scratch = try Scratch()
    let archive = try scratch.archive([])
    let old = Sample.analysis(
      "1", text: "Rempah mahal", by: .init(name: "Jaka Umbaran", title: "Camat"),
      says: ["Rempah mahal"], keywords: ["rempah"])
    let new = Sample.analysis(
      "1", text: "Rempah murah", by: .init(name: "Rara Wilis", title: "Camat"),
      says: ["Rempah murah"], keywords: ["murah"])
    try archive.add([old])
    #expect(try archive.add([new]).map(\.state) == [.replaced])
    let analyzer = AffixAnalyzer(lexicon: .compiled)
    func hits(_ text: String) throws -> Int {
      try archive.quotes(
        about: SearchTerms(text, by: .lemma, analyzer: analyzer), ArchiveFilter()
      ).rows.count
        + archive.search(SearchTerms(text, by: .lemma, analyzer: analyzer), ArchiveFilter())
        .rows.count
    }
    #expect(try hits("mahal") == 0)
    #expect(try hits("murah") == 2)
    #expect(try archive.roles(of: "Jaka Umbaran", ArchiveFilter()).rows.isEmpty)
    #expect(try archive.integrity() == ["ok"])
  }
}
