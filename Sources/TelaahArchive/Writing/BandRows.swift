import GRDB

/// The bands of articles' signatures: which articles have one of some keys, and what is to be added.
///
/// Keys are hashes, each of another page of their table. They wait for the end of the transaction
/// and are put in in their order, so that each page is changed once and not for every key on it.
final class BandRows {
  private let rows: RowInsertion
  /// Asks for the articles of all keys of a signature at once.
  private let query: DirectStatement
  /// The first article that waits with a key, and the others, which few keys have.
  private var first: [Int64: Int64] = [:]
  private var others: [Int64: [Int64]] = [:]

  init(_ db: Database) throws {
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
      if first[key] == nil {
        first[key] = article
      } else {
        others[key, default: []].append(article)
      }
    }
  }

  /// The articles that share a key, the first ones of each.
  func articles(of keys: [Int64]) throws -> Set<Int64> {
    var found: Set<Int64> = []
    var known: [Int64: [Int64]] = [:]
    for key in keys { query.bind(key) }
    try query.forEach { row in
      let (key, article) = (row.number(0), row.number(1))
      if first[key] == nil {
        found.insert(article)
      } else {
        known[key, default: []].append(article)
      }
      return true
    }
    for key in keys {
      guard let one = first[key] else { continue }
      let articles = (known[key] ?? []) + [one] + (others[key] ?? [])
      found.formUnion(articles.sorted().prefix(NearCopies.mostCandidates))
    }
    return found
  }

  /// Puts all keys that wait into their table.
  func flush() throws {
    for key in first.keys.sorted() {
      guard let one = first[key] else { continue }
      try rows.bind(key).bind(one).add()
      for other in others[key] ?? [] { try rows.bind(key).bind(other).add() }
    }
    first.removeAll(keepingCapacity: true)
    others.removeAll(keepingCapacity: true)
    try rows.flush()
  }
}
