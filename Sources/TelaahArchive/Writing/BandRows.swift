import GRDB

/// The bands of articles' signatures: which articles have one of some keys, and what is to be added.
///
/// Keys are hashes, each of another page of their table. They wait for the end of the transaction
/// and are put in in their order, so that each page is changed once and not for every key on it.
final class BandRows {
  private let rows: RowInsertion
  /// Asks for the articles of all keys of a signature at once.
  private let query: DirectStatement
  private let filter: KeyFilter?
  /// What waits, and where each key stands in it.
  private var waiting: [(key: Int64, article: Int64)] = []
  private var places = HashedPlaces()

  /// - Parameter filter: Has all keys that were ever added, where it is known.
  init(_ db: Database, _ filter: KeyFilter?) throws {
    self.filter = filter
    rows = try RowInsertion(db, into: "band", "key, article", or: "OR IGNORE")
    let articles = """
      SELECT * FROM (SELECT key, article FROM band WHERE key = ? ORDER BY article \
      LIMIT \(NearCopies.mostCandidates))
      """
    query = try DirectStatement(
      db, Array(repeating: articles, count: Signature.bands).joined(separator: " UNION ALL "))
  }

  /// Notes that an article has some keys.
  func add(_ keys: [Int64], article: Int64) {
    for key in keys {
      let hash = UInt64(bitPattern: key)
      filter?.insert(hash)
      places.insert(hash, waiting.count)
      waiting.append((key, article))
    }
  }

  /// The articles that share a key, the first ones of each.
  func articles(of keys: [Int64]) throws -> Set<Int64> {
    var found: Set<Int64> = []
    if let filter, !keys.contains(where: { filter.mayHold(UInt64(bitPattern: $0)) }) {
      return found
    }
    var known: [Int64: [Int64]] = [:]
    for key in keys { query.bind(key) }
    try query.forEach { row in
      known[row.number(0), default: []].append(row.number(1))
      return true
    }
    for key in keys {
      let articles = (known[key] ?? []) + waitingArticles(of: key)
      found.formUnion(articles.sorted().prefix(NearCopies.mostCandidates))
    }
    return found
  }

  private func waitingArticles(of key: Int64) -> [Int64] {
    var found: [Int64] = []
    _ = places.first(of: UInt64(bitPattern: key)) {
      found.append(waiting[$0].article)
      return false
    }
    return found
  }

  /// Puts all keys that wait into their table.
  func flush() throws {
    waiting.sort { ($0.key, $0.article) < ($1.key, $1.article) }
    for (key, article) in waiting { try rows.bind(key).bind(article).add() }
    waiting.removeAll(keepingCapacity: true)
    places.removeAll()
    try rows.flush()
  }
}
