import TelaahArchive

/// Statements that several articles of a batch give in differing words, side by side in one table.
enum BatchDrift {
  static let file = "drift.csv"
  /// So many statements take 50 MB; in larger archives `archive quotes --drift` asks about a person,
  /// a subject or a time.
  private static let mostStatements = 500_000

  /// How many wordings of a statement are shown.
  private static let mostWordings = 12

  /// Writes the table.
  static func write(_ archive: Archive, to file: BatchFile) throws {
    let printer = TablePrinter(format: .csv, columns: Archive.driftColumns)
    try file.write(printer.header)
    try archive.forEachDrift(most: mostStatements, wordings: mostWordings, ArchiveFilter()) {
      try file.write(printer.line(of: $0))
    }
  }
}
