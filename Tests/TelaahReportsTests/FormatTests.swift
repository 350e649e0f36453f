import Foundation
import Telaah
import TelaahReports
import TelaahTestSupport
import TelaahText
import Testing

/// The forms for other programs: each read back by its own rules.
@Suite struct FormatTests {
  private let analysis = SampleAnalysis.analysis

  /// The sample, with clitics taken off where it has words with them.
  private var analysisWithWords: Analysis {
    var analysis = analysis
    analysis.morphology = MorphologyLayer(
      analysis.tokens.map { token in
        let form = analysis.document.text(of: token.span)
        return switch form {
        case "Menurutnya":
          Morphology(
            lemma: "menurut", root: "turut", affixes: [.meN, ._nya], evidence: .wholeWord)
        case "katanya":
          Morphology(lemma: "kata", root: "kata", affixes: [._nya], evidence: .licensed)
        default:
          Morphology(lemma: form.lowercased(), root: form.lowercased(), evidence: .guess)
        }
      })
    return analysis
  }

  /// An analysis in which every text is `hostile`.
  private func hostile(_ hostile: String) -> Analysis {
    let source = Source(id: hostile, origin: hostile, title: hostile)
    guard var analysis = (try? Document(text: hostile, source: source)).map(Analysis.init) else {
      fatalError("a test's text is too long")
    }
    if let pipeline = FormatTests.pipeline { analysis = pipeline.analyze(analysis.document) }
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
    analysis.mentions = MentionLayer(mentions: [
      Mention(span: whole, kind: .person, rule: "test/all", confidence: 1)
    ])
    analysis.entities = [
      Entity(
        name: hostile, kind: .person, aliases: [hostile],
        attributes: PersonAttributes(honorifics: [hostile]), mentions: [0])
    ]
    analysis.keywords = [Keyword(term: hostile, lemma: hostile, score: 1, occurrences: [whole])]
    return analysis
  }

  private static let pipeline = try? Pipeline.standard()
  private static let samples =
    HostileText.fixed.filter { $0.utf8.count < 1_000 } + [
      "=HYPERLINK(\"http://x\",\"y\")", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1",
      "<script>alert(1)</script>", "</script><img src=x onerror=alert(1)>", "[x](javascript:y)",
      "# judul\n- butir\n1. satu\n> kutip\n```", "a\u{2028}b\u{85}c", "| a | b |", "&lt;b&gt;",
    ]

  @Test func markdownIsReadInADiff() throws {
    try expectGolden(analysis.markdown(), "markdown.md")
  }

  @Test(arguments: samples)
  func markdownOfHostileTextIsText(_ text: String) {
    let page = hostile(text).markdown()
    for line in page.split(separator: "\n") {
      let bare = line.replacing(#/\\[\\`*_\[\]<>|~&$#+=.)-]/#, with: "")
      #expect(!bare.contains("<") && !bare.contains("[") || line.hasPrefix("- [ ] "), "\(line)")
      #expect(!bare.contains("`") && !bare.contains("&"), "\(line)")
    }
  }

  @Test(arguments: CSVReport.Table.allCases)
  func tablesAreReadInADiff(_ table: CSVReport.Table) throws {
    try expectGolden(
      analysis.csv(CSVReport(table: table)).replacing("\r\n", with: "\n"), "\(table).csv")
  }

  @Test(arguments: samples)
  func cellsAreNoFormulas(_ text: String) throws {
    for table in CSVReport.Table.allCases {
      let records = CSVRecords(hostile(text).csv(CSVReport(table: table))).records
      for record in records {
        #expect(record.count == table.columns.count, "\(record)")
        for cell in record {
          #expect(!cell.contains { "\t\r\n".contains($0) })
          #expect(!"=+-@".contains(cell.first ?? " "), "\(cell)")
        }
      }
    }
  }

  @Test func conlluIsReadInADiff() throws {
    try expectGolden(analysisWithWords.conllu(), "conllu.conllu")
  }

  @Test(arguments: samples)
  func conlluKeepsItsForm(_ text: String) {
    for analysis in [hostile(text), analysisWithWords] {
      var ids: Set<String> = []
      for line in analysis.conllu().split(separator: "\n") where !line.hasPrefix("#") {
        let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
        #expect(columns.count == 10 && !columns.contains(""), "\(line)")
        #expect(!line.unicodeScalars.contains { $0.value < 0x20 && $0 != "\t" })
      }
      for line in analysis.conllu().split(separator: "\n") where line.hasPrefix("# sent_id") {
        #expect(ids.insert(String(line)).inserted)
      }
    }
  }

  @Test func wordsWrittenAsOneAreWordsOfTheSyntax() throws {
    var analysis = Analysis(document: try Document(text: "Diantaranya \u{FFFD}e\u{301}."))
    let (first, second, dot) = (TextSpan(0, 11), TextSpan(12, 18), TextSpan(18, 19))
    analysis.tokens = [
      Token(span: first, kind: .word), Token(span: TextSpan(11, 12), kind: .space),
      Token(span: second, kind: .word), Token(span: dot, kind: .punctuation),
    ]
    analysis.sentences = [Sentence(span: TextSpan(0, 19), tokens: 0..<4, block: 0, paragraph: 0)]
    analysis.morphology = [
      Morphology(lemma: "di antaranya", root: "antara", evidence: .wholeWord),
      Morphology(lemma: "", root: "", evidence: .guess),
      Morphology(lemma: "\u{FFFD}e\u{301}", root: "", evidence: .guess),
      Morphology(lemma: ".", root: ".", evidence: .untouched),
    ]
    let lines = analysis.conllu().split(separator: "\n").filter { !$0.hasPrefix("#") }
    let forms = lines.map { $0.split(separator: "\t").prefix(3).joined(separator: " ") }
    #expect(
      forms == [
        "1-2 Diantaranya _", "1 Di di", "2 antaranya antaranya", "3 □é □é", "4 . .",
      ])
    // Form C, not only what Swift takes for equal.
    #expect(lines[3].unicodeScalars.contains("\u{E9}"))
  }

