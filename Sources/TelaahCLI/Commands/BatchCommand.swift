import ArgumentParser
import Foundation
import Telaah
import TelaahReports

/// Many articles to a directory of results.
struct BatchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "batch", abstract: "Analyses many articles into a directory.",
    discussion: """
      Writes analyses.jsonl (an analysis a line, in the order of the input), tables (*.csv; \
      drift.csv has statements that several articles give in differing words), report.html, archive.sqlite (see telaah archive --help) and failures.jsonl. A run that was \
      stopped, in whatever way, goes on with --resume and the same arguments, and gives the same \
      files as one that was not.

      EXAMPLES:
        telaah batch arsip/ -o hasil
        telaah batch berita-*.jsonl.gz -o hasil --jobs 8
        telaah batch berita-*.jsonl.gz -o hasil --jobs 8 --resume

      EXIT STATUS:
        0 all done; 1 some articles failed (see failures.jsonl); 64 wrong usage; 73 the directory \
      exists or cannot be written; 130 interrupted.
      """)

  @OptionGroup(title: "Input") var input: InputOptions
  @OptionGroup(title: "Input") var lexicon: LexiconOptions
  @OptionGroup(title: "Input") var corrections: CorrectionOptions
  @OptionGroup(title: "Output") var batch: BatchOptions
  @OptionGroup(title: "Run") var running: RunOptions

  func run() throws {
    let corrections = try corrections.read()
    let words = try lexicon.set().adding(corrections)
    let pipeline = try batch.pipeline(lexicon: words)
    let json = AnalysisJSON(offsets: batch.offsets)
    let outlet = batch.outlet
    var html = HTMLReport(language: batch.language, isCollection: true)
    html.articleLimit = BatchReport.articleLimit
    let settings = batch.settings(input, lexicon.files, corrections)
    let directory = try BatchDirectory(path: batch.output, resume: batch.resume)
    try directory.reportingErrors {
      let outputs = try BatchOutputs(directory: batch.output, settings: settings, html: html)
      let pages = outputs.pages
      let run = BatchRun(input: input, running: running) { document in
        var analysis = pipeline.analyze(document)
        corrections.apply(to: &analysis)
        return BatchPiece(analysis, json: json, outlet: outlet, pages: pages)
      }
      let summary = BatchSummary(outputs.state)
      try finish(run, outputs)
      try outputs.close()
      if !running.quiet { Messages.write(summary.text(outputs.state, directory: batch.output)) }
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
      try outputs.finish(mergesCopies: batch.mergeCopies)
    } catch {
      try? outputs.close()
      throw error
    }
  }
}
