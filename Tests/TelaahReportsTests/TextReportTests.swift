import TelaahReports
import TelaahTestSupport
import TelaahText
import Testing

@testable import TelaahReports

@Suite struct TextReportTests {
  private let analysis = SampleAnalysis.analysis

  @Test func theSampleIsInOrder() {
    #expect(StageKit.problems(in: analysis).isEmpty)
  }

  @Test func indonesianAt80Columns() throws {
    try expectGolden(analysis.text(), "text-id-80.txt")
  }

  @Test func englishAt80Columns() throws {
    try expectGolden(analysis.text(TextReport(language: .english)), "text-en-80.txt")
  }

  @Test func indonesianAt200ColumnsWithRules() throws {
    try expectGolden(
      analysis.text(TextReport(width: 200, explains: true)), "text-id-200-why.txt")
  }

  @Test(arguments: [40, 80, 100, 139, 140, 200, 240])
  func noLineIsTooWide(_ width: Int) {
    for line in analysis.text(TextReport(width: width)).split(separator: "\n") {
      #expect(DisplayWidth.of(line) <= width, "\(line)")
    }
  }

  @Test func coloursOnlyAdd() {
    let plain = analysis.text()
    var colored = analysis.text(TextReport(usesColor: true))
    #expect(colored.contains("\u{1B}[1;36mSIAPA MENGATAKAN APA\u{1B}[0m"))
    colored.replace(#/\u{1B}\[[0-9;]*m/#, with: "")
    #expect(colored == plain)
  }

  @Test func layersThatWereNotRunAreNotTold() {
    var analysis = analysis
    analysis.statements = nil
    analysis.keywords = nil
    analysis.structure.tags = []
    let text = analysis.text()
    #expect(!text.contains("SIAPA MENGATAKAN APA") && !text.contains("KATA KUNCI"))
    #expect(text.contains("TOKOH"))
  }

  @Test func anEmptyArticleSaysSo() throws {
    var analysis = Analysis(document: .test(""))
    analysis.statements = []
    #expect(analysis.text().hasPrefix("Tanpa judul\n0 kata"))
  }

  @Test func theIdStandsWhereTheFileHoldsMany() throws {
    func origin(_ id: String, _ file: String) throws -> Substring {
      let source = Source(id: id, origin: file, title: "Judul")
      return Analysis(document: try Document(text: "Satu.", source: source)).text()
        .split(separator: "\n")[2]
    }
    #expect(try origin("detik-17", "berita.jsonl") == "berita.jsonl · detik-17")
    #expect(try origin("arsip/satu", "arsip/satu.txt") == "arsip/satu.txt")
  }

  @Test func noBreakSpacesAreNotWritten() {
    #expect(!analysis.text().contains("\u{A0}") && analysis.text().contains("5 pernyataan"))
  }

  @Test func aLongListOfStatementsLeavesTheChecksAtTheSide() throws {
    var analysis = analysis
    let statements = analysis.statements ?? []
    analysis.statements = (0..<8).flatMap { _ in statements }
    let lines = analysis.text(TextReport(width: 200)).split(separator: "\n")
    let checks = try #require(lines.first { $0.contains("PERLU DIPERIKSA") })
    #expect(!checks.hasPrefix("PERLU"))
    #expect(lines.first { $0.contains("TOKOH") }?.hasPrefix("SIAPA") == true)
  }

  @Test func aShorterBarGoesBeforeACutName() {
    let voices = [
      Voice(
        name: "Pengurus Besar Nahdlatul Ulama", entity: nil, statements: 10, words: 100, share: 1)
    ]
    let line = TextVoices(voices: voices, words: Wording(.indonesian), width: 80).lines()[0]
    #expect(line.rendered(color: false).contains("Nahdlatul Ulama "))
    #expect(line.width <= 80)
  }

  @Test func aSingleSourceIsToBeChecked() {
    var analysis = analysis
    analysis.statements = Array((analysis.statements ?? []).prefix(2))
    #expect(
      analysis.text().contains("Hanya satu narasumber: semua pernyataan berasal dari Bagas Wiratma")
    )
  }

  @Test(arguments: HostileText.samples(random: 50))
  func hostileTextDrivesNoTerminal(_ hostile: String) throws {
    let source = Source(id: hostile, origin: hostile, title: hostile)
    var analysis = Analysis(document: try Document(text: hostile, source: source))
    let whole = TextSpan(0, hostile.utf8.count)
    analysis.statements = [
      Statement(
        form: .direct, content: OneOrMore(whole),
        cue: Cue(span: whole, lemma: hostile, stance: .neutral),
        speaker: Speaker(
          kind: .person, name: hostile, role: hostile, mention: whole,
          rule: RuleID(rawValue: hostile)),
        rule: "test/all", confidence: 0.1)
    ]
    analysis.keywords = [
      Keyword(term: hostile, lemma: hostile, score: 1, occurrences: [whole])
    ]
    analysis.warnings = [Warning(code: .uncertain, span: whole)]
    let text = analysis.text(TextReport(explains: true))
    let bad = text.unicodeScalars.filter {
      ($0.value < 0x20 && $0 != "\n") || (0x7F...0x9F).contains($0.value)
        || (0x202A...0x202E).contains($0.value) || (0x2066...0x2069).contains($0.value)
    }
    #expect(bad.isEmpty)
  }
}
