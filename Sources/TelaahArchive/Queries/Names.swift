import GRDB
import TelaahText

// What a page over a whole archive shows beside its figures.

extension Archive {
  /// The names of a kind that most articles have, without those that only stand in credits: `id`,
  /// `name`, `articles`.
  public func names(of kind: Mention.Kind, _ filter: ArchiveFilter) throws -> ResultTable {
    try read { db in
      let (conditions, arguments) = filter.conditions
      return try ResultTable(
        db,
        sql: """
          SELECT c.id, c.name, count(DISTINCT t.article) AS articles
          FROM appearance t JOIN actor c ON c.id = t.actor JOIN article a ON a.id = t.article
          WHERE c.kind = ? AND t.isCredit = 0\(conditions)
          GROUP BY c.id ORDER BY articles DESC, c.name, c.id\(filter.limitClause)
          """, arguments: [kind.rawValue] + arguments)
    }
  }

  /// How many articles name two actors both, for each two of `actors`: `a`, `b`, `articles`.
  public func pairs(of actors: [Int], _ filter: ArchiveFilter) throws -> ResultTable {
    try read { db in
      let (conditions, arguments) = filter.conditions
      let list = actors.map(String.init).joined(separator: ", ")
      return try ResultTable(
        db,
        sql: """
          SELECT x.actor AS a, y.actor AS b, count(DISTINCT x.article) AS articles
          FROM appearance x JOIN appearance y ON y.article = x.article AND y.actor > x.actor
          JOIN article a ON a.id = x.article
          WHERE x.actor IN (\(list)) AND y.actor IN (\(list)) AND x.isCredit = 0
            AND y.isCredit = 0\(conditions)
          GROUP BY x.actor, y.actor ORDER BY x.actor, y.actor
          """, arguments: arguments)
    }
  }

  /// Statements by day of publication: `date`, `statements`.
  public func days(_ filter: ArchiveFilter) throws -> ResultTable {
    try read { db in
      let (conditions, arguments) = filter.conditions
      return try ResultTable(
        db,
        sql: """
          SELECT a.date, count(s.id) AS statements
          FROM article a LEFT JOIN statement s ON s.article = a.id
          WHERE a.date IS NOT NULL\(conditions) GROUP BY a.date ORDER BY a.date
          """, arguments: arguments)
    }
  }
}
