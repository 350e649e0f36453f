import ArgumentParser
import TelaahReports

/// What is written, and how.
struct ReportOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The form of the output.",
      discussion: """
        json is for reading one article, jsonl has one article per line for programs. brat writes \
        the annotations; with --output DIR, NAME.ann beside NAME.txt for each article. csv is \
        UTF-8: in a spreadsheet, import it as that rather than opening it by a double click.
        """,
      valueName: "form"))
  var format: AnalysisFormat = .text

  @Option(
    name: [.short, .long], help: ArgumentHelp("Write to a file.", valueName: "file"),
    completion: .file())
  var output: String?

  @OptionGroup var results: ResultOptions

  @Flag(help: "Show the rules and features behind the findings.")
  var why = false

  @Option(
    help: ArgumentHelp(
      "Add tokens or text to json and jsonl.", discussion: "May be given twice.",
      valueName: "layer"))
  var include: [Inclusion] = []

  @Option(help: ArgumentHelp("The table that csv writes.", valueName: "name"))
  var table: CSVReport.Table = .statements

  @Option(help: ArgumentHelp("When colours are used.", valueName: "when"))
  var color: When = .auto

  var markdown: MarkdownReport { MarkdownReport(language: results.language, explains: why) }

  var csv: CSVReport { CSVReport(table: table, offsets: results.offsets) }

  var json: AnalysisJSON {
    AnalysisJSON(
      offsets: results.offsets, includesTokens: include.contains(.tokens),
      includesText: include.contains(.text), explains: why)
  }

  /// A page, or a collection of several.
  func html(isCollection: Bool) -> HTMLReport {
    HTMLReport(language: results.language, isCollection: isCollection)
  }

  var text: TextReport {
    TextReport(
      language: results.language, width: Terminal.columns(toFile: output != nil),
      usesColor: Terminal.usesColor(color, toFile: output != nil), explains: why)
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
