import GRDB

extension Archive {
  /// What can be taken out of an archive whole.
  public enum Export: String, Hashable, Sendable, CaseIterable {
    /// A row an article, without its text.
    case articles
    /// A row an article: `id`, `title`, `date`, `text`; what a batch can read again.
    case texts
    /// A row a statement.
    case statements
    /// A row an entity of an article, with the actor it was joined to.
    case entities
    /// A row a role of a person in an article.
    case roles
    /// A row a keyword of an article.
    case keywords
    /// Every table, row by row, in a fixed order: two archives with the same content give the same.
    case dump
  }

  /// Takes rows out, one at a time.
  ///
  /// - Parameter body: Gets the table's name, its columns' names, and the values of a row.
  public func export(
    _ what: Export, _ filter: ArchiveFilter,
    _ body: (_ table: String, _ columns: [String], _ values: [ResultTable.Value]) throws -> Void
  ) throws {
    try read { db in
      guard what != .dump else { return try dump(db, body) }
      let (conditions, arguments) = filter.conditions
      let cursor = try Row.fetchCursor(
        db, sql: Archive.query(what, conditions) + filter.limitClause, arguments: arguments)
      let columns = cursor._statement.columnNames
      while let row = try cursor.next() {
        try body(what.rawValue, columns, ResultTable.values(of: row))
      }
    }
  }

  private static func query(_ what: Export, _ conditions: String) -> String {
    let article = "JOIN article a ON a.id = t.article WHERE 1\(conditions) ORDER BY a.id, "
    switch what {
    case .articles:
      return """
        SELECT a.key AS id, a.origin AS source, a.title, a.date, a.outlet, a.place,
          a.wordCount AS words, a.sentences, a.warnings, a.corrections, o.key AS copy_of,
          a.likeness, a.hash FROM article a LEFT JOIN article o ON o.id = a.copyOf
        WHERE 1\(conditions) ORDER BY a.id
        """
    case .texts:
      return
        "SELECT a.key AS id, a.title, a.date, a.text FROM article a WHERE 1\(conditions) ORDER BY a.id"
    case .statements:
      return """
        SELECT a.key AS article, a.date, a.outlet, t.form, t.start, t."end", t.content, t.cue,
          t.stance, t.kind, coalesce(c.name, t.speaker) AS speaker, t.actor, t.role, t.rule,
          t.confidence, t.repaired, t.corrected
        FROM statement t LEFT JOIN actor c ON c.id = t.actor \(article) t.ordinal
        """
    case .entities:
      return """
        SELECT a.key AS article, a.date, t.entity, c.kind, t.name, t.actor, c.name AS actor_name,
          t.attributes, t.mentions, t.isCredit AS credit, t.evidence
        FROM appearance t JOIN actor c ON c.id = t.actor \(article) t.entity
        """
    case .roles:
      return """
        SELECT a.key AS article, a.date, c.id AS actor, c.name, t.text, t.title, t.organization,
          t.place FROM role t JOIN actor c ON c.id = t.actor \(article) c.id, t.key
        """
    case .keywords:
      return """
        SELECT a.key AS article, a.date, t.rank, t.term, t.lemma, t.score, t.count
        FROM keyword t \(article) t.rank
        """
    case .dump: return ""
    }
  }

  private func dump(
    _ db: Database, _ body: (String, [String], [ResultTable.Value]) throws -> Void
  ) throws {
    let tables = [
      ("article", "id"), ("actor", "id"), ("alias", "actor, key"),
      ("appearance", "article, entity"), ("role", "actor, key, article"), ("office", "actor, key"),
      ("statement", "id"), ("chorus", "statement, actor"), ("keyword", "article, rank"),
      ("band", "key, article"),
    ]
    for (table, order) in tables {
      let cursor = try Row.fetchCursor(db, sql: "SELECT * FROM \(table) ORDER BY \(order)")
      let columns = cursor._statement.columnNames
      while let row = try cursor.next() { try body(table, columns, ResultTable.values(of: row)) }
    }
  }
}
