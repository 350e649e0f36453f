import ArgumentParser
import Foundation
import Telaah
import TelaahReports

/// Many articles to a directory of results.
struct BatchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "batch", abstract: "Analyses many articles into a directory.",
    discussion: """
      Writes analyses.jsonl (one analysis per line, in the order of the input), tables (*.csv; \
      drift.csv has statements that several articles give in differing words), report.html, \
      archive.sqlite (see telaah archive --help) and failures.jsonl. A run that was stopped, in \
      whatever way, is continued by --resume with the same arguments, and ends with the same files \
      as one that was not.

      EXAMPLES:
        telaah batch arsip/ -o hasil
        telaah batch berita-*.jsonl.gz -o hasil --jobs 8
        telaah batch berita-*.jsonl.gz -o hasil --jobs 8 --resume

      EXIT STATUS:
        0 all done; 1 some articles failed (see failures.jsonl); 64 wrong usage; 73 the directory \
      exists or cannot be written; 130 interrupted.
      """)

  @OptionGroup(title: "Input") var articles: ArticleOptions
  @OptionGroup(title: "Output") var batch: BatchOptions
  @OptionGroup(title: "Run") var running: RunOptions

  func run() throws {
    OutputSignals.ignore()
    let (words, corrections) = try articles.knowledge()
    let analyzer = ArticleAnalyzer(
      pipeline: try batch.results.pipeline(lexicon: words), corrections: corrections)
    let json = AnalysisJSON(offsets: batch.results.offsets)
    let outlet = batch.outlet
    var html = HTMLReport(language: batch.results.language, isCollection: true)
    html.articleLimit = BatchReport.articleLimit
    let settings = batch.settings(articles, corrections)
    let directory = try BatchDirectory(path: batch.output, resume: batch.resume)
    try ArchiveOptions.reportingErrors(as: ExitStatus.cannotWrite) {
      defer { withExtendedLifetime(directory) {} }  // Holds the directory for this run alone.
      let outputs = try BatchOutputs(
        directory: batch.output, settings: settings, html: html, corrections: corrections.use)
      let pages = outputs.pages
      let run = BatchRun(input: articles.input, running: running, analyze: analyzer.analyze) {
        BatchPiece($0, json: json, outlet: outlet, pages: pages)
      }
      let summary = BatchSummary(outputs.state)
      try finish(run, outputs)
      try outputs.close()
      if !running.quiet { Messages.write(summary.text(outputs.state, directory: batch.output)) }
      corrections.tellUnused(running)
      if Interrupt.isRequested { throw ExitStatus.interrupted }
      if outputs.state.failed > 0 { throw ExitStatus.someFailed }
    }
  }

  private func finish(
    _ run: BatchRun<BatchPiece>, _ outputs: BatchOutputs
  ) throws {
    do {
      if outputs.state.isComplete { return try run.verify(outputs.begun) }
      try run.run(into: outputs)
      guard !Interrupt.isRequested else { return try outputs.checkpoint() }
      try outputs.finish(mergesCopies: batch.mergeCopies, threads: running.threads)
    } catch {
      try? outputs.close()
      throw error
    }
  }
}
