import ArgumentParser
import Telaah
import TelaahReports

/// Reads articles, analyses them on several threads and writes them in the order of the input.
///
/// Articles are taken in batches of bounded size, so that memory stays small whatever the input. With
/// several threads a batch is analysed while the one before is written and the next is read.
struct AnalysisRun<Format: ReportFormat> {
  let analyzer: ArticleAnalyzer
  let format: Format
  let input: InputOptions
  let options: RunOptions

  /// Takes each article's note, in order, beside the summary.
  var deliver: ((Format.Note) throws -> Void)?

  private var batch: [Document] = []
  private var batchBytes = 0
  /// What is made of the batch before.
  private var pending: Beside<[Piece]>?
  private var summary: Format.Summary
  private var done = 0
  private var failures = Failures()

  /// A batch ends at as many articles for each thread, or as many bytes: few at first, so that there
  /// are results soon; then many, so that no thread waits long for another's last block.
  private var articlesEach: Int { isEarly ? 128 : 512 }
  private var isEarly: Bool { done < 1024 }
  /// Whether a batch may wait for the next one before it is written.
  private var hasNext: Bool { options.threads > 1 && !options.flush && !isEarly }
  private static var maximumBytes: Int { 8 << 20 }

  init(
    analyzer: ArticleAnalyzer, format: Format, input: InputOptions, options: RunOptions
  ) {
    self.analyzer = analyzer
    self.format = format
    summary = format.summary
    self.input = input
    self.options = options
  }

  /// Does it all.
  ///
  /// - Throws: The exit code, where it is not 0.
  mutating func run(into sink: inout Sink) throws {
    Interrupt.watch()
    let meter = InputMeter()
    if options.showsProgress { meter.total = InputList(input).totalBytes }
    var progress = ProgressLine(
      meter: meter, isShown: options.showsProgress, tellsShortRuns: options.progress == .always)
    if input.inputs.isEmpty, Terminal.isTerminal(0), !options.quiet {
      Messages.write("reading from the terminal; end with Ctrl-D, or see telaah --help\n")
    }
    try sink.write(format.opening)
    try ArticleReader(options: input, meter: meter).forEach { article in
      switch article {
      case .success(let document):
        batch.append(document)
        batchBytes += document.text.utf8.count
        let limit =
          options.flush
          ? 1 : options.threads == 1 ? ArticleAnalyzer.block : options.threads * articlesEach
        if batch.count >= limit || batchBytes >= Self.maximumBytes {
          try hasNext ? beginBatch(&sink) : finishBatch(&sink)
          progress.update(done)
        }
      case .failure(let failure):
        // What came before it is written first, so that messages and results keep their order.
        try finishBatch(&sink)
        progress.clear()
        failures.add(failure)
      }
    }
    try finishBatch(&sink)
    try sink.write(format.closing(summary))
    try sink.flush()
    progress.finish(done)
    if options.verbose { Messages.write("\(done) done, \(failures.count) failed\n") }
    if Interrupt.isRequested { throw ExitStatus.interrupted }
    analyzer.corrections.tellUnused(options)
    try failures.end(done: done)
  }

  /// An article as it is written, and what the summary needs of it.
  private typealias Piece = (bytes: [UInt8], note: Format.Note)

  /// Writes whatever is not written yet.
  private mutating func finishBatch(_ sink: inout Sink) throws {
    if options.threads == 1 {
      let maker = PieceMaker(self)
      try write(maker.pieces(of: takeBatch()), &sink)
    } else {
      try beginBatch(&sink)
      try write(pending?.value() ?? [], &sink)
      pending = nil
    }
  }

  /// Begins to analyse a batch, and writes the one before beside that.
  private mutating func beginBatch(_ sink: inout Sink) throws {
    let before = try pending?.value() ?? []
    let (documents, maker) = (takeBatch(), PieceMaker(self))
    pending = documents.isEmpty ? nil : Beside { maker.pieces(of: documents) }
    try write(before, &sink)
  }

  private mutating func takeBatch() -> [Document] {
    defer {
      batch.removeAll(keepingCapacity: true)
      batchBytes = 0
    }
    return batch
  }

  private mutating func write(_ pieces: [Piece], _ sink: inout Sink) throws {
    for piece in pieces {
      if done < format.limit {
        if done > 0 { try sink.write(format.separator) }
        try sink.write(piece.bytes)
      }
      format.add(piece.note, to: &summary)
      try deliver?(piece.note)
      done += 1
    }
    if options.flush { try sink.flush() }
  }

  /// Makes the pieces of documents, on as many threads as the run has.
  private struct PieceMaker: Sendable {
    let analyzer: ArticleAnalyzer
    let format: Format
    let threads: Int
    let isFull: Bool

    init(_ run: AnalysisRun) {
      analyzer = run.analyzer
      format = run.format
      threads = run.options.threads
      isFull = run.done >= run.format.limit
    }

    func pieces(of documents: [Document]) -> [Piece] {
      let blocks = ArticleAnalyzer.blocks(of: documents, threads: threads) { $0.text.utf8.count }
      return Workers.map(blocks, threads: threads, stops: { Interrupt.isRequested }) { documents in
        analyzer.analyze(Array(documents)).map { analysis in
          isFull ? ([], format.note(of: analysis)) : format.piece(for: analysis)
        }
      }.flatMap { $0 }
    }
  }
}
