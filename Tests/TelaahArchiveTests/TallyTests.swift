import TelaahArchive
import TelaahTestSupport
import TelaahText
import Testing

/// The figures of a page over a whole archive are those that are given when they are asked for.
@Suite struct TallyTests {
  private let size = ArchiveTally.Size(list: 3, people: 4, rows: 7, top: 2)

  private func archive(_ scratch: Scratch) throws -> Archive {
    let people = [
      "Rara Wilis", "Jaka Umbaran", "Wulan Sagara", "Dipa Lengkara", "Ratih Puspita", "Äbu Walang",
    ].map { Sample.Person(name: $0, title: "Camat", place: "Bukit Awan") }
    let bodies = ["Dinas Rempah", "Badan Rempah", "Balai Rempah", "Dewan Rempah"].map {
      Sample.Person(name: $0, kind: .organization)
    }
    let towns = ["Kotabaru", "Tanjung Lor"].map { Sample.Person(name: $0, kind: .location) }
    let words = (0..<520).map { "kata\(UnicodeScalar(UInt8(97 + $0 % 26)))\($0)" }
    let analyses = (0..<24).map { index in
      // Every sixth article is a copy of the one before.
      let place = index % 6 == 5 ? index - 1 : index
      let text = words[(place * 20)..<(place * 20 + 40)].joined(separator: " ")
      return Sample.analysis(
        "a\(index)", date: index % 7 == 3 ? nil : "2025-0\(1 + index % 3)-1\(index % 4)",
        text: text, by: index % 5 == 4 ? nil : people[index * index % 6],
        says: Array(words[(place * 20)..<(place * 20 + 1 + index % 3)]),
        others: [people[(index + 1) % 6], people[(index + 2) % 5], bodies[index % 3], towns[0]]
          + (index % 4 == 0 ? [towns[1], bodies[3]] : []),
        keywords: ["rempah", "pasar \(index % 4)", "Jalan \(index % 9)", "khusus \(index)"],
        agency: ["Kabar", "Warta", "Berita"][index % 8 % 3])
    }
    return try scratch.archive(analyses)
  }

  @Test(arguments: [false, true])
  func itIsWhatIsToldWhenAsked(mergesCopies: Bool) throws {
    let scratch = try Scratch()
    let archive = try archive(scratch)
    let tally = try archive.tally(size, mergesCopies: mergesCopies)
    var filter = ArchiveFilter()
    filter.mergesCopies = mergesCopies
    let overview = try archive.overview(filter)
    let figures = Dictionary(uniqueKeysWithValues: zip(overview["figure"], overview["value"]))
    #expect(figures["near copies"] == (mergesCopies ? "0" : "4"))
    #expect(String(tally.articles) == figures["articles"])
    #expect(String(tally.statements) == figures["statements"])
    #expect(String(tally.sources) == figures["speakers"])
    #expect(try tally.days == ranked(archive.days(filter), "date", "statements"))
    filter.limit = size.list
    #expect(try tally.speakers == ranked(archive.speakers(filter), "name", "statements"))
    #expect(try tally.keywords == ranked(archive.keywords(filter), "term", "articles"))
    #expect(
      try tally.organizations
        == ranked(archive.names(of: .organization, filter), "name", "articles"))
    #expect(try tally.places == ranked(archive.names(of: .location, filter), "name", "articles"))
    filter.limit = size.people
    let people = try archive.names(of: .person, filter)
    #expect(tally.people == ranked(people, "name", "articles"))
    filter.limit = nil
    let pairs = try archive.pairs(of: people["id"].compactMap { Int($0) }, filter)
    let ids = people["id"].compactMap { Int($0) }
    let together = tally.pairs.map { pair in
      [ids[pair.a], ids[pair.b]].sorted() + [pair.articles]
    }
    #expect(together == pairs.rows.map { $0.compactMap { Int($0.description) } })
    #expect(tally.pairs.count > 3)
    filter.limit = size.rows
    #expect(try tally.voices == archive.voices(top: size.top, filter))
    #expect(try tally.trends == archive.trends(of: [], top: size.top, filter))
    #expect(tally.trends.rows.count > 3)
  }

  @Test func anEmptyArchiveHasNothing() throws {
    let scratch = try Scratch()
    let tally = try scratch.archive([]).tally(size, mergesCopies: false)
    #expect(tally.articles == 0)
    #expect(tally.speakers.isEmpty && tally.keywords.isEmpty && tally.days.isEmpty)
    #expect(tally.voices.rows.isEmpty && tally.trends.rows.isEmpty)
  }

  private func ranked(
    _ table: ResultTable, _ name: String, _ count: String
  ) -> [ArchiveTally.Ranked] {
    zip(table[name], table[count]).map { ArchiveTally.Ranked(name: $0, count: Int($1) ?? -1) }
  }
}
