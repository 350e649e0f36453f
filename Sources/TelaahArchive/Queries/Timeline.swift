import GRDB
import TelaahText

extension Archive {
  /// What a person said and was, or what was said about something, in order of time.
  public func timeline(
    who: String? = nil, about: SearchTerms? = nil, _ filter: ArchiveFilter
  ) throws -> ResultTable {
    let roles = about == nil ? who : nil
    let more = roles == nil ? [] : filter.conditions.arguments
    return try ask(who: who, about: about, filter, more) { condition, db in
      """
      SELECT date, event, article, name, text FROM (
        SELECT a.date AS date, 'statement' AS event, coalesce(c.name, s.speaker) AS name,
          s.content AS text, a.key AS article, a.id AS place, s.ordinal AS rank
        \(condition.tables) WHERE \(condition.sql)
        \(try roles.map { try Archive.rolesAsEvents(of: $0, filter, db) } ?? ""))
      ORDER BY date IS NULL, date, place, rank, text
      """
    }
  }

  /// A role is an event on the day that it is first heard of.
  private static func rolesAsEvents(
    of name: String, _ filter: ArchiveFilter, _ db: Database
  ) throws -> String {
    """
    UNION ALL
    SELECT min(a.date), 'role', c.name, r.text, a.key, min(a.id), -1
    FROM role r JOIN article a ON a.id = r.article JOIN actor c ON c.id = r.actor
    WHERE r.actor IN (\(try ActorQuery.list(name, db)))\(filter.conditions.sql)
    GROUP BY r.actor, r.key
    """
  }
}
