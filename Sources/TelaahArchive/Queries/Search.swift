import GRDB
import TelaahText

extension Archive {
  /// Articles that a search finds, the best first (BM25).
  public func search(_ terms: SearchTerms, _ filter: ArchiveFilter) throws -> ResultTable {
    var table = ResultTable(columns: ["date", "outlet", "article", "copy_of", "title", "snippet"])
    guard let match = terms.match else { return table }
    let (conditions, arguments) = filter.conditions
    try read { db in
      let rows = try Row.fetchCursor(
        db,
        sql: """
          SELECT a.date, a.outlet, a.key, o.key, a.title, a.text
          FROM article_words w JOIN article a ON a.words = w.rowid
          LEFT JOIN article o ON o.id = a.copyOf
          WHERE article_words MATCH ?\(conditions)
          ORDER BY bm25(article_words), a.id\(filter.limitClause)
          """, arguments: [match] + arguments)
      while let row = try rows.next() {
        var values = ResultTable.values(of: row)
        if case .text(let text) = values[5] { values[5] = .text(Snippet.of(text, terms)) }
        table.rows.append(values)
      }
    }
    return table
  }

  /// Statements by who said them, what they are about, and when; in order of time.
  ///
  /// - Parameters:
  ///   - who: Part of a speaker's name; nil for everybody.
  ///   - about: Words of the statement; nil for all.
  public func quotes(
    who: String? = nil, about: SearchTerms? = nil, _ filter: ArchiveFilter
  ) throws -> ResultTable {
    try ask(who: who, about: about, filter) { condition, _ in
      """
      SELECT a.date AS date, a.outlet AS outlet, coalesce(c.name, s.speaker) AS speaker,
        s.role AS role, s.form AS form, s.cue AS cue, a.key AS article, s.start AS start,
        s.end AS end, s.confidence AS confidence,
        CASE WHEN s.corrected THEN 'yes' ELSE 'no' END AS corrected, s.content AS content
      \(condition.tables) WHERE \(condition.sql)
      ORDER BY a.date IS NULL, a.date, a.id, s.ordinal
      """
    }
  }
}

/// Conditions on `statement s JOIN article a LEFT JOIN actor c`.
struct StatementCondition {
  let tables = """
    FROM statement s JOIN article a ON a.id = s.article LEFT JOIN actor c ON c.id = s.actor
    """
  /// Without what the condition does not ask about, so that an index is enough.
  let fewTables: String
  private(set) var sql = "1"
  private(set) var arguments = StatementArguments()

  init(who: String?, about: SearchTerms?, _ filter: ArchiveFilter, _ db: Database) throws {
    fewTables = "FROM statement s \(filter.join("s.article"))"
    if let who {
      let actors = try ActorQuery.list(who, db)
      sql += """
         AND (s.actor IN (\(actors)) OR s.id IN (
          SELECT statement FROM chorus WHERE actor IN (\(actors))))
        """
    }
    if let about {
      if let match = about.requiredMatch {
        try StatementSearch(about, db).install(db)
        sql += """
           AND s.article IN (SELECT id FROM article WHERE words IN (
            SELECT rowid FROM article_words WHERE article_words MATCH ?))
           AND \(StatementSearch.function)(
            (SELECT words FROM article WHERE id = s.article), s.stretches)
          """
        arguments += [match]
      } else {
        sql += " AND 0"
      }
    }
    let (conditions, more) = filter.conditions
    sql += conditions
    arguments += more
  }
}

/// Finds actors by name.
enum ActorQuery {
  /// Their numbers, as SQL lists them.
  static func list(_ name: String, _ db: Database) throws -> String {
    try actors(named: name, db).map(String.init).joined(separator: ", ")
  }

  /// Those with the name or alias; where there is none, those with all the words in their names.
  private static func actors(named name: String, _ db: Database) throws -> [Int64] {
    let key = ActorKey.fold(name)
    let exact = try Int64.fetchAll(
      db,
      sql: """
        SELECT id FROM actor WHERE key = ?1 UNION SELECT actor FROM alias WHERE key = ?1
        ORDER BY 1
        """, arguments: [key])
    guard exact.isEmpty, !key.isEmpty else { return exact }
    let words = key.split(separator: " ").map { "% \($0) %" }
    let condition = words.map { _ in "' ' || key || ' ' LIKE ?" }.joined(separator: " AND ")
    return try Int64.fetchAll(
      db, sql: "SELECT id FROM actor WHERE \(condition) ORDER BY id LIMIT 500",
      arguments: StatementArguments(words))
  }
}
