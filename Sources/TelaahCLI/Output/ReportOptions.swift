import ArgumentParser
import Telaah
import TelaahReports

/// What is written, and how.
struct ReportOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The form of the output.",
      discussion: """
        json is for one article to look at, jsonl one article a line for programs. brat writes \
        the annotations; with --output DIR, NAME.ann beside NAME.txt for each article.
        """,
      valueName: "form"))
  var format: AnalysisFormat = .text

  @Option(
    name: [.short, .long], help: ArgumentHelp("Write to a file.", valueName: "file"),
    completion: .file())
  var output: String?

  @Option(help: ArgumentHelp("The report's language.", valueName: "language"))
  var language: ReportLanguage = .indonesian

  @Option(help: ArgumentHelp("How many keywords are kept at most.", valueName: "n"))
  var top = 10

  @Option(
    help: ArgumentHelp(
      "Leave a layer out.",
      discussion: "What cannot do without it is left out too. May be given several times.",
      valueName: "layer"))
  var skip: [Layer] = []

  @Flag(help: "Tell the rules and features behind the findings.")
  var why = false

  @Option(
    help: ArgumentHelp("The unit of offsets in json, jsonl and csv.", valueName: "unit"))
  var offsets: OffsetUnit = .utf8

  @Option(
    help: ArgumentHelp(
      "Add tokens or text to json and jsonl.", discussion: "May be given twice.",
      valueName: "layer"))
  var include: [Inclusion] = []

  @Option(help: ArgumentHelp("The table that csv writes.", valueName: "name"))
  var table: CSVReport.Table = .statements

  @Option(help: ArgumentHelp("When colours are used.", valueName: "when"))
  var color: When = .auto

  func validate() throws {
    guard (0...10_000).contains(top) else {
      throw ValidationError("--top takes a number from 0 to 10000, not \(top).")
    }
  }

  var markdown: MarkdownReport { MarkdownReport(language: language, explains: why) }

  var csv: CSVReport { CSVReport(table: table, offsets: offsets) }

  var json: AnalysisJSON {
    AnalysisJSON(
      offsets: offsets, includesTokens: include.contains(.tokens),
      includesText: include.contains(.text), explains: why)
  }

  var text: TextReport {
    TextReport(
      language: language, width: Terminal.columns(toFile: output != nil),
      usesColor: Terminal.usesColor(color, toFile: output != nil), explains: why)
  }

  /// A pipeline with what these options ask of it.
  func pipeline(lexicon: LexiconSet) throws -> Pipeline {
    var pipeline = try Pipeline.standard(lexicon: lexicon)
    for layer in skip { pipeline.skip(layer) }
    pipeline.keywordLimit = top
    return pipeline
  }
}

/// The forms of output.
enum AnalysisFormat: String, ExpressibleByArgument, CaseIterable {
  case text, markdown, html, json, jsonl, csv, conllu, brat
}

/// What can be added to JSON.
enum Inclusion: String, ExpressibleByArgument, CaseIterable {
  case tokens, text
}

/// When something is done: always, never, or where it makes sense.
enum When: String, ExpressibleByArgument, CaseIterable {
  case auto, always, never
}

extension CSVReport.Table: ExpressibleByArgument {}
extension OffsetUnit: ExpressibleByArgument {}
extension ReportLanguage: ExpressibleByArgument {}
extension Layer: ExpressibleByArgument {}
