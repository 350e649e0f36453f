import Telaah
import TelaahArchive
import TelaahReports

/// The tables of a batch: those of `analyze --format csv`, and one with a row an article.
enum BatchTable: Hashable, CaseIterable {
  case articles
  case findings(CSVReport.Table)

  static let allCases = [articles] + CSVReport.Table.allCases.map(findings)

  /// The file's name.
  var file: String {
    switch self {
    case .articles: "articles.csv"
    case .findings(let table): table.rawValue + ".csv"
    }
  }

  /// The names of the columns.
  var header: [UInt8] {
    guard case .findings(let table) = self else {
      var csv = CSVWriter()
      for column in BatchTable.articleColumns { csv.cell(column) }
      csv.end()
      return csv.bytes
    }
    return CSVReport(table: table).opening
  }

  private static let articleColumns = [
    "source", "id", "date", "title", "place", "outlet", "sentences", "words", "statements",
    "warnings", "copy_of", "likeness",
  ]

  /// The row of an article, but for what the archive knows of it.
  static func article(_ analysis: Analysis, _ record: ArticleRecord) -> [UInt8] {
    let source = analysis.document.source
    var csv = CSVWriter()
    csv.cell(source.origin)
    csv.cell(source.id)
    csv.cell(source.date?.description ?? "")
    csv.cell(record.title ?? "")
    csv.cell(record.place ?? "")
    csv.cell(record.outlet)
    csv.cell(analysis.sentences.count)
    csv.cell(analysis.tokenCounts.words)
    csv.cell(analysis.statements?.count ?? 0)
    csv.cell(analysis.warnings.count)
    return csv.bytes
  }

  /// The row with what the archive knows of the article.
  static func article(_ cells: [UInt8], _ outcome: ArchiveWriter.Outcome) -> [UInt8] {
    var csv = CSVWriter()
    csv.cells(cells)
    csv.cell(outcome.copyOf ?? "")
    if let likeness = outcome.likeness { csv.cell(likeness) } else { csv.cell("") }
    csv.end()
    return csv.bytes
  }
}
