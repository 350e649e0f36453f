import Foundation
import Telaah
import TelaahReports
import TelaahTestSupport
import Testing

/// The code of the documentation's articles, so that it compiles and does what they say: every line
/// of it stands here or in `StageSampleTests`.
@Suite struct DocumentationTests {
  @Test func gettingStarted() throws {
    let text = "\"Airnya sudah naik,\" kata Bupati Arunika Raya Laras Puspadewi."
    let pipeline = try Pipeline.standard()
    let source = Source(id: "bendung", date: CalendarDate(year: 2025, month: 12, day: 9))
    let analysis = pipeline.analyze(try Document(text: text, source: source))
    for statement in analysis.statements ?? [] {
      let words = statement.content.map(analysis.document.text(of:)).joined(separator: " … ")
      print(statement.speaker.name, statement.speaker.role ?? "", statement.form, words)
      #expect(words == "Airnya sudah naik" && statement.speaker.name.hasSuffix("Laras Puspadewi"))
    }
    #expect(analysis.statements?.count == 1)
    for person in (analysis.entities ?? []) where person.kind == .person {
      print(person.name, person.roles.map(\.text))
    }
    print(analysis.text(TextReport(width: 100, usesColor: true)))
    #expect(!analysis.text(TextReport(width: 100, usesColor: true)).isEmpty)
    let page = analysis.html(HTMLReport(language: .english))
    let rows = analysis.csv(CSVReport(table: .people))
    let line = analysis.json(AnalysisJSON(offsets: .utf16))
    let notes = analysis.markdown()
    let words = analysis.conllu()
    let marks = analysis.brat()
    for output in [page, rows, line, notes, words, marks] { #expect(output.contains("Laras")) }
  }

  @Test func leavingOut() throws {
    var pipeline = try Pipeline.standard()
    pipeline.skip(.keywords)
    pipeline.keywordLimit = 20
    #expect(pipeline.analyze(try Document(text: "Rempah mahal.")).keywords == nil)
  }

  @Test func theFirstPage() throws {
    let pipeline = try Pipeline.standard()
    let document = try Document(
      text: #""Airnya sudah naik," kata Bupati Arunika Raya Laras Puspadewi."#)
    for statement in pipeline.analyze(document).statements ?? [] {
      print(statement.speaker.name, statement.content.map(document.text(of:)))
      #expect(statement.content.map(document.text(of:)) == ["Airnya sudah naik"])
    }
  }

  @Test func manyArticlesPieceByPiece() throws {
    let pipeline = try Pipeline.standard()
    let documents = try ["Satu.", "Dua."].map { try Document(text: $0) }
    let url = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).html")
    try Data().write(to: url)
    defer { try? FileManager.default.removeItem(at: url) }
    let file = try FileHandle(forWritingTo: url)
    let report = HTMLReport(isCollection: true)
    try report.write(documents.lazy.map(pipeline.analyze)) { bytes in
      try file.write(contentsOf: bytes)
    }
    #expect(try String(contentsOf: url, encoding: .utf8).hasSuffix("</html>\n"))
  }

  @Test func wordsOfOnesOwn() throws {
    let tables = "# Titles of our own.\n@table titles\nLurah Kepala\thead\tplace\n"
    let own = try Lexicon(parsing: tables, file: "nama-daerah.tsv")
    let pipeline = try Pipeline.standard(lexicon: LexiconSet.compiled.adding(own))
    #expect(pipeline.keywords != nil)
  }

  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// A line of code without its spaces: how a formatter breaks it does not matter.
  private static func plain(_ text: some StringProtocol) -> String {
    String(text.filter { !$0.isWhitespace })
  }

  @Test func codeOfTheArticlesIsTested() throws {
    let tests = DocumentationTests.root.appending(path: "Tests/TelaahReportsTests")
    let tested = DocumentationTests.plain(
      try ["DocumentationTests.swift", "StageSampleTests.swift"].map {
        try String(contentsOf: tests.appending(path: $0), encoding: .utf8)
      }.joined())
    let folder = DocumentationTests.root.appending(path: "Sources/Telaah/Telaah.docc")
    var count = 0
    for file in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
      let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
      for block in text.matches(of: /```swift\n((?s:.*?))```/) {
        for line in block.1.split(separator: "\n") {
          let code = DocumentationTests.plain(line)
          // What stands in a package's manifest.
          if code.hasPrefix(".package(") || code.hasPrefix(".product(") { continue }
          #expect(tested.contains(code), "\(file): \(line)")
          count += 1
        }
      }
    }
    #expect(count > 40)
  }

  /// Every symbol that the articles link to stands in the sources.
  @Test func linksResolve() throws {
    let root = DocumentationTests.root
    let folder = root.appending(path: "Sources/Telaah/Telaah.docc")
    var sources = ""
    for room in ["TelaahText", "TelaahLexicon", "Telaah", "TelaahReports"] {
      let files = FileManager.default.enumerator(
        at: root.appending(path: "Sources/" + room), includingPropertiesForKeys: nil)
      while let file = files?.nextObject() as? URL {
        if file.pathExtension == "swift" {
          sources += try String(contentsOf: file, encoding: .utf8)
        }
      }
    }
    for file in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
      let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
      for link in text.matches(of: /``([A-Za-z\/]+)``/) where link.1 != "Telaah" {
        let name = link.1.split(separator: "/").last ?? ""
        let isThere = ["struct", "protocol", "enum", "var", "let", "func"].contains {
          sources.contains("public \($0) \(name)") || sources.contains("public let \(name)")
        }
        #expect(isThere, "\(file) links to \(link.1)")
      }
      for link in text.matches(of: /<doc:([A-Za-z]+)>/) {
        let path = folder.appending(path: link.1 + ".md").path
        #expect(FileManager.default.fileExists(atPath: path), "\(file) links to \(link.1)")
      }
    }
  }
}
