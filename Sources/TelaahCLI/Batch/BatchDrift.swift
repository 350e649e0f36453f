import Telaah
import TelaahArchive
import TelaahMorphology

/// Statements that several articles of a batch give in differing words, side by side in one table.
enum BatchDrift {
  static let file = "drift.csv"
  /// So many statements take 40 MB; in larger archives `archive quotes --drift` asks about a person,
  /// a subject or a time.
  private static let mostStatements = 500_000

  /// The table.
  static func table(_ archive: Archive, lexicon: LexiconSet) throws -> [UInt8] {
    let table = try archive.drift(
      analyzer: AffixAnalyzer(lexicon: lexicon), most: mostStatements, ArchiveFilter())
    let printer = TablePrinter(format: .csv, columns: table.columns)
    var bytes = printer.header
    for row in table.rows { bytes += printer.line(of: row) }
    return bytes
  }
}
