import GRDB
import TelaahText

extension Archive {
  /// Who speaks most, of what the filter and the search let through.
  public func speakers(about: SearchTerms? = nil, _ filter: ArchiveFilter) throws -> ResultTable {
    try ask(about: about, filter) { condition, _ in
      """
      WITH said AS (
        SELECT s.actor AS actor, s.article AS article, count(*) AS statements
        \(condition.fewTables) WHERE s.actor IS NOT NULL AND \(condition.sql)
        GROUP BY s.actor, s.article),
      speaker AS (
        SELECT c.id AS actor, c.name AS name, c.kind AS kind, sum(said.statements) AS statements,
          count(*) AS articles, min(a.date) AS first, max(a.date) AS last
        FROM said JOIN article a ON a.id = said.article JOIN actor c ON c.id = said.actor
        GROUP BY said.actor
        ORDER BY sum(said.statements) DESC, count(*) DESC, c.name, c.id\(filter.limitClause))
      SELECT actor, name, kind,
        (SELECT o.title || coalesce(' ' || o.organization, '') FROM role o
          WHERE o.actor = speaker.actor ORDER BY o.date DESC, o.article DESC, o.key LIMIT 1)
          AS role, statements, articles, first, last
      FROM speaker ORDER BY statements DESC, articles DESC, name, actor
      """
    }
  }

  /// The actors of a name with their roles over time.
  public func roles(of name: String, _ filter: ArchiveFilter) throws -> ResultTable {
    try ask(filter) { conditions, db in
      """
      SELECT c.id AS actor, c.name AS name, c.kind AS kind, r.title AS title,
        r.organization AS organization, r.place AS place, min(a.date) AS first,
        max(a.date) AS last, count(DISTINCT a.id) AS articles
      FROM actor c JOIN appearance p ON p.actor = c.id JOIN article a ON a.id = p.article
      LEFT JOIN role r ON r.actor = c.id AND r.article = a.id
      WHERE c.id IN (\(try ActorQuery.list(name, db)))\(conditions)
      GROUP BY c.id, r.key ORDER BY c.id, first IS NULL, first, articles DESC, r.key
      """
    }
  }

  /// In which articles the actors of a name appear, as what, and why they were joined.
  public func evidence(of name: String, _ filter: ArchiveFilter) throws -> ResultTable {
    try ask(filter) { conditions, db in
      """
      SELECT c.id AS actor, c.name AS name, a.date AS date, a.key AS article,
        p.name AS written, p.attributes AS attributes, p.mentions AS mentions,
        p.evidence AS evidence,
        (SELECT group_concat(text, '; ') FROM (SELECT DISTINCT text FROM role
          WHERE role.actor = c.id AND role.article = a.id ORDER BY key)) AS roles
      FROM actor c JOIN appearance p ON p.actor = c.id JOIN article a ON a.id = p.article
      WHERE c.id IN (\(try ActorQuery.list(name, db)))\(conditions)
      ORDER BY c.id, a.date IS NULL, a.date, a.id, p.entity
      """
    }
  }

  /// Actors that may be the same as those of a name but were kept apart, and why.
  public func candidates(for name: String, _ filter: ArchiveFilter) throws -> ResultTable {
    var all = ArchiveFilter()
    all.limit = filter.limit
    return try ask(all) { _, db in
      """
      SELECT c.id AS actor, c.name AS name, o.id AS candidate, o.name AS candidate_name,
        CASE WHEN o.key = c.key THEN
          coalesce((SELECT evidence FROM appearance
            WHERE actor = max(o.id, c.id) AND evidence LIKE 'apart:%' LIMIT 1), 'same name')
          ELSE 'part of the name' END AS reason,
        (SELECT group_concat(title || coalesce(' ' || organization, ''), '; ') FROM office
          WHERE office.actor = o.id) AS roles
      FROM actor c JOIN actor o ON o.kind = c.kind AND o.id <> c.id AND (
        o.key = c.key OR o.id IN (SELECT actor FROM alias WHERE alias.key = c.key)
        OR c.id IN (SELECT actor FROM alias WHERE alias.key = o.key))
      WHERE c.id IN (\(try ActorQuery.list(name, db))) ORDER BY c.id, o.id
      """
    }
  }
}
