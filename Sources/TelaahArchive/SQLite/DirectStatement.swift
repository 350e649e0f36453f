import GRDB
import GRDBSQLite

/// A prepared statement that is run again and again with other values.
final class DirectStatement: HeldValues {
  private let statement: GRDB.Statement  // Owns the handle.
  private let handle: OpaquePointer
  private let db: Database

  /// - Parameter arguments: Values that stay as they are; none may be bound then.
  init(_ db: Database, _ sql: String, _ arguments: StatementArguments? = nil) throws {
    self.db = db
    statement = try db.makeStatement(sql: sql)
    if let arguments { try statement.setArguments(arguments) }
    handle = statement.sqliteStatement
  }

  /// `INSERT` of all columns of a table.
  convenience init(
    _ db: Database, into table: String, _ columns: String, rows: Int = 1, or: String = ""
  ) throws {
    let marks = columns.split(separator: ",").map { _ in "?" }.joined(separator: ", ")
    let values = Array(repeating: "(\(marks))", count: rows).joined(separator: ", ")
    try self.init(db, "INSERT \(or) INTO \(table)(\(columns)) VALUES \(values)")
  }

  private func handOver() {
    hand(0..<count, to: handle)
    clear()
  }

  // MARK: Running

  /// Runs the statement with what was bound since the last time.
  func run() throws {
    handOver()
    _ = try step()
    sqlite3_reset(handle)
  }

  /// Runs the statement with some of the values that another holds.
  func run(with values: HeldValues, _ range: Range<Int>) throws {
    values.hand(range, to: handle)
    _ = try step()
    sqlite3_reset(handle)
  }

  /// Runs an `INSERT` and gives the number of the new row.
  func insert() throws -> Int64 {
    try run()
    return db.lastInsertedRowID
  }

  /// Runs the statement and gives what `body` makes of its first row; nil where there is none.
  func first<T>(_ body: (Row) throws -> T) throws -> T? {
    handOver()
    defer { sqlite3_reset(handle) }
    return try step() ? body(Row(handle: handle)) : nil
  }

  /// Runs the statement and hands out its rows until `body` says that it has enough.
  func forEach(_ body: (Row) throws -> Bool) throws {
    handOver()
    defer { sqlite3_reset(handle) }
    while try step() {
      guard try body(Row(handle: handle)) else { return }
    }
  }

  /// Runs the statement and gives the whole numbers of its first column.
  func numbers() throws -> [Int64] {
    var found: [Int64] = []
    try forEach {
      found.append($0.number(0))
      return true
    }
    return found
  }

  /// Whether there is a row.
  private func step() throws -> Bool {
    switch sqlite3_step(handle) {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    case let code:
      let message = db.lastErrorMessage
      let reset = sqlite3_reset(handle)
      throw DatabaseError(
        resultCode: ResultCode(rawValue: reset == SQLITE_OK ? code : reset), message: message)
    }
  }

  /// The row at which a statement stands; its values are gone with the next.
  struct Row {
    fileprivate let handle: OpaquePointer

    /// A column's whole number; 0 where there is none.
    func number(_ column: Int32) -> Int64 { sqlite3_column_int64(handle, column) }

    /// A column's number with decimals; 0 where there is none.
    func real(_ column: Int32) -> Double { sqlite3_column_double(handle, column) }

    /// A column's text; empty where there is none.
    func text(_ column: Int32) -> String { String(decoding: bytes(column), as: UTF8.self) }

    /// A column's bytes.
    func bytes(_ column: Int32) -> UnsafeRawBufferPointer {
      let start = sqlite3_column_blob(handle, column)
      return UnsafeRawBufferPointer(
        start: start, count: start == nil ? 0 : Int(sqlite3_column_bytes(handle, column)))
    }

    /// Whether a column is empty.
    func isEmpty(_ column: Int32) -> Bool { sqlite3_column_type(handle, column) == SQLITE_NULL }
  }
}
