import Telaah
import TelaahArchive
import TelaahReports

/// The end of a batch's page: the figures of all its articles, from the archive, however many there
/// are.
struct BatchReport: Sendable {
  let archive: Archive
  let html: HTMLReport
  let failed: Int
  private let mergesCopies: Bool
  private static let rows = 25
  /// How many articles, the first ones, have a page of their own: 20 MB, which a browser opens in a
  /// second. The figures are of all; the archive and the tables have every one.
  static let articleLimit = 1_000

  init(_ archive: Archive, html: HTMLReport, failed: Int, mergesCopies: Bool) {
    self.archive = archive
    self.html = html
    self.failed = failed
    self.mergesCopies = mergesCopies
  }

  /// What stands behind the last article.
  func closing() throws -> [UInt8] { html.closing(figures: try figures()) }

  private func figures() throws -> CollectionFigures {
    let size = ArchiveTally.Size(
      list: CollectionFigures.listSize, people: CollectionFigures.networkSize,
      rows: BatchReport.rows, top: 5)
    let tally = try archive.tally(size, mergesCopies: mergesCopies)
    var figures = CollectionFigures()
    figures.articles = tally.articles
    figures.statements = tally.statements
    figures.sources = tally.sources
    figures.speakers = ranked(tally.speakers)
    figures.organizations = ranked(tally.organizations)
    figures.places = ranked(tally.places)
    figures.keywords = ranked(tally.keywords)
    for day in tally.days {
      guard let date = CalendarDate(parsing: day.name) else { continue }
      figures.days[date, default: 0] += day.count
    }
    figures.people = ranked(tally.people)
    figures.pairs = tally.pairs.map { CollectionFigures.Pair($0.a, $0.b, $0.articles) }
    figures.tables = try tables(tally)
    return figures
  }

  private func ranked(_ rows: [ArchiveTally.Ranked]) -> [CollectionFigures.Ranked] {
    rows.map { CollectionFigures.Ranked($0.name, $0.count) }
  }

  private func tables(_ tally: ArchiveTally) throws -> [CollectionFigures.Table] {
    var copies = ArchiveFilter()
    copies.limit = BatchReport.rows
    var tables = [
      table("Porsi suara per media", "Share of voice by outlet", tally.voices),
      table("Kata kunci per bulan", "Keywords by month", tally.trends),
      table("Salinan hampir sama", "Near copies", try archive.copies(copies)),
    ]
    if failed > 0 {
      let isEnglish = html.language == .english
      tables.append(
        CollectionFigures.Table(
          heading: isEnglish ? "Failed" : "Gagal dibaca",
          columns: [isEnglish ? "articles" : "artikel", isEnglish ? "why" : "sebabnya"],
          rows: [[.number(String(failed)), .text(BatchOutputs.failures)]]))
    }
    return tables
  }

  private func table(
    _ indonesian: String, _ english: String, _ result: ResultTable
  ) -> CollectionFigures.Table {
    let isEnglish = html.language == .english
    return CollectionFigures.Table(
      heading: isEnglish ? english : indonesian,
      columns: result.columns.map { isEnglish ? $0 : BatchReport.indonesian[$0] ?? $0 },
      rows: result.rows.map { row in
        zip(result.columns, row).map { column, value in
          switch value {
          case .text, .none: .text(value.description)
          case .integer: .number(html.number(value.number))
          case .real(let share): .number(html.percent(share))
          }
        }
      })
  }

  private static let indonesian = [
    "outlet": "media", "name": "nama", "statements": "pernyataan", "articles": "artikel",
    "share": "porsi", "month": "bulan", "keyword": "kata kunci", "article": "artikel",
    "title": "judul", "copy": "salinan", "date": "tanggal", "likeness": "kemiripan",
  ]
}

extension ResultTable.Value {
  /// A whole number; 0 for anything else.
  fileprivate var number: Int { if case .integer(let number) = self { number } else { 0 } }
}
