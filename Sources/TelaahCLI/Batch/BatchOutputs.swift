import ArgumentParser
import CMemory
import Foundation
import Telaah
import TelaahArchive
import TelaahReports

/// What many threads make of an article, so that one has only to write it.
struct BatchPiece: Sendable {
  let json: [UInt8]
  let row: [UInt8]
  /// The rows of each table, in the order of `CSVReport.Table.allCases`.
  let tables: [[UInt8]]
  let record: ArticleRecord
  /// Its place in the report; empty where that has articles enough.
  let page: [UInt8]
  let bytes: Int

  init(_ analysis: Analysis, json: AnalysisJSON, outlet: String, pages: ReportPages) {
    self.json = json.line(of: analysis)
    record = ArticleRecord(analysis, outlet: outlet)
    row = BatchTable.article(analysis, record)
    let isFull = pages.isFull
    let digest = ReportDigest(analysis, isForTables: isFull)
    tables = CSVReport.rows(of: digest, offsets: json.offsets)
    page = isFull ? [] : pages.html.piece(of: digest).bytes
    bytes = analysis.document.text.utf8.count
  }
}

/// The articles' places in the report, and whether it has room for more: told by the thread that
/// writes, so that the others need not make what nobody reads.
final class ReportPages: Sendable {
  let html: HTMLReport
  private let full = Told()

  init(_ html: HTMLReport) { self.html = html }

  var isFull: Bool { full.isTold }

  func fill() { full.tell() }
}

/// All outputs of a batch, and how far they are safe.
///
/// At a checkpoint the files are made safe first; then the archive commits its articles together
/// with the files' lengths. A run that is killed goes on from the last commit: what the files have
/// more is cut off, what the archive has more SQLite has taken back.
final class BatchOutputs: RunOutputs {
  private(set) var state: BatchState
  let archive: Archive
  let pages: ReportPages
  var html: HTMLReport { pages.html }
  private let directory: String
  private let writer: ArchiveWriter
  private let corrections: CorrectionUse
  private var files: [String: BatchFile] = [:]
  private var isOpen = false
  private var itemsAtCheckpoint: Int
  private var lastCheckpoint = ContinuousClock.now

  static let analyses = "analyses.jsonl"
  static let failures = "failures.jsonl"
  static let report = "report.html"
  static let archiveName = "archive.sqlite"

  /// Opens all outputs of a directory where an earlier run had made them safe.
  init(
    directory: String, settings: String, html: HTMLReport, corrections: CorrectionUse
  ) throws {
    self.directory = directory
    self.corrections = corrections
    pages = ReportPages(html)
    archive = try Archive(path: directory + "/" + BatchOutputs.archiveName, for: .loading)
    let noted = try archive.progress()
    let state = noted.map { BatchState(text: $0) } ?? BatchState(settings: settings)
    guard let state else {
      Messages.error("\(archive.path): error: was not made by batch; begin in another directory")
      throw ExitStatus.cannotWrite
    }
    guard state.settings == settings else {
      Messages.error(
        "\(directory): error: the run was begun by another version or with other options; "
          + "give the same, or begin in another directory")
      throw ExitStatus.usage
    }
    self.state = state
    corrections.merge(state.corrections)
    itemsAtCheckpoint = state.items
    writer = ArchiveWriter(archive)
    let names = [
      BatchOutputs.analyses, BatchOutputs.failures, BatchOutputs.report, BatchDrift.file,
    ]
    for name in names + BatchTable.allCases.map(\.file) {
      files[name] = try BatchFile(path: path(name), size: state.sizes[name] ?? 0)
    }
    if state.items == 0 {
      for table in BatchTable.allCases where files[table.file]?.size == 0 {
        try files[table.file]?.write(table.header)
      }
      if let report = files[BatchOutputs.report], report.size == 0 {
        try report.write(html.opening)
      }
    }
    if done >= html.limit { pages.fill() }
  }

  /// How many articles are done.
  private var done: Int { state.items - state.failed }

  func path(_ name: String) -> String { directory + "/" + name }

  /// Writes the end of the report and the table of drift, when all articles are in the archive.
  ///
  /// - Parameter threads: Where there are two, the report's figures are asked for beside the drift.
  func finish(mergesCopies: Bool, threads: Int) throws {
    try checkpoint()
    // Looking for drift needs memory of another kind.
    try archive.rememberLess()
    telaah_give_back_freed_memory()
    try archive.finishLoading()
    let (path, html, failed) = (archive.path, html, state.failed)
    let figures =
      threads > 1
      ? Beside {
        let reader = try Archive(path: path, for: .reading)
        let report = BatchReport(reader, html: html, failed: failed, mergesCopies: mergesCopies)
        let closing = try report.closing()
        try reader.close()
        return closing
      } : nil
    if let file = files[BatchDrift.file] {
      try BatchDrift.write(archive, to: file)
    }
    let report = BatchReport(archive, html: html, failed: failed, mergesCopies: mergesCopies)
    try files[BatchOutputs.report]?.write(figures?.value() ?? report.closing())
    try checkpoint(isComplete: true)
  }

  var begun: (items: Int, trail: UInt64) { (state.items, state.trail) }

  func write(_ items: [RunItem<BatchPiece>], trail: UInt64) throws {
    if !isOpen {
      try writer.begin()
      isOpen = true
    }
    for item in items {
      state.items += 1
      switch item {
      case .made(let piece): try write(piece)
      case .failure(let failure): try write(failure)
      }
    }
    state.trail = trail
    // Five seconds of work are what a killed run has to do again.
    let now = ContinuousClock.now
    if state.items - itemsAtCheckpoint >= 16_384 || now - lastCheckpoint > .seconds(5) {
      try checkpoint()
    }
  }

  private func write(_ piece: BatchPiece) throws {
    let outcome = try writer.add(piece.record)
    state.bytes += piece.bytes
    if outcome.copyOf != nil { state.copies += 1 }
    try files[BatchTable.articles.file]?.write(BatchTable.article(piece.row, outcome))
    try files[BatchOutputs.analyses]?.write(piece.json)
    if done <= html.limit { try files[BatchOutputs.report]?.write(piece.page) }
    if done == html.limit { pages.fill() }
    for (table, bytes) in zip(CSVReport.Table.allCases, piece.tables) {
      try files[BatchTable.findings(table).file]?.write(bytes)
    }
  }

  private func write(_ failure: InputFailure) throws {
    state.failed += 1
    var json = JSONWriter()
    json.object { json in
      json.key("source")
      json.string(failure.place)
      json.key("reason")
      json.string(failure.reasonText)
    }
    try files[BatchOutputs.failures]?.write(json.bytes + [0x0A])
  }

  /// Makes everything so far safe.
  func checkpoint(isComplete: Bool = false) throws {
    for name in files.keys.sorted() {
      try files[name]?.synchronize()
      state.sizes[name] = files[name]?.size
    }
    state.isComplete = isComplete
    state.corrections = corrections.numbers
    if !isOpen { try writer.begin() }
    isOpen = false
    try writer.commit(progress: state.text)
    itemsAtCheckpoint = state.items
    lastCheckpoint = .now
  }

  /// Closes the archive, its log carried over.
  func close() throws {
    if isOpen { writer.rollback() }
    try archive.close()
  }
}

extension InputFailure {
  /// Where it happened: a file, with line and column where there are some.
  var place: String { split.0 }
  /// What is wrong, and what to do.
  var reasonText: String { split.1 }

  private var split: (String, String) {
    guard let mark = message.range(of: ": error: ") else { return ("", message) }
    return (String(message[..<mark.lowerBound]), String(message[mark.upperBound...]))
  }
}
