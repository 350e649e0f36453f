import ArgumentParser
import Telaah
import TelaahReports

/// Articles to reports or data.
struct AnalyzeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "analyze", abstract: "Analyses articles and prints a report or data.",
    discussion: """
      Who said what, who is who, what it is about. A report goes to the terminal; data go to \
      files and programs.

      EXAMPLES:
        telaah analyze berita.txt
        telaah analyze --format html --output laporan.html arsip/
        telaah analyze --format jsonl berita.jsonl > analisis.jsonl
        cat berita.txt | telaah analyze --format json --why -

      EXIT STATUS:
        0 all done; 1 some of several articles failed; 64 wrong usage; 65 the only article is no \
      text or too long; 66 the only input cannot be read; 73 the output cannot be written; 130 \
      interrupted.
      """)

  @OptionGroup(title: "Input") var articles: ArticleOptions
  @OptionGroup(title: "Report") var report: ReportOptions
  @OptionGroup(title: "Run") var running: RunOptions

  func run() throws {
    let (words, corrections) = try articles.knowledge()
    let analyzer = ArticleAnalyzer(
      pipeline: try report.results.pipeline(lexicon: words), corrections: corrections)
    let inputs = InputList(articles.input)
    if report.format == .brat, let folder = report.output, folder != "-" {
      return try annotate(try BratFolder(path: folder), analyzer)
    }
    var sink = try Sink(report, inputs: inputs)
    func write(_ format: some ReportFormat) throws {
      let run = AnalysisRun(
        analyzer: analyzer, format: format, input: articles.input, options: running)
      try run.run(into: &sink)
    }
    switch report.format {
    case .json: try write(JSONReport(report.json, isArray: !inputs.isSingleText))
    case .jsonl: try write(JSONLinesReport(report.json))
    case .markdown: try write(report.markdown)
    case .csv: try write(report.csv)
    case .conllu: try write(CoNLLUReport())
    case .brat where inputs.isSingleText: try write(BratReport())
    case .brat: throw ValidationError("brat needs --output DIR for more than one article.")
    case .html: try write(report.html(isCollection: !inputs.isSingleText))
    case .text: try write(report.text)
    }
  }

  private func annotate(_ folder: BratFolder, _ analyzer: ArticleAnalyzer) throws {
    var sink = Sink()
    var run = AnalysisRun(
      analyzer: analyzer, format: folder, input: articles.input, options: running)
    run.deliver = folder.write
    try run.run(into: &sink)
  }
}
