import ArgumentParser
import Telaah
import TelaahReports

/// Reads articles, analyses them on several threads and writes them in the order of the input.
struct AnalysisRun<Format: ReportFormat> {
  let analyzer: ArticleAnalyzer
  let format: Format
  let input: InputOptions
  let options: RunOptions

  /// Takes each article's note, in order, beside the summary.
  var deliver: ((Format.Note) throws -> Void)?

  init(
    analyzer: ArticleAnalyzer, format: Format, input: InputOptions, options: RunOptions
  ) {
    self.analyzer = analyzer
    self.format = format
    self.input = input
    self.options = options
  }

  /// Does it all.
  ///
  /// - Throws: The exit code, where it is not 0.
  func run(into sink: inout Sink) throws {
    Interrupt.watch()
    let meter = InputMeter(total: options.showsProgress ? InputList(input).totalBytes : nil)
    var progress = ProgressLine(
      meter: meter, isShown: options.showsProgress, tellsShortRuns: options.progress == .always)
    if input.inputs.isEmpty, Terminal.isTerminal(0), !options.quiet {
      Messages.write("reading from the terminal; end with Ctrl-D, or see telaah --help\n")
    }
    try sink.write(format.opening)
    var summary = format.summary
    var done = 0
    var failures = Failures()
    let isFull = Told(format.limit == 0)
    let (analyzer, format) = (analyzer, format)
    let run = ArticleRun(reader: ArticleReader(options: input, meter: meter), options: options) {
      analyzer.analyze($0).map { analysis -> (bytes: [UInt8], note: Format.Note) in
        isFull.isTold ? ([], format.note(of: analysis)) : format.piece(for: analysis)
      }
    }
    try run.run { block in
      for item in block.items {
        switch item {
        case .made(let piece):
          if done < format.limit {
            if done > 0 { try sink.write(format.separator) }
            try sink.write(piece.bytes)
          }
          format.add(piece.note, to: &summary)
          try deliver?(piece.note)
          done += 1
        case .failure(let failure):
          progress.clear()
          failures.add(failure)
        }
      }
      if done >= format.limit { isFull.tell() }
      if options.flush { try sink.flush() }
      progress.update(done)
    }
    try sink.write(format.closing(summary))
    try sink.flush()
    progress.finish(done)
    if options.verbose { Messages.write("\(done) done, \(failures.count) failed\n") }
    if Interrupt.isRequested { throw ExitStatus.interrupted }
    analyzer.corrections.tellUnused(options)
    try failures.end(done: done)
  }
}
