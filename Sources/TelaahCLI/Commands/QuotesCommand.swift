import ArgumentParser
import Telaah
import TelaahReports

/// Who said what, and nothing else.
struct QuotesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "quotes", abstract: "Lists who said what: speaker, role, cue, form, text.",
    discussion: """
      EXAMPLES:
        telaah quotes berita.txt
        telaah quotes --speaker "Donald Simanjuntak" --form direct arsip/
        telaah quotes --format csv berita.jsonl > kutipan.csv
        telaah quotes --why berita.txt
      """)

  @OptionGroup(title: "Input") var input: InputOptions
  @OptionGroup(title: "Input") var lexicon: LexiconOptions

  @Option(help: "The form of the output.")
  var format: QuoteFormat = .table

  @Option(help: "Only speakers whose name or role contains this.")
  var speaker: String?

  @Option(help: "Only statements of this form. May be given several times.")
  var form: [Statement.Form] = []

  @Flag(help: "Show the rules and the words that they rest on.")
  var why = false

  @OptionGroup var table: TableOptions

  @OptionGroup(title: "Run") var running: RunOptions

  func run() throws {
    var pipeline = try Pipeline.standard(lexicon: lexicon.set())
    pipeline.skip(.morphology)
    pipeline.skip(.keywords)
    let list = QuoteList(speaker: speaker, forms: form, explains: why)
    var sink = Sink()
    func write(_ format: some ReportFormat) throws {
      let run = AnalysisRun(
        analyzer: ArticleAnalyzer(pipeline: pipeline), format: format, input: input,
        options: running)
      try run.run(into: &sink)
    }
    switch format {
    case .table:
      try write(
        QuoteTable(list, width: Terminal.columns(toFile: false), language: table.language))
    case .csv: try write(QuoteCSV(list))
    case .jsonl: try write(QuoteJSONLines(list))
    }
  }
}

/// The forms of `quotes`.
enum QuoteFormat: String, ExpressibleByArgument, CaseIterable {
  case table, csv, jsonl
}

extension Statement.Form: ExpressibleByArgument {}
