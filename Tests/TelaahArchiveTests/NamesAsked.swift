@testable import TelaahArchive
import TelaahText

// The figures of `ArchiveTally`, each asked of SQLite by itself: what the tally is held to.

extension Archive {
  /// The names of a kind that most articles have, without those that only stand in credits: `id`,
  /// `name`, `articles`.
  func names(of kind: Mention.Kind, _ filter: ArchiveFilter) throws -> ResultTable {
    try ask(filter, [kind.rawValue]) { conditions, _ in
      """
      SELECT c.id, c.name, count(DISTINCT t.article) AS articles
      FROM actor c JOIN appearance t ON t.actor = c.id \(filter.join("t.article"))
      WHERE c.kind = ? AND t.isCredit = 0\(conditions)
      GROUP BY c.id ORDER BY articles DESC, c.name, c.id
      """
    }
  }

  /// How many articles name two actors both, for each two of `actors`: `a`, `b`, `articles`.
  func pairs(of actors: [Int], _ filter: ArchiveFilter) throws -> ResultTable {
    let list = actors.map(String.init).joined(separator: ", ")
    return try ask(filter) { conditions, _ in
      """
      SELECT x.actor AS a, y.actor AS b, count(DISTINCT x.article) AS articles
      FROM appearance x JOIN appearance y ON y.article = x.article AND y.actor > x.actor
      \(filter.join("x.article"))
      WHERE x.actor IN (\(list)) AND y.actor IN (\(list)) AND x.isCredit = 0
        AND y.isCredit = 0\(conditions)
      GROUP BY x.actor, y.actor ORDER BY x.actor, y.actor
      """
    }
  }

  /// Statements by day of publication: `date`, `statements`.
  func days(_ filter: ArchiveFilter) throws -> ResultTable {
    try ask(filter) { conditions, _ in
      """
      SELECT a.date, count(s.id) AS statements
      FROM article a LEFT JOIN statement s ON s.article = a.id
      WHERE a.date IS NOT NULL\(conditions) GROUP BY a.date ORDER BY a.date
      """
    }
  }
}
