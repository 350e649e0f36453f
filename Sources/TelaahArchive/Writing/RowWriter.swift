import GRDB
import GRDBSQLite

/// A prepared statement that is run again and again with other values.
///
/// Values go straight to SQLite: with arguments boxed by the layer between, binding took longer than
/// inserting.
final class RowWriter {
  private let statement: GRDB.Statement  // Owns the handle.
  private let handle: OpaquePointer
  private let db: Database
  private var last: Int32 = 0

  init(_ db: Database, _ sql: String) throws {
    self.db = db
    statement = try db.makeStatement(sql: sql)
    handle = statement.sqliteStatement
  }

  /// `INSERT` of all columns of a table.
  convenience init(_ db: Database, into table: String, _ columns: String, or: String = "") throws {
    let marks = columns.split(separator: ",").map { _ in "?" }.joined(separator: ", ")
    try self.init(db, "INSERT \(or) INTO \(table)(\(columns)) VALUES (\(marks))")
  }

  /// SQLite is to make a copy of its own.
  private static var transient: sqlite3_destructor_type {
    unsafeBitCast(-1, to: sqlite3_destructor_type.self)
  }

  private func next() -> Int32 {
    last += 1
    return last
  }

  /// Binds the next value: a number, or nothing.
  @discardableResult func bind(_ value: Int64?) -> RowWriter {
    let at = next()
    if let value { sqlite3_bind_int64(handle, at, value) } else { sqlite3_bind_null(handle, at) }
    return self
  }

  /// Binds the next value: a number.
  @discardableResult func bind(_ value: Int) -> RowWriter { bind(Int64(value)) }

  /// Binds the next value: yes or no, as 1 or 0.
  @discardableResult func bind(_ value: Bool) -> RowWriter { bind(value ? Int64(1) : 0) }

  /// Binds the next value: a number with decimals, or nothing.
  @discardableResult func bind(_ value: Double?) -> RowWriter {
    let at = next()
    if let value { sqlite3_bind_double(handle, at, value) } else { sqlite3_bind_null(handle, at) }
    return self
  }

  /// Binds the next value: a text, or nothing.
  @discardableResult func bind(_ value: String?) -> RowWriter {
    guard var value else {
      sqlite3_bind_null(handle, next())
      return self
    }
    value.withUTF8 { bind(text: $0) }
    return self
  }

  /// Binds the next value: a text that is there as UTF-8.
  @discardableResult func bind(text bytes: [UInt8]) -> RowWriter {
    bytes.withUnsafeBufferPointer { bind(text: $0) }
    return self
  }

  private func bind(text bytes: UnsafeBufferPointer<UInt8>) {
    let at = next()
    // An empty buffer may have no address, which SQLite would take for no value.
    guard let base = bytes.baseAddress, !bytes.isEmpty else {
      sqlite3_bind_text(handle, at, "", 0, RowWriter.transient)
      return
    }
    base.withMemoryRebound(to: CChar.self, capacity: bytes.count) {
      _ = sqlite3_bind_text64(
        handle, at, $0, UInt64(bytes.count), RowWriter.transient, UInt8(SQLITE_UTF8))
    }
  }

  /// Binds the next value: bytes, or nothing.
  @discardableResult func bind(blob: [UInt8]?) -> RowWriter {
    let at = next()
    if let blob {
      _ = blob.withUnsafeBytes {
        sqlite3_bind_blob64(handle, at, $0.baseAddress, UInt64($0.count), RowWriter.transient)
      }
    } else {
      sqlite3_bind_null(handle, at)
    }
    return self
  }

  /// Runs the statement with what was bound since the last time.
  func run() throws {
    last = 0
    let code = sqlite3_step(handle)
    let reset = sqlite3_reset(handle)
    guard code == SQLITE_DONE || code == SQLITE_ROW else {
      throw DatabaseError(
        resultCode: ResultCode(rawValue: reset == SQLITE_OK ? code : reset),
        message: db.lastErrorMessage)
    }
  }

  /// Runs the statement and gives the whole numbers of its first column.
  func numbers() throws -> [Int64] {
    last = 0
    var found: [Int64] = []
    while true {
      let code = sqlite3_step(handle)
      guard code == SQLITE_ROW else {
        sqlite3_reset(handle)
        if code == SQLITE_DONE { return found }
        throw DatabaseError(
          resultCode: ResultCode(rawValue: code), message: db.lastErrorMessage)
      }
      found.append(sqlite3_column_int64(handle, 0))
    }
  }
}

/// The statements that articles are written with, prepared once.
struct RowWriters {
  let article: RowWriter
  let keyword: RowWriter
  let appearance: RowWriter
  let role: RowWriter
  let statement: RowWriter
  let chorus: RowWriter
  let articleWords: RowWriter
  let statementWords: RowWriter
  let band: RowWriter
  let bandArticles: RowWriter
  let actor: RowWriter
  let alias: RowWriter
  let office: RowWriter

  static let articleColumns = """
    key, origin, title, date, outlet, place, hash, words, sentences, wordCount, warnings, \
    corrections, signature, copyOf, likeness, text, id
    """

  init(_ db: Database) throws {
    func insertion(_ table: String, _ columns: String, or: String = "") throws -> RowWriter {
      try RowWriter(db, into: table, columns, or: or)
    }
    article = try insertion("article", RowWriters.articleColumns)
    keyword = try insertion("keyword", "article, rank, lemma, term, score, count")
    appearance = try insertion(
      "appearance", "article, entity, actor, name, mentions, attributes, isCredit, evidence")
    role = try insertion(
      "role", "actor, key, article, date, text, title, organization, place", or: "OR IGNORE")
    statement = try insertion(
      "statement",
      """
      article, ordinal, form, start, end, content, cue, stance, kind, actor, speaker, role, rule, \
      confidence, repaired, corrected, sketch
      """)
    chorus = try insertion("chorus", "statement, actor", or: "OR IGNORE")
    articleWords = try insertion("article_words", "rowid, lemma, root")
    statementWords = try insertion("statement_words", "rowid, lemma, root")
    band = try insertion("band", "key, article", or: "OR IGNORE")
    bandArticles = try RowWriter(
      db,
      "SELECT article FROM band WHERE key = ? ORDER BY article LIMIT \(NearCopies.mostCandidates)")
    actor = try insertion("actor", "kind, name, key")
    alias = try insertion("alias", "key, actor, name", or: "OR IGNORE")
    office = try insertion("office", "actor, key, title, organization, place", or: "OR IGNORE")
  }
}
