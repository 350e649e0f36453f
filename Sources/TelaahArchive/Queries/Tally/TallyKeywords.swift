import GRDB

extension ArchiveTally {
  /// Counts the articles of each keyword, and those of the first ones by month.
  mutating func countKeywords(
    _ db: Database, _ size: Size, _ articles: TallyArticles, mergesCopies: Bool
  ) throws {
    let best = try ArchiveTally.keywords(
      max(size.list, size.top), db, articles, mergesCopies: mergesCopies)
    keywords = best.prefix(size.list).map { Ranked(name: $0.term, count: $0.articles) }
    let months = TallyMonths(articles)
    let share = try TallyShare(db)
    let query = try DirectStatement(
      db, "SELECT article, term FROM keyword WHERE lemma = ? ORDER BY article")
    for lemma in best.prefix(size.top).map(\.lemma).sorted(by: { $0.precedes($1) }) {
      var found: [(term: String, articles: Int)] = Array(repeating: ("", 0), count: months.count)
      var last: Int64 = -1
      try query.bind(lemma).forEach { row in
        let article = row.number(0)
        guard articles.outlet(of: article) != nil, let date = articles.date(of: article) else {
          return true
        }
        let month = months.month(ofDate: date)
        let term = row.text(1)
        if found[month].term.precedes(term) { found[month].term = term }
        if article != last { found[month].articles += 1 }
        last = article
        return true
      }
      for month in months.inOrder where found[month].articles > 0 {
        guard trends.rows.count < size.rows else { return }
        trends.rows.append([
          .text(months.names[month]), .text(found[month].term), .integer(found[month].articles),
          .real(try share.of(found[month].articles, months.articles[month])),
        ])
      }
    }
  }

  private struct Best {
    let lemma: String
    let articles: Int
    var term = ""
    var score = 0.0
  }

  /// The keywords of most articles, in the order of `Archive.keywords`.
  private static func keywords(
    _ limit: Int, _ db: Database, _ articles: TallyArticles, mergesCopies: Bool
  ) throws -> [Best] {
    var best: [Best] = []
    var least = 1
    var room = 1024
    var lemma: [UInt8] = []
    var count = 0
    /// Leaves out what is behind the `limit` first ones and all that are as good as the last.
    func cut() {
      best.sort { $0.articles > $1.articles }
      guard best.count > limit, limit > 0 else { return }
      least = best[limit - 1].articles
      best.removeAll { $0.articles < least }
    }
    func end() {
      guard count >= least else { return }
      best.append(Best(lemma: String(decoding: lemma, as: UTF8.self), articles: count))
      guard best.count >= room else { return }
      cut()
      room = 2 * max(512, best.count)
    }
    try DirectStatement(
      db, "SELECT lemma, article FROM keyword INDEXED BY keyword_lemma ORDER BY lemma"
    ).forEach { row in
      let own = row.bytes(0)
      if !lemma.elementsEqual(own) {
        end()
        lemma.removeAll(keepingCapacity: true)
        lemma.append(contentsOf: own)
        count = 0
      }
      if articles.outlet(of: row.number(1)) != nil { count += 1 }
      return true
    }
    end()
    cut()
    let known = try DirectStatement(
      db,
      """
      SELECT max(k.term), round(sum(k.score), 4) FROM keyword k
      \(mergesCopies ? "JOIN article a ON a.id = k.article AND a.copyOf IS NULL" : "")
      WHERE k.lemma = ?
      """)
    for index in best.indices {
      _ = try known.bind(best[index].lemma).first { row in
        best[index].term = row.text(0)
        best[index].score = row.real(1)
      }
    }
    best.sort { a, b in
      if a.articles != b.articles { return a.articles > b.articles }
      return a.score != b.score ? a.score > b.score : a.lemma.precedes(b.lemma)
    }
    return Array(best.prefix(limit))
  }
}

/// The months of the articles' dates.
private struct TallyMonths {
  /// The months in the order they were met, such as 2025-02.
  private(set) var names: [String] = []
  /// How many articles each has.
  private(set) var articles: [Int] = []
  private var ofDate: [Int] = []

  var count: Int { names.count }
  /// The months in order of time.
  var inOrder: [Int] { names.indices.sorted { names[$0].precedes(names[$1]) } }

  init(_ all: TallyArticles) {
    for (date, count) in zip(all.dates, all.articlesOfDate) {
      let name = String(date.prefix(7))
      if let month = names.firstIndex(of: name) {
        articles[month] += count
        ofDate.append(month)
      } else {
        ofDate.append(names.count)
        names.append(name)
        articles.append(count)
      }
    }
  }

  func month(ofDate date: Int) -> Int { ofDate[date] }
}
