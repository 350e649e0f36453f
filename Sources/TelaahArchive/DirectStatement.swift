import GRDB
import GRDBSQLite

/// A prepared statement that is run again and again with other values.
///
/// Values go straight to SQLite and come straight from it: with arguments and rows boxed by the
/// layer between, binding took longer than inserting.
final class DirectStatement {
  private let statement: GRDB.Statement  // Owns the handle.
  private let handle: OpaquePointer
  private let db: Database
  private var last: Int32 = 0
  /// The texts and bytes that are bound: SQLite reads them where they lie instead of copying each
  /// into memory of its own.
  private var arena = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 12, alignment: 1)
  private var used = 0
  private var stretches: [Stretch] = []

  private struct Stretch {
    let at: Int32
    let range: Range<Int>
    let isText: Bool
  }

  /// - Parameter arguments: Values that stay as they are; none may be bound then.
  init(_ db: Database, _ sql: String, _ arguments: StatementArguments? = nil) throws {
    self.db = db
    statement = try db.makeStatement(sql: sql)
    if let arguments { try statement.setArguments(arguments) }
    handle = statement.sqliteStatement
  }

  /// `INSERT` of all columns of a table.
  convenience init(_ db: Database, into table: String, _ columns: String, or: String = "") throws {
    let marks = columns.split(separator: ",").map { _ in "?" }.joined(separator: ", ")
    try self.init(db, "INSERT \(or) INTO \(table)(\(columns)) VALUES (\(marks))")
  }

  deinit { arena.deallocate() }

  // MARK: Binding

  private func next() -> Int32 {
    last += 1
    return last
  }

  /// Binds the next value: a number, or nothing.
  @discardableResult func bind(_ value: Int64?) -> DirectStatement {
    let at = next()
    if let value { sqlite3_bind_int64(handle, at, value) } else { sqlite3_bind_null(handle, at) }
    return self
  }

  /// Binds the next value: a number.
  @discardableResult func bind(_ value: Int) -> DirectStatement { bind(Int64(value)) }

  /// Binds the next value: yes or no, as 1 or 0.
  @discardableResult func bind(_ value: Bool) -> DirectStatement { bind(value ? Int64(1) : 0) }

  /// Binds the next value: a number with decimals, or nothing.
  @discardableResult func bind(_ value: Double?) -> DirectStatement {
    let at = next()
    if let value { sqlite3_bind_double(handle, at, value) } else { sqlite3_bind_null(handle, at) }
    return self
  }

  /// Binds the next value: a text, or nothing.
  @discardableResult func bind(_ value: String?) -> DirectStatement {
    guard var value else {
      sqlite3_bind_null(handle, next())
      return self
    }
    value.withUTF8 { hold(UnsafeRawBufferPointer($0), isText: true) }
    return self
  }

  /// Binds the next value: a text that is there as UTF-8.
  @discardableResult func bind(text bytes: ArraySlice<UInt8>) -> DirectStatement {
    bytes.withUnsafeBytes { hold($0, isText: true) }
    return self
  }

  /// Binds the next value: bytes, or nothing.
  @discardableResult func bind(blob: [UInt8]?) -> DirectStatement {
    if let blob {
      blob.withUnsafeBytes { hold($0, isText: false) }
    } else {
      sqlite3_bind_null(handle, next())
    }
    return self
  }

  /// Keeps bytes until the statement runs: the place where they lie may change until then.
  private func hold(_ bytes: UnsafeRawBufferPointer, isText: Bool) {
    let end = used + bytes.count
    if end >= arena.count {
      let larger = UnsafeMutableRawBufferPointer.allocate(byteCount: 2 * end, alignment: 1)
      larger.copyMemory(from: UnsafeRawBufferPointer(rebasing: arena[..<used]))
      arena.deallocate()
      arena = larger
    }
    if !bytes.isEmpty {
      UnsafeMutableRawBufferPointer(rebasing: arena[used...]).copyMemory(from: bytes)
    }
    stretches.append(Stretch(at: next(), range: used..<end, isText: isText))
    used = end
  }

  private func bindHeld() {
    guard let base = arena.baseAddress else { return }
    for stretch in stretches {
      let start = UnsafeRawPointer(base + stretch.range.lowerBound)
      let count = UInt64(stretch.range.count)
      if stretch.isText {
        let text = start.assumingMemoryBound(to: CChar.self)
        sqlite3_bind_text64(handle, stretch.at, text, count, nil, UInt8(SQLITE_UTF8))
      } else {
        sqlite3_bind_blob64(handle, stretch.at, start, count, nil)
      }
    }
    stretches.removeAll(keepingCapacity: true)
    used = 0
    last = 0
  }

  // MARK: Running

  /// Runs the statement with what was bound since the last time.
  func run() throws {
    bindHeld()
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
    bindHeld()
    defer { sqlite3_reset(handle) }
    return try step() ? body(Row(handle: handle)) : nil
  }

  /// Runs the statement and hands out its rows until `body` says that it has enough.
  func forEach(_ body: (Row) throws -> Bool) throws {
    bindHeld()
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
