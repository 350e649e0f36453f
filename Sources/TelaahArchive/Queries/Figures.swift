import GRDB
import TelaahText

extension Archive {
  /// How much there is of everything.
  public func overview(_ filter: ArchiveFilter) throws -> ResultTable {
    try read { db in
      let (conditions, arguments) = filter.conditions
      func count(_ what: String) throws -> Int {
        try Int.fetchOne(db, sql: what + conditions, arguments: arguments) ?? 0
      }
      let all = "FROM article a WHERE 1"
      func joined(_ table: String) -> String {
        "FROM \(table) t JOIN article a ON a.id = t.article WHERE 1"
      }
      let figures: [(String, Int)] = [
        ("articles", try count("SELECT count(*) \(all)")),
        ("near copies", try count("SELECT count(a.copyOf) \(all)")),
        ("outlets", try count("SELECT count(DISTINCT nullif(a.outlet, '')) \(all)")),
        ("words", try count("SELECT coalesce(sum(a.wordCount), 0) \(all)")),
        ("sentences", try count("SELECT coalesce(sum(a.sentences), 0) \(all)")),
        ("statements", try count("SELECT count(*) \(joined("statement"))")),
        (
          "speakers", try count("SELECT count(DISTINCT t.actor) \(joined("statement"))")
        ),
        (
          "persons",
          try count(
            """
            SELECT count(DISTINCT t.actor) FROM appearance t JOIN article a ON a.id = t.article
            JOIN actor c ON c.id = t.actor WHERE c.kind = 'person'
            """)
        ),
        ("keywords", try count("SELECT count(DISTINCT t.lemma) \(joined("keyword"))")),
        ("corrections", try count("SELECT coalesce(sum(a.corrections), 0) \(all)")),
        ("to be checked", try count("SELECT coalesce(sum(a.warnings), 0) \(all)")),
      ]
      return ResultTable(
        columns: ["figure", "value"], rows: figures.map { [.text($0.0), .integer($0.1)] })
    }
  }

  /// Share of voice: who speaks how much in each outlet, `top` of each.
  public func voices(top: Int, _ filter: ArchiveFilter) throws -> ResultTable {
    try read { db in
      let condition = try StatementCondition(who: nil, about: nil, filter, db)
      return try ResultTable(
        db,
        sql: """
          WITH voice AS (
            SELECT a.outlet AS outlet, c.id AS actor, c.name AS name, count(*) AS statements,
              count(DISTINCT a.id) AS articles
            \(condition.tables) WHERE \(condition.sql) GROUP BY a.outlet, c.id),
          ranked AS (
            SELECT *, sum(statements) OVER (PARTITION BY outlet) AS total,
              row_number() OVER (PARTITION BY outlet
                ORDER BY actor IS NULL, statements DESC, articles DESC, name, actor) AS rank
            FROM voice)
          SELECT outlet, name, statements, articles, round(1.0 * statements / total, 4) AS share
          FROM ranked WHERE rank <= ? AND actor IS NOT NULL ORDER BY outlet, rank
          \(filter.limitClause)
          """, arguments: condition.arguments + [top])
    }
  }

  /// The keywords of most articles.
  public func keywords(_ filter: ArchiveFilter) throws -> ResultTable {
    try read { db in
      let (conditions, arguments) = filter.conditions
      return try ResultTable(
        db,
        sql: """
          SELECT max(k.term) AS term, k.lemma AS lemma, count(*) AS articles,
            round(sum(k.score), 4) AS score, min(a.date) AS first, max(a.date) AS last
          FROM keyword k JOIN article a ON a.id = k.article WHERE 1\(conditions)
          GROUP BY k.lemma ORDER BY articles DESC, score DESC, k.lemma\(filter.limitClause)
          """, arguments: arguments)
    }
  }

  /// Keywords by month: in how many articles, and in which share of the month's; terms give all
  /// keywords with them in it. Without terms, the `top` of the whole time.
  public func trends(of terms: [String], top: Int, _ filter: ArchiveFilter) throws -> ResultTable {
    var lemmas = terms.map { $0.lowercased() }
    if lemmas.isEmpty {
      var best = filter
      best.limit = top
      lemmas = try keywords(best).rows.map { $0[1].description }
    }
    return try read { db in
      let (conditions, arguments) = filter.conditions
      let one =
        terms.isEmpty
        ? "k.lemma = ?" : "' ' || k.lemma || ' ' LIKE ? OR ' ' || lower(k.term) || ' ' LIKE ?"
      let meant = lemmas.map { _ in one }.joined(separator: " OR ")
      let values = lemmas.flatMap { lemma in
        terms.isEmpty ? [lemma] : ["% \(lemma) %", "% \(lemma) %"]
      }
      return try ResultTable(
        db,
        sql: """
          WITH month AS (
            SELECT substr(a.date, 1, 7) AS name, count(*) AS articles FROM article a
            WHERE a.date IS NOT NULL\(conditions) GROUP BY 1)
          SELECT month.name AS month, k.lemma AS keyword, count(DISTINCT k.article) AS articles,
            round(1.0 * count(DISTINCT k.article) / month.articles, 4) AS share
          FROM keyword k JOIN article a ON a.id = k.article
          JOIN month ON month.name = substr(a.date, 1, 7)
          WHERE (\(meant.isEmpty ? "0" : meant))\(conditions)
          GROUP BY month.name, k.lemma ORDER BY k.lemma, month.name\(filter.limitClause)
          """,
        arguments: arguments + StatementArguments(values) + arguments)
    }
  }

  /// Near copies beside the first article of each.
  public func copies(_ filter: ArchiveFilter) throws -> ResultTable {
    try read { db in
      let (conditions, arguments) = filter.conditions
      return try ResultTable(
        db,
        sql: """
          SELECT o.key AS article, o.title AS title, a.key AS copy, a.outlet AS outlet,
            a.date AS date, a.likeness AS likeness
          FROM article a JOIN article o ON o.id = a.copyOf WHERE 1\(conditions)
          ORDER BY o.id, a.id\(filter.limitClause)
          """, arguments: arguments)
    }
  }
}
