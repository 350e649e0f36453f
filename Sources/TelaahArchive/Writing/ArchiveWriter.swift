import Foundation
import GRDB
import TelaahText

/// Adds articles to an archive, many in one transaction.
public final class ArchiveWriter {
  private let archive: Archive
  private var joiner = ActorJoiner()
  private var nextWords: Int64?

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
  ///
  /// - Parameter progress: What `Archive.progress()` is to give from now on.
  public func transaction<T>(_ body: (ArchiveWriter.Session) throws -> T) throws -> T {
    do {
      return try ArchiveError.translating(archive.path) {
        try archive.queue.writeWithoutTransaction { db in
          var result: T?
          try db.inTransaction(.immediate) {
            result = try body(Session(writer: self, db: db))
            return .commit
          }
          guard let result else { preconditionFailure("the transaction was committed") }
          return result
        }
      }
    } catch {
      joiner.forget()
      nextWords = nil
      throw error
    }
  }

  /// An open transaction.
  public struct Session {
    let writer: ArchiveWriter
    let db: Database

    /// Adds an article. One with the same key and content is there already and left alone; one with
    /// the same key and another content takes the other's place.
    public func add(_ record: ArticleRecord, replacing: Bool = false) throws -> Outcome {
      try writer.add(record, replacing: replacing, db)
    }

    /// Notes where a run stands, in the same transaction.
    public func note(progress: String) throws {
      try db.cachedStatement(sql: "INSERT OR REPLACE INTO progress(id, state) VALUES (1, ?)")
        .execute(arguments: [progress])
    }
  }

  private func add(
    _ record: ArticleRecord, replacing: Bool, _ db: Database
  ) throws -> Outcome {
    let find = try db.cachedStatement(
      sql: "SELECT id, hash, corrections FROM article WHERE key = ?")
    let hash = record.hash.bytes
    let old = try Row.fetchOne(find, arguments: [record.key])
    if let old, !replacing, old["hash"] == Data(hash), old["corrections"] == 0,
      record.corrections == 0
    {
      return Outcome(state: .present, copyOf: nil, likeness: nil)
    }
    let id: Int64? = old?["id"]
    if let id {
      try ArticleRows.remove(id, db)
      joiner.forget()
    }
    let copy = try record.signature.flatMap { try NearCopies.first(like: $0, but: id, db) }
    let words = try wordsRow(db)
    let article = try ArticleRows.insert(
      record, id: id, words: words, copyOf: copy?.article, likeness: copy?.likeness, db)
    if copy == nil, let signature = record.signature {
      try NearCopies.remember(signature, article: article, db)
    }
    let actors = try ArticleRows.insertEntities(record, article: article, &joiner, db)
    try ArticleRows.insertStatements(record, article: article, actors: actors, db)
    return Outcome(
      state: id == nil ? .added : .replaced, copyOf: copy?.key, likeness: copy?.likeness)
  }

  /// The next row of the index of articles; rows are never used again.
  private func wordsRow(_ db: Database) throws -> Int64 {
    let row =
      try nextWords ?? (Int64.fetchOne(db, sql: "SELECT max(words) FROM article") ?? 0) + 1
    nextWords = row + 1
    return row
  }
}

extension Archive {
  /// What the last transaction noted by `ArchiveWriter.Session.note(progress:)`.
  public func progress() throws -> String? {
    try read { try String.fetchOne($0, sql: "SELECT state FROM progress") }
  }

  /// How many articles there are.
  public func articleCount() throws -> Int {
    try read { try Int.fetchOne($0, sql: "SELECT count(*) FROM article") ?? 0 }
  }
}
