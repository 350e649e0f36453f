import GRDB
import TelaahText

extension Archive {
  /// How much there is of everything.
  public func overview(_ filter: ArchiveFilter) throws -> ResultTable {
    let (conditions, arguments) = filter.conditions
    let questions: [(figures: [String], sql: String)] = [
      (
        [
          "articles", "near copies", "outlets", "words", "sentences", "corrections",
          "to be checked",
        ],
        """
        SELECT count(*), count(a.copyOf), count(DISTINCT nullif(a.outlet, '')),
          coalesce(sum(a.wordCount), 0), coalesce(sum(a.sentences), 0),
          coalesce(sum(a.corrections), 0), coalesce(sum(a.warnings), 0)
        FROM article a WHERE 1\(conditions)
        """
      ),
      (
        ["statements", "speakers"],
        """
        SELECT count(*), count(DISTINCT t.actor) FROM statement t \(filter.join("t.article"))
        WHERE 1\(conditions)
        """
      ),
      (
        ["persons"],
        """
        SELECT count(DISTINCT t.actor) FROM actor c JOIN appearance t ON t.actor = c.id
          \(filter.join("t.article")) WHERE c.kind = 'person'\(conditions)
        """
      ),
      (
        ["keywords"],
        """
        SELECT count(DISTINCT t.lemma) FROM keyword t \(filter.join("t.article"))
        WHERE 1\(conditions)
        """
      ),
    ]
    var found: [String: ResultTable.Value] = [:]
    try read { db in
      for (figures, sql) in questions {
        let row = try ResultTable(db, sql: sql, arguments: arguments).rows.first ?? []
        for (figure, value) in zip(figures, row) { found[figure] = value }
      }
    }
    let order = [
      "articles", "near copies", "outlets", "words", "sentences", "statements", "speakers",
      "persons", "keywords", "corrections", "to be checked",
    ]
    return ResultTable(
      columns: ["figure", "value"], rows: order.map { [.text($0), found[$0] ?? .integer(0)] })
  }

  /// Share of voice: who speaks how much in each outlet, `top` of each.
  public func voices(top: Int, _ filter: ArchiveFilter) throws -> ResultTable {
    try ask(who: nil, filter, [top]) { condition, _ in
      """
      WITH said AS (
        SELECT s.actor AS actor, s.article AS article, count(*) AS statements
        \(condition.fewTables) WHERE \(condition.sql) GROUP BY s.actor, s.article),
      voice AS (
        SELECT a.outlet AS outlet, said.actor AS actor, sum(said.statements) AS statements,
          count(*) AS articles
        FROM said JOIN article a ON a.id = said.article GROUP BY a.outlet, said.actor),
      ranked AS (
        SELECT voice.*, c.name AS name,
          sum(voice.statements) OVER (PARTITION BY voice.outlet) AS total,
          row_number() OVER (PARTITION BY voice.outlet
            ORDER BY voice.actor IS NULL, voice.statements DESC, voice.articles DESC, c.name,
              voice.actor) AS rank
        FROM voice LEFT JOIN actor c ON c.id = voice.actor)
      SELECT outlet, name, statements, articles, round(1.0 * statements / total, 4) AS share
      FROM ranked WHERE rank <= ? AND actor IS NOT NULL ORDER BY outlet, rank
      """
    }
  }

  /// The keywords of most articles.
  public func keywords(_ filter: ArchiveFilter) throws -> ResultTable {
    try ask(filter, filter.conditions.arguments) { conditions, _ in
      """
      WITH best AS (
        SELECT max(k.term) AS term, k.lemma AS lemma, count(*) AS articles,
          round(sum(k.score), 4) AS score
        FROM keyword k \(filter.join("k.article")) WHERE 1\(conditions)
        GROUP BY k.lemma ORDER BY count(*) DESC, 4 DESC, k.lemma\(filter.limitClause))
      SELECT best.term AS term, best.lemma AS lemma, best.articles AS articles,
        best.score AS score, min(a.date) AS first, max(a.date) AS last
      FROM best JOIN keyword k ON k.lemma = best.lemma JOIN article a ON a.id = k.article
      WHERE 1\(conditions)
      GROUP BY best.lemma ORDER BY best.articles DESC, best.score DESC, best.lemma
      """
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
    let one =
      terms.isEmpty
      ? "k.lemma = ?" : "' ' || k.lemma || ' ' LIKE ? OR ' ' || lower(k.term) || ' ' LIKE ?"
    let meant = lemmas.map { _ in one }.joined(separator: " OR ")
    let values = lemmas.flatMap { lemma in
      terms.isEmpty ? [lemma] : ["% \(lemma) %", "% \(lemma) %"]
    }
    let first = filter.conditions.arguments + StatementArguments(values)
    return try ask(filter, first) { conditions, _ in
      """
      WITH month AS (
        SELECT substr(a.date, 1, 7) AS name, count(*) AS articles FROM article a
        WHERE a.date IS NOT NULL\(conditions) GROUP BY 1)
      SELECT month.name AS month, max(k.term) AS keyword, count(DISTINCT k.article) AS articles,
        round(1.0 * count(DISTINCT k.article) / month.articles, 4) AS share
      FROM keyword k JOIN article a ON a.id = k.article
      JOIN month ON month.name = substr(a.date, 1, 7)
      WHERE (\(meant.isEmpty ? "0" : meant))\(conditions)
      GROUP BY month.name, k.lemma ORDER BY k.lemma, month.name
      """
    }
  }

  /// Near copies beside the first article of each.
  public func copies(_ filter: ArchiveFilter) throws -> ResultTable {
    try ask(filter) { conditions, _ in
      """
      SELECT o.key AS article, o.title AS title, a.key AS copy, a.outlet AS outlet,
        a.date AS date, a.likeness AS likeness
      FROM article a JOIN article o ON o.id = a.copyOf WHERE 1\(conditions)
      ORDER BY a.copyOf, a.id
      """
    }
  }
}
