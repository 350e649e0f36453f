import GRDB

/// Inserts the rows of a table sixteen at a time, which takes a quarter less than one by one.
///
/// `OR FAIL` (or `IGNORE`) leaves it to whoever runs the transaction to take a failed statement's
/// rows back. Else SQLite would open a savepoint for each statement of several rows, copy every page
/// before it changes it, and write all words that the full-text tables have gathered so far.
///
/// A row that was added is not in the table before `flush`.
final class RowInsertion: HeldValues {
  private let columns: Int
  private let one: DirectStatement
  private let many: DirectStatement
  private static let rows = 16

  /// - Parameter columns: All that a row has a value for, in the order they are bound.
  init(
    _ db: Database, into table: String, _ columns: String, or: String = "OR FAIL"
  ) throws {
    self.columns = columns.split(separator: ",").count
    one = try DirectStatement(db, into: table, columns, or: or)
    many = try DirectStatement(db, into: table, columns, rows: RowInsertion.rows, or: or)
  }

  /// Adds the row whose values were bound.
  func add() throws {
    if count >= columns * RowInsertion.rows { try flush() }
  }

  /// Puts all rows that were added into the table.
  func flush() throws {
    defer { clear() }
    var at = 0
    while at < count {
      let isFull = count - at >= columns * RowInsertion.rows
      let end = min(at + columns * (isFull ? RowInsertion.rows : 1), count)
      try (isFull ? many : one).run(with: self, at..<end)
      at = end
    }
  }
}
