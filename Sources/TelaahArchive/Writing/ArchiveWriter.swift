import GRDB
import TelaahText

/// Adds articles to an archive, many in one transaction.
public final class ArchiveWriter {
  private let archive: Archive
  private var joiner = ActorJoiner()
  private var nextWords: Int64?
  private var nextStatement: Int64?
  private var rows: ArchiveStatements?
  private var dataVersion: Int?
  /// Read when many articles are to come; a name that was removed stays in them, which does no harm.
  private var filters: KeyFilters?

  /// What became of an article.
  public struct Outcome: Hashable, Sendable {
    /// Whether it was new.
    public let state: State
    /// The key of the first article that it is a near copy of.
    public let copyOf: String?
    /// How alike the two are, 0 to 1.
    public let likeness: Double?

    /// Whether an article was new.
    public enum State: String, Hashable, Sendable { case added, replaced, present }
  }

  /// Makes a writer. An archive has one at a time.
  public init(_ archive: Archive) { self.archive = archive }

  /// Runs `body` in one transaction: all that it adds is there in the end, or nothing.
  public func transaction<T>(_ body: (ArchiveWriter) throws -> T) throws -> T {
    try begin()
    do {
      let result = try body(self)
      try commit()
      return result
    } catch {
      rollback()
      throw error
    }
  }

  /// Begins a transaction. Another process that writes is waited for, ten seconds at most.
  public func begin() throws {
    try write { db in
      try db.beginTransaction(.immediate)
      // Changes when another connection has written: then nothing that is remembered holds.
      let version = try Int.fetchOne(db, sql: "PRAGMA data_version")
      if version != dataVersion { forget() }
      dataVersion = version
    }
  }

  /// Ends a transaction: from now on all that was added is there.
  ///
  /// - Parameter progress: What `Archive.progress()` is to give from now on; nil leaves it.
  public func commit(progress: String? = nil) throws {
    try write { db in
      if let progress {
        try db.cachedStatement(sql: "INSERT OR REPLACE INTO progress(id, state) VALUES (1, ?)")
          .execute(arguments: [progress])
      }
      try rows?.flush()
      rows = nil  // Statements may not outlive the connection.
      try db.commit()
    }
  }

  /// Takes back what was added since the beginning of the transaction.
  public func rollback() {
    forget()
    // Where this fails there is no transaction left: SQLite has rolled it back by itself.
    try? write {
      rows = nil
      try $0.rollback()
    }
  }

  private func forget() {
    joiner.forget()
    nextWords = nil
    nextStatement = nil
    filters = nil
  }

  /// Adds an article, within a transaction. One with the same key and content is there already and
  /// left alone; one with the same key and another content takes the other's place.
  public func add(_ record: ArticleRecord) throws -> Outcome {
    try write { try add(record, $0) }
  }

  private func write<T>(_ body: (Database) throws -> T) throws -> T {
    try ArchiveError.translating(archive.path) {
      try archive.queue.writeWithoutTransaction(body)
    }
  }

  private func add(_ record: ArticleRecord, _ db: Database) throws -> Outcome {
    let rows = try statements(db)
    let old = try rows.articleOfKey.bind(record.key).first { row in
      let isSame =
        row.bytes(1).elementsEqual(record.hash.bytes) && row.number(2) == 0
        && record.corrections == 0
      return (id: row.number(0), isSame: isSame)
    }
    if old?.isSame ?? false { return Outcome(state: .present, copyOf: nil, likeness: nil) }
    let id = old?.id
    if let id {
      try rows.flush()
      try Schema.makeLateIndices(db)  // By which an actor is asked whether an article has it.
      try ArticleRows.remove(id, db)
      joiner.forget()
    }
    let copy = try record.signature.flatMap { try NearCopies.first(like: $0, but: id, rows) }
    let words = try wordsRow(db)
    let article = try ArticleRows.insert(
      record, id: id, words: words, copyOf: copy?.article, likeness: copy?.likeness, rows, db)
    if copy == nil, let signature = record.signature {
      rows.bands.add(signature.bandKeys, article: article)
    }
    let actors = try ArticleRows.insertEntities(record, article: article, &joiner, rows)
    let first = try statementRows(record.statements.count, db)
    try ArticleRows.insertStatements(record, article: article, first: first, actors: actors, rows)
    return Outcome(
      state: id == nil ? .added : .replaced, copyOf: copy?.key, likeness: copy?.likeness)
  }

  private func statements(_ db: Database) throws -> ArchiveStatements {
    if let rows { return rows }
    if filters == nil, archive.isLoading { filters = try KeyFilters(db) }
    let made = try ArchiveStatements(db, filters)
    rows = made
    return made
  }

  /// The next row of the index of articles; rows are never used again.
  private func wordsRow(_ db: Database) throws -> Int64 {
    let row =
      try nextWords ?? (Int64.fetchOne(db, sql: "SELECT max(words) FROM article") ?? 0) + 1
    nextWords = row + 1
    return row
  }

  /// The first of the next numbers of statements; numbers are never used again.
  private func statementRows(_ count: Int, _ db: Database) throws -> Int64 {
    let last = "SELECT seq FROM sqlite_sequence WHERE name = 'statement'"
    let row = try nextStatement ?? (Int64.fetchOne(db, sql: last) ?? 0) + 1
    nextStatement = row + Int64(count)
    return row
  }
}

extension Archive {
  /// What the last transaction noted by `ArchiveWriter.commit(progress:)`.
  public func progress() throws -> String? {
    try read { try String.fetchOne($0, sql: "SELECT state FROM progress") }
  }

  /// How many articles there are.
  public func articleCount() throws -> Int {
    try read { try Int.fetchOne($0, sql: "SELECT count(*) FROM article") ?? 0 }
  }
}
