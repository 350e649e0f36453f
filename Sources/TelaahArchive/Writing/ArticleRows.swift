import Foundation
import GRDB
import TelaahText

/// Writes and removes the rows of one article.
enum ArticleRows {
  /// Writes the article itself, its index words and its keywords.
  static func insert(
    _ record: ArticleRecord, id: Int64?, words: Int64, copyOf: Int64?, likeness: Double?,
    _ rows: ArchiveStatements, _ db: Database
  ) throws -> Int64 {
    let row = id == nil ? rows.article : try update(db)
    row.bind(record.key).bind(record.source.origin).bind(record.title)
    row.bind(record.source.date?.description).bind(record.outlet).bind(record.place)
    row.bind(blob: record.hash.bytes).bind(words).bind(record.sentences).bind(record.wordCount)
    row.bind(record.warnings).bind(record.corrections).bind(blob: record.signature?.bytes)
    row.bind(copyOf).bind(likeness).bind(record.text).bind(id)
    let inserted = try row.insert()
    let article = id ?? inserted
    try rows.articleWords.bind(words).bind(text: record.words.lemmas)
      .bind(text: record.words.roots).add()
    for (rank, keyword) in record.keywords.enumerated() {
      try rows.keyword.bind(article).bind(rank + 1).bind(keyword.lemma).bind(keyword.term)
        .bind(keyword.score).bind(keyword.occurrences.count).add()
    }
    return article
  }

  /// Writes an article's row anew.
  private static func update(_ db: Database) throws -> DirectStatement {
    let settings = ArchiveStatements.articleColumns.split(separator: ",").dropLast()
      .map { "\($0) = ?" }.joined(separator: ",")
    return try DirectStatement(db, "UPDATE article SET \(settings) WHERE id = ?")
  }

  /// Writes the entities; gives the actor of each.
  static func insertEntities(
    _ record: ArticleRecord, article: Int64, _ joiner: inout ActorJoiner,
    _ rows: ArchiveStatements
  ) throws -> [Int64] {
    let date = record.source.date?.description
    var actors: [Int64] = []
    for (index, entity) in record.entities.enumerated() {
      let (actor, evidence) = try joiner.join(entity, rows.actors)
      actors.append(actor)
      try rows.appearance.bind(article).bind(index).bind(actor).bind(entity.name)
        .bind(entity.mentions).bind(entity.attributes).bind(entity.isCredit)
        .bind(evidence.rawValue).add()
      for role in entity.roles {
        try rows.role.bind(actor).bind(role.key).bind(article).bind(date).bind(role.text)
          .bind(role.title).bind(role.organization).bind(role.place).add()
      }
    }
    return actors
  }

  /// Writes the statements.
  ///
  /// - Parameter first: The number that the first one gets; the others follow.
  static func insertStatements(
    _ record: ArticleRecord, article: Int64, first: Int64, actors: [Int64],
    _ rows: ArchiveStatements
  ) throws {
    func actor(_ entity: Int) -> Int64? {
      actors.indices.contains(entity) ? actors[entity] : nil
    }
    for (ordinal, found) in record.statements.enumerated() {
      let statement = found.statement
      let speaker = statement.speaker
      let id = first + Int64(ordinal)
      let row = rows.statement
      row.bind(id).bind(article).bind(ordinal).bind(statement.form.rawValue)
      row.bind(statement.content.first.start).bind(statement.content.last.end)
      row.bind(found.content).bind(found.cue).bind(statement.cue?.stance.rawValue)
      row.bind(speaker.kind.rawValue).bind(speaker.entity.flatMap(actor)).bind(speaker.name)
      row.bind(speaker.role).bind(speaker.rule.rawValue).bind(statement.confidence)
      row.bind(statement.isRepaired).bind(found.isCorrected).bind(blob: found.stretches)
      row.bind(blob: found.lemmas)
      try row.add()
      for entity in speaker.entities where entity != speaker.entity {
        guard let other = actor(entity) else { continue }
        try row.flush()
        try rows.chorus.bind(id).bind(other).run()
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
}
