import GRDB
import TelaahArchive
import TelaahText
import Testing

/// Rows wait for one another before they are put into their tables: nobody may notice.
@Suite struct WaitingRowsTests {
  private let story = (0..<60).map { "kata\(UnicodeScalar(UInt8(97 + $0 % 26)))\($0)" }

  /// Articles whose copies, other names and offices are looked up soon after they were added.
  private var articles: [Analysis] {
    let minister = Sample.Person(
      name: "Wulan Sagara", title: "Menteri Rempah (Menrem)", aliases: ["Wulan"])
    let agency = Sample.Person(
      name: "Badan Rempah Nasional", aliases: ["BRN"], kind: .organization)
    var changed = story
    changed[30] = "lain"
    let speakers = [
      (minister, [agency]), (Sample.Person(name: "Wulan", title: "Menrem"), []),
      (Sample.Person(name: "BRN", kind: .organization), [minister]),
      (Sample.Person(name: "Wulan"), [Sample.Person(name: "Wulan", title: "Penyanyi")]),
      (Sample.Person(name: "Wulan Sagara", title: "Bupati", place: "Tanjung Lor"), [agency]),
    ]
    return speakers.enumerated().map { index, people in
      let text = (index % 2 == 0 ? story : changed) + ["penutup\(index)"]
      return Sample.analysis(
        "\(index)", text: text.joined(separator: " "), by: people.0, says: [story[index]],
        others: people.1, keywords: ["rempah", "pasar \(index)"])
    }
  }

  @Test func itMakesNoDifferenceHowManyAreAddedInOneTransaction() throws {
    let scratch = try Scratch()
    let together = try scratch.archive(articles)
    let apart = try scratch.archive([], name: "b.sqlite")
    for article in articles { try apart.add([article]) }
    #expect(try together.dumped() == apart.dumped())
    #expect(try together.copies(ArchiveFilter())["copy"] == ["1", "2", "3", "4"])
    #expect(try together.integrity() == ["ok"])
    let loaded = try Archive(path: scratch.path("c.sqlite"), for: .loading)
    try loaded.add(articles)
    #expect(try loaded.dumped() == together.dumped())
    #expect(try loaded.integrity() == ["ok"])
  }

  @Test func itMakesNoDifferenceInHowManyRunsAnArchiveIsFilled() throws {
    let scratch = try Scratch()
    let together = try scratch.archive(articles)
    for count in 0..<articles.count {
      let first = try Archive(path: scratch.path("\(count).sqlite"), for: .loading)
      try first.add(Array(articles[..<count]))
      try first.close()
      let second = try Archive(path: first.path, for: .loading)
      try second.add(Array(articles[count...]))
      #expect(try second.dumped() == together.dumped())
    }
  }

  @Test func anArchiveThatIsStillFilledHasFewerIndices() throws {
    let scratch = try Scratch()
    func indices(_ archive: Archive) throws -> [String] {
      let queue = try DatabaseQueue(path: archive.path)
      return try queue.read { db in
        try String.fetchAll(
          db, sql: "SELECT name FROM sqlite_master WHERE type = 'index' ORDER BY name")
      }
    }
    let written = try indices(scratch.archive(articles))
    let loaded = try Archive(path: scratch.path("b.sqlite"), for: .loading)
    try loaded.add(articles)
    let late: Set = ["appearance_actor", "keyword_lemma", "statement_actor"]
    #expect(try indices(loaded) == written.filter { !late.contains($0) })
    try loaded.finishLoading()
    #expect(try indices(loaded) == written)
    #expect(try loaded.integrity() == ["ok"])
  }

  @Test func whatWaitsIsTakenBackWithItsTransaction() throws {
    struct Stop: Error {}
    let scratch = try Scratch()
    let archive = try scratch.archive([articles[0]])
    let before = try archive.dumped()
    let writer = ArchiveWriter(archive)
    #expect(throws: Stop.self) {
      try writer.transaction { session in
        for article in articles { _ = try session.add(ArticleRecord(article)) }
        throw Stop()
      }
    }
    #expect(try archive.dumped() == before)
    try writer.transaction { session in
      for article in articles { _ = try session.add(ArticleRecord(article)) }
    }
    #expect(try archive.dumped() == scratch.archive(articles, name: "b.sqlite").dumped())
  }
}