  @Test func bratsTextHasTheSameLinesForEveryReader() throws {
    let analysis = Analysis(document: try Document(text: "satu\r\ndua\rtiga\n\u{202E}x\u{7}"))
    let scalars = Array(BratReport().text(of: analysis).unicodeScalars)
    #expect(scalars == Array("satu \ndua\ntiga\n\u{FFFD}x\u{2407}".unicodeScalars))
  }

  @Test(arguments: samples)
  func quotesAreNoFormulas(_ text: String) {
    let report = QuoteCSV(QuoteList(explains: true))
    let records = CSVRecords(
      String(decoding: report.bytes(of: [hostile(text)]), as: UTF8.self)
    ).records
    #expect(records.count == 2 && Set(records.map(\.count)) == [16])
    for cell in records.joined() {
      #expect(!cell.unicodeScalars.contains { $0.value < 0x20 })
      #expect(!"=+-@".contains(cell.first ?? " "), "\(cell)")
    }
  }

  /// *Menurutnya* alone tells nobody whom it means.
  @Test func whyNamesTheAntecedentOfAClitic() {
    let lines = String(
      decoding: QuoteJSONLines(QuoteList(explains: true)).bytes(of: [analysis]), as: UTF8.self
    ).split(separator: "\n")
    let clitic = lines.first { $0.contains("perbaikan bendung itu menelan biaya") }
    #expect(clitic?.contains("\"words\":\"Bagas Wiratma\"") == true)
  }

  @Test func bratIsReadInADiff() throws { try expectGolden(analysis.brat(), "brat.ann") }

  @Test(arguments: samples + [SampleAnalysis.marked.text])
  func bratOffsetsFindTheText(_ text: String) throws {
    let analysis = text == SampleAnalysis.marked.text ? analysis : hostile(text)
    let scalars = Array(BratReport().text(of: analysis).unicodeScalars)
    var ids: Set<Substring> = []
    for line in analysis.brat().split(separator: "\n") {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      #expect(fields.count == (line.hasPrefix("T") || line.hasPrefix("#") ? 3 : 2), "\(line)")
      if fields[0] != "*" { #expect(ids.insert(fields[0]).inserted) }
      guard fields[0].hasPrefix("T") else { continue }
      let offsets = fields[1].split(separator: " ", maxSplits: 1)[1].split(separator: ";")
      let found = offsets.map { pair -> String in
        let ends = pair.split(separator: " ").compactMap { Int($0) }
        var text = ""
        text.unicodeScalars += scalars[ends[0]..<ends[1]]
        return text
      }
      #expect(Array(found.joined(separator: " ").unicodeScalars) == Array(fields[2].unicodeScalars))
    }
  }
}

/// Reads comma-separated values by RFC 4180 and nothing else.
private struct CSVRecords {
  var records: [[String]] = []

  init(_ text: String) {
    var record: [String] = []
    var cell: [UInt8] = []
    var isQuoted = false
    var bytes = Array(text.utf8)[...]
    while let byte = bytes.popFirst() {
      if isQuoted {
        guard byte == 0x22 else {
          cell.append(byte)
          continue
        }
        if bytes.first == 0x22 {
          cell.append(0x22)
          bytes.removeFirst()
        } else {
          isQuoted = false
        }
      } else if byte == 0x22 {
        isQuoted = true
      } else if byte == 0x2C || byte == 0x0D {
        record.append(String(decoding: cell, as: UTF8.self))
        cell = []
        if byte == 0x0D {
          records.append(record)
          record = []
          bytes = bytes.dropFirst()
        }
      } else {
        cell.append(byte)
      }
    }
  }
}
