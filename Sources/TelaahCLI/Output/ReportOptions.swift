import ArgumentParser
import Telaah
import TelaahReports

/// What is written, and how.
struct ReportOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "text, markdown, html, json, jsonl, csv, conllu or brat.",
      discussion: "json is for one article to look at, jsonl one article a line for programs.",
      valueName: "form"))
  var format: AnalysisFormat = .text

  @Option(
    name: [.short, .long], help: ArgumentHelp("Write to a file.", valueName: "file"),
    completion: .file())
  var output: String?

  @Option(help: ArgumentHelp("The report's language: id or en.", valueName: "language"))
  var language: ReportLanguage = .indonesian

  @Option(help: ArgumentHelp("How many keywords are kept at most.", valueName: "n"))
  var top = 10

  @Option(
    help: ArgumentHelp(
      "Leave a layer out: morphology, mentions, entities, statements or keywords.",
      discussion: "What cannot do without it is left out too. May be given several times.",
      valueName: "layer"))
  var skip: [Layer] = []

  @Flag(help: "Tell the rules and features behind the findings.")
  var why = false

  @Option(
    help: ArgumentHelp(
      "Offsets in json, jsonl and csv: utf8, utf16 or scalars.", valueName: "unit"))
  var offsets: OffsetUnit = .utf8

  @Option(
    help: ArgumentHelp(
      "Add tokens or text to json and jsonl.", discussion: "May be given twice.",
      valueName: "layer"))
  var include: [Inclusion] = []

  @Option(help: ArgumentHelp("Colours: auto, always or never.", valueName: "when"))
  var color: When = .auto

  func validate() throws {
    guard (0...10_000).contains(top) else {
      throw ValidationError("--top takes a number from 0 to 10000, not \(top).")
    }
  }

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

extension OffsetUnit: ExpressibleByArgument {}
extension ReportLanguage: ExpressibleByArgument {}
extension Layer: ExpressibleByArgument {}
