import TelaahArchive
import TelaahLexicon
import TelaahMorphology
import TelaahTestSupport
import TelaahText
import Testing

/// Searching, and the figures over many articles.
@Suite struct QueryTests {
  private let analyzer = AffixAnalyzer(lexicon: .compiled)
  private let rara = Sample.Person(name: "Rara Wilis", title: "Camat", place: "Bukit Awan")
  private let jaka = Sample.Person(
    name: "Jaka Umbaran", title: "Kepala", body: "Dinas Rempah", aliases: ["Jaka"])

  private func archive(_ scratch: Scratch) throws -> Archive {
    try scratch.archive([
      Sample.analysis(
        "a", date: "2025-01-10", text: "Pelayanan warga. Kami melayani semua warga", by: rara,
        says: ["Kami melayani semua warga"], keywords: ["pelayanan"]),
      Sample.analysis(
        "b", date: "2025-02-11", text: "Jalan desa. Pembangunan jalan desa selesai", by: jaka,
        says: ["Pembangunan jalan desa selesai"], keywords: ["jalan desa"], agency: "Warta"),
      Sample.analysis(
        "c", date: "2025-02-12", text: "Camat bicara. Jalan desa dibangun warga", by: rara,
        says: ["Jalan desa dibangun warga"], keywords: ["jalan desa"]),
    ])
  }

  private func found(_ text: String, by unit: SearchTerms.Unit = .lemma) throws -> [String] {
    let scratch = try Scratch()
    let terms = SearchTerms(text, by: unit, analyzer: analyzer)
    return try archive(scratch).search(terms, ArchiveFilter())["article"].sorted()
  }

  @Test func wordsAreFoundAsWritten() throws {
    #expect(try found("warga") == ["a", "c"])
    #expect(try found("warga jalan") == ["c"])
    #expect(try found("\"jalan desa\"") == ["b", "c"])
    #expect(try found("\"desa jalan\"") == [])
    #expect(try found("jalan -warga") == ["b"])
    #expect(try found("semua OR selesai") == ["a", "b"])
    #expect(try found("ware*") == [])
    #expect(try found("war*") == ["a", "c"])
    #expect(try found("") == [])
  }

  @Test(arguments: ["\"", "*", "AND", "NEAR(", "lemma:x", "') --", "-", "a\u{0}b", "OR OR", "^x"])
  func anySearchIsTaken(_ text: String) throws {
    #expect(try found(text).count >= 0)
  }

  @Test func whoSaidWhatAboutIt() throws {
    let scratch = try Scratch()
    let archive = try archive(scratch)
    let about = SearchTerms("jalan", by: .lemma, analyzer: analyzer)
    #expect(try archive.quotes(who: "jaka", about: about, ArchiveFilter())["article"] == ["b"])
    #expect(try archive.quotes(about: about, ArchiveFilter())["speaker"].count == 2)
    var filter = ArchiveFilter()
    filter.from = CalendarDate(parsing: "2025-02-12")
    #expect(try archive.quotes(who: "Wilis", filter)["content"] == ["Jalan desa dibangun warga"])
    filter.to = CalendarDate(parsing: "2025-02-11")
    #expect(try archive.quotes(filter).rows.isEmpty)
    #expect(try archive.quotes(who: "nobody", ArchiveFilter()).rows.isEmpty)
  }

  /// A statement is found by its own words, not by those that stand around it in its article.
  @Test func aStatementIsFoundByItsOwnWords() throws {
    let scratch = try Scratch()
    let tiny = AffixAnalyzer(
      lexicon: .test("@table words\nlayan\toverride\nlayani\toverride\nwarga\toverride\n"))
    let archive = try scratch.archive([
      Sample.analysis(
        "a", text: "Warga desa. Kami melayani semua warga. Jalan desa selesai. Pelayanan", by: rara,
        says: ["Kami melayani semua warga", "Jalan desa selesai", "Pelayanan"]),
      Sample.analysis("b", text: "Kami pergi. Jalan desa", by: jaka, says: ["Jalan desa"]),
    ])
    func said(_ text: String, by unit: SearchTerms.Unit = .lemma) throws -> [String] {
      let terms = SearchTerms(text, by: unit, analyzer: tiny)
      return try archive.quotes(about: terms, ArchiveFilter())["content"]
    }
    let (services, roads) = ("Kami melayani semua warga", "Jalan desa selesai")
    #expect(try said("warga") == [services])
    #expect(try said("kami") == [services])
    #expect(try said("desa") == [roads, "Jalan desa"])
    #expect(try said("desa -selesai") == ["Jalan desa"])
    #expect(try said("\"jalan desa\"") == [roads, "Jalan desa"])
    #expect(try said("\"desa selesai\" OR semua") == [services, roads])
    #expect(try said("\"warga jalan\"") == [])
    #expect(try said("warga selesai") == [])
    #expect(try said("sele*") == [roads])
    #expect(try said("\"jalan des\"*") == [])
    #expect(try said("layani") == [services])
    #expect(try said("layan", by: .root) == [services, "Pelayanan"])
    #expect(try said("layan") == [])
  }

  @Test func figures() throws {
    let scratch = try Scratch()
    let archive = try archive(scratch)
    let speakers = try archive.speakers(ArchiveFilter())
    #expect(speakers["name"] == ["Rara Wilis", "Jaka Umbaran"])
    #expect(speakers["statements"] == ["2", "1"])
    #expect(speakers["role"] == ["Camat", "Kepala Dinas Rempah"])
    let voices = try archive.voices(top: 5, ArchiveFilter())
    #expect(voices["outlet"] == ["Kabar", "Warta"])
    #expect(voices["share"] == ["1", "1"])
    #expect(try archive.keywords(ArchiveFilter())["lemma"] == ["jalan desa", "pelayanan"])
    let trends = try archive.trends(of: ["jalan desa"], top: 3, ArchiveFilter())
    #expect(trends["month"] == ["2025-02"])
    #expect(trends["articles"] == ["2"])
    #expect(try archive.overview(ArchiveFilter())["value"].prefix(3) == ["3", "0", "2"])
    let timeline = try archive.timeline(who: "rara wilis", ArchiveFilter())
    #expect(timeline["event"] == ["role", "statement", "statement"])
  }

  @Test func aRootFindsAllItsWords() throws {
    let scratch = try Scratch()
    let tiny = AffixAnalyzer(lexicon: .test("@table words\nlayan\toverride\n"))
    let terms = SearchTerms("layan", by: .root, analyzer: tiny)
    #expect(try archive(scratch).search(terms, ArchiveFilter())["article"] == ["a"])
    let lemma = SearchTerms("layan", by: .lemma, analyzer: tiny)
    #expect(try archive(scratch).search(lemma, ArchiveFilter()).rows.isEmpty)
  }

  /// A title with its short form in brackets is two roles, and is told once.
  @Test func whatStoodInAnArticleIsToldOnce() throws {
    let scratch = try Scratch()
    let wulan = Sample.Person(name: "Wulan Sagara", title: "Kepala Balai Rempah (Kabarem)")
    let archive = try scratch.archive([Sample.analysis("a", text: "kata", by: wulan)])
    let evidence = try archive.evidence(of: "Wulan Sagara", ArchiveFilter())
    #expect(evidence["roles"] == ["Kepala Balai Rempah (Kabarem)"])
    #expect(try archive.roles(of: "Wulan Sagara", ArchiveFilter()).rows.count == 2)
  }
}
