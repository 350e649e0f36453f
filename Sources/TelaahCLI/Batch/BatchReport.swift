import Telaah
import TelaahArchive
import TelaahReports

/// The end of a batch's page: the figures of all its articles, from the archive, however many there
/// are.
struct BatchReport: Sendable {
  let archive: Archive
  let html: HTMLReport
  let failed: Int
  private let filter: ArchiveFilter
  private let copies: ArchiveFilter
  private static let rows = 25
  /// How many articles, the first ones, have a page of their own: 20 MB, which a browser opens in a
  /// second. The figures are of all; the archive and the tables have every one.
  static let articleLimit = 1_000

  init(_ archive: Archive, html: HTMLReport, failed: Int, mergesCopies: Bool) {
    self.archive = archive
    self.html = html
    self.failed = failed
    var filter = ArchiveFilter()
    filter.mergesCopies = mergesCopies
    self.filter = filter
    var copies = ArchiveFilter()
    copies.limit = BatchReport.rows
    self.copies = copies
  }

  /// What stands behind the last article.
  func closing() throws -> [UInt8] { html.closing(figures: try figures()) }

  private func figures() throws -> CollectionFigures {
    var figures = CollectionFigures()
    let overview = try archive.overview(filter)
    figures.articles = overview.number("articles")
    figures.statements = overview.number("statements")
    figures.sources = overview.number("speakers")
    var list = filter
    list.limit = CollectionFigures.listSize
    figures.speakers = try archive.speakers(list).ranked("name", "statements")
    figures.organizations = try archive.names(of: .organization, list).ranked("name", "articles")
    figures.places = try archive.names(of: .location, list).ranked("name", "articles")
    figures.keywords = try archive.keywords(list).ranked("term", "articles")
    for row in try archive.days(filter).rows {
      guard let date = CalendarDate(parsing: row[0].description) else { continue }
      figures.days[date, default: 0] += row[1].number
    }
    list.limit = CollectionFigures.networkSize
    let people = try archive.names(of: .person, list)
    figures.people = people.ranked("name", "articles")
    let actors = people.rows.map { $0[0].number }
    figures.pairs = try archive.pairs(of: actors, filter).rows.compactMap { row in
      guard let a = actors.firstIndex(of: row[0].number),
        let b = actors.firstIndex(of: row[1].number)
      else { return nil }
      return CollectionFigures.Pair(min(a, b), max(a, b), row[2].number)
    }
    figures.tables = try tables()
    return figures
  }

  private func tables() throws -> [CollectionFigures.Table] {
    var list = filter
    list.limit = BatchReport.rows
    var tables = [
      table("Porsi suara per media", "Share of voice by outlet", try archive.voices(top: 5, list)),
      table("Kata kunci per bulan", "Keywords by month", try archive.trends(of: [], top: 5, list)),
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

extension ResultTable {
  /// The value beside a name in a table of figures.
  fileprivate func number(_ figure: String) -> Int {
    rows.first { $0[0].description == figure }?[1].number ?? 0
  }

  /// Two columns as a list.
  fileprivate func ranked(_ name: String, _ count: String) -> [CollectionFigures.Ranked] {
    guard let name = columns.firstIndex(of: name), let count = columns.firstIndex(of: count) else {
      return []
    }
    return rows.map { CollectionFigures.Ranked($0[name].description, $0[count].number) }
  }
}

extension ResultTable.Value {
  /// A whole number; 0 for anything else.
  fileprivate var number: Int { if case .integer(let number) = self { number } else { 0 } }
}
