import TelaahArchive

/// An archive as the one output of a run: articles are committed a few thousand at a time.
final class ArchiveOutputs: RunOutputs {
  private let archive: Archive
  private let writer: ArchiveWriter
  private var counts: [ArchiveWriter.Outcome.State: Int] = [:]
  private var copies = 0
  private var open = 0
  /// How many articles failed.
  private(set) var failed = 0

  init(_ archive: Archive) {
    self.archive = archive
    writer = ArchiveWriter(archive)
  }

  func write(_ items: [RunItem<ArticleRecord>], trail: UInt64) throws {
    for item in items {
      guard case .made(let record) = item else {
        failed += 1
        continue
      }
      if open == 0 { try writer.begin() }
      open += 1
      let outcome = try writer.add(record)
      counts[outcome.state, default: 0] += 1
      if outcome.copyOf != nil { copies += 1 }
    }
    if open >= 2048 { try commit() }
  }

  private func commit() throws {
    try writer.commit()
    open = 0
  }

  /// Commits the rest and closes the archive.
  func finish() throws {
    if open > 0 { try commit() }
    try archive.close()
  }

  /// One line of figures.
  var summary: String {
    "\(counts[.added] ?? 0) added, \(counts[.replaced] ?? 0) replaced, "
      + "\(counts[.present] ?? 0) were there, \(copies) near copies, \(failed) failed\n"
  }
}
