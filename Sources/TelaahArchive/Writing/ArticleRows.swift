import Foundation
import GRDB
import TelaahText

/// Writes and removes the rows of one article.
enum ArticleRows {
  /// Writes the article itself, its index words and its keywords.
  static func insert(
    _ record: ArticleRecord, id: Int64?, words: Int64, copyOf: Int64?, likeness: Double?,
    _ db: Database
  ) throws -> Int64 {
    let columns = """
      key, origin, title, date, outlet, place, hash, text, words, sentences, wordCount, warnings,
      corrections, signature, copyOf, likeness, id
      """
    let values: StatementArguments = [
      record.key, record.source.origin, record.title, record.source.date?.description,
      record.outlet, record.place, Data(record.hash.bytes), record.text, words, record.sentences,
      record.wordCount, record.warnings, record.corrections,
      record.signature.map { Data($0.bytes) }, copyOf, likeness, id,
    ]
    if id == nil {
      let marks = Array(repeating: "?", count: 17).joined(separator: ", ")
      try db.cachedStatement(sql: "INSERT INTO article(\(columns)) VALUES (\(marks))")
        .execute(arguments: values)
    } else {
      let settings = columns.split(separator: ",").dropLast()
        .map { $0.trimmingCharacters(in: .whitespacesAndNewlines) + " = ?" }.joined(separator: ", ")
      try db.cachedStatement(sql: "UPDATE article SET \(settings) WHERE id = ?")
        .execute(arguments: values)
    }
    let article = id ?? db.lastInsertedRowID
    try index("article_words", row: words, record.words, db)
    let insert = try db.cachedStatement(
      sql: """
        INSERT INTO keyword(article, rank, lemma, term, score, count) VALUES (?, ?, ?, ?, ?, ?)
        """)
    for (rank, keyword) in record.keywords.enumerated() {
      try insert.execute(
        arguments: [
          article, rank + 1, keyword.lemma, keyword.term, keyword.score, keyword.occurrences.count,
        ])
    }
    return article
  }

  /// Writes the entities; gives the actor of each.
  static func insertEntities(
    _ record: ArticleRecord, article: Int64, _ joiner: inout ActorJoiner, _ db: Database
  ) throws -> [Int64] {
    let insert = try db.cachedStatement(
      sql: """
        INSERT INTO appearance(
          article, entity, actor, name, mentions, attributes, isCredit, evidence)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """)
    let insertRole = try db.cachedStatement(
      sql: """
        INSERT OR IGNORE INTO role(actor, key, article, date, text, title, organization, place)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """)
    var actors: [Int64] = []
    for (index, entity) in record.entities.enumerated() {
      let (actor, evidence) = try joiner.join(entity, db)
      actors.append(actor)
      try insert.execute(
        arguments: [
          article, index, actor, entity.entity.name, entity.entity.mentions.count,
          entity.attributes, entity.entity.isCredit, evidence.rawValue,
        ])
      for role in entity.roles {
        try insertRole.execute(
          arguments: [
            actor, role.key, article, record.source.date?.description, role.role.text,
            role.role.title, role.role.organization, role.role.place,
          ])
      }
    }
    return actors
  }

  /// Writes the statements with their index words.
  static func insertStatements(
    _ record: ArticleRecord, article: Int64, actors: [Int64], _ db: Database
  ) throws {
    let insert = try db.cachedStatement(
      sql: """
        INSERT INTO statement(
          article, ordinal, form, start, end, content, cue, stance, kind, actor, speaker, role,
          rule, confidence, repaired, corrected)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """)
    let insertChorus = try db.cachedStatement(
      sql: "INSERT OR IGNORE INTO chorus(statement, actor) VALUES (?, ?)")
    func actor(_ entity: Int) -> Int64? {
      actors.indices.contains(entity) ? actors[entity] : nil
    }
    for (ordinal, found) in record.statements.enumerated() {
      let statement = found.statement
      let speaker = statement.speaker
      try insert.execute(
        arguments: [
          article, ordinal, statement.form.rawValue, statement.content.first?.start ?? 0,
          statement.content.last?.end ?? 0, found.content, found.cue,
          statement.cue?.stance.rawValue, speaker.kind.rawValue, speaker.entity.flatMap(actor),
          speaker.name, speaker.role, speaker.rule.rawValue, statement.confidence,
          statement.isRepaired, found.isCorrected,
        ])
      let id = db.lastInsertedRowID
      try index("statement_words", row: id, found.words, db)
      for entity in speaker.entities where entity != speaker.entity {
        guard let other = actor(entity) else { continue }
        try insertChorus.execute(arguments: [id, other])
      }
    }
  }

  /// Takes everything that hangs on an article away; the article's own row stays, to be written
  /// anew, so that copies keep pointing at it.
  static func remove(_ article: Int64, _ db: Database) throws {
    if let bytes = try Data.fetchOne(
      db, sql: "SELECT signature FROM article WHERE id = ?", arguments: [article]),
      let signature = Signature(bytes: Array(bytes))
    {
      try NearCopies.forget(signature, article: article, db)
    }
    let actors = try Int64.fetchAll(
      db, sql: "SELECT DISTINCT actor FROM appearance WHERE article = ?", arguments: [article])
    try db.execute(
      sql: """
        DELETE FROM chorus WHERE statement IN (SELECT id FROM statement WHERE article = :article);
        DELETE FROM statement WHERE article = :article;
        DELETE FROM role WHERE article = :article;
        DELETE FROM appearance WHERE article = :article;
        DELETE FROM keyword WHERE article = :article;
        """, arguments: ["article": article])
    for actor in actors { try removeTraces(of: actor, db) }
  }

  /// Takes the offices away that no article names any more, and an actor that no article has.
  private static func removeTraces(of actor: Int64, _ db: Database) throws {
    try db.execute(
      sql: """
        DELETE FROM office WHERE actor = :actor AND NOT EXISTS (
          SELECT 1 FROM role WHERE role.actor = office.actor AND role.key = office.key)
        """, arguments: ["actor": actor])
    let isUsed = try Int.fetchOne(
      db, sql: "SELECT 1 FROM appearance WHERE actor = ? LIMIT 1", arguments: [actor])
    guard isUsed == nil else { return }
    try db.execute(
      sql: "DELETE FROM alias WHERE actor = :actor; DELETE FROM actor WHERE id = :actor",
      arguments: ["actor": actor])
  }

  private static func index(
    _ table: String, row: Int64, _ lines: IndexLines, _ db: Database
  ) throws {
    let insert = try db.cachedStatement(
      sql: "INSERT INTO \(table)(rowid, lemma, root) VALUES (?, ?, ?)")
    try insert.execute(
      arguments: [
        row, String(decoding: lines.lemmas, as: UTF8.self),
        String(decoding: lines.roots, as: UTF8.self),
      ])
  }
}
