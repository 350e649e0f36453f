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
    #expect(analysis.text().hasPrefix("Tanpa judul\n0\u{A0}kata"))
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
        form: .direct, content: [whole], cue: Cue(span: whole, lemma: hostile, stance: .neutral),
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
