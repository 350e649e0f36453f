import GRDB
import TelaahText

extension Archive {
  /// What a person said and was, or what was said about something, in order of time.
  public func timeline(
    who: String? = nil, about: SearchTerms? = nil, _ filter: ArchiveFilter
  ) throws -> ResultTable {
    try read { db in
      let condition = try StatementCondition(who: who, about: about, filter, db)
      var sql = """
        SELECT a.date AS date, 'statement' AS event, coalesce(c.name, s.speaker) AS name,
          s.content AS text, a.key AS article, a.id AS place, s.ordinal AS rank
        \(condition.tables) WHERE \(condition.sql)
        """
      var arguments = condition.arguments
      if let who, about == nil {
        let list = try ActorQuery.actors(named: who, db).map(String.init).joined(separator: ", ")
        let (conditions, more) = filter.conditions
        // A role is an event on the day that it is first heard of.
        sql += """
           UNION ALL
          SELECT min(a.date), 'role', c.name, r.text, a.key, min(a.id), -1
          FROM role r JOIN article a ON a.id = r.article JOIN actor c ON c.id = r.actor
          WHERE r.actor IN (\(list))\(conditions) GROUP BY r.actor, r.key
          """
        arguments += more
      }
      return try ResultTable(
        db,
        sql: """
          SELECT date, event, article, name, text FROM (\(sql))
          ORDER BY date IS NULL, date, place, rank, text\(filter.limitClause)
          """, arguments: arguments)
    }
  }
}
