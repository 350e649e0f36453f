import GRDB

/// Inserts the rows of a table many at a time.
///
/// Rows wait until there are some hundreds: in one go they find the table's pages, and SQLite's
/// code, in the processor's cache, from which the analysis of the next article drives them. Sixteen
/// in a statement take a quarter less than one by one.
///
/// `OR FAIL` (or `IGNORE`) leaves it to whoever runs the transaction to take a failed statement's
/// rows back. Else SQLite would open a savepoint for each statement of several rows, copy every page
/// before it changes it, and write all words that the full-text tables have gathered so far.
///
/// A row that was added is not in the table before `flush`; what it refers to is put into its own
/// table first.
final class RowInsertion: HeldValues {
  private let columns: Int
  private let one: DirectStatement
  /// Nil for full-text tables, whose statements of several rows open a savepoint whatever they say.
  private let many: DirectStatement?
  /// Rows of tables that this one's refer to.
  private let referred: [RowInsertion]
  private static let rows = 16
  private static let waiting = 512

  /// - Parameters:
  ///   - columns: All that a row has a value for, in the order they are bound.
  ///   - referred: Rows that may have to be in their tables before these.
  init(
    _ db: Database, into table: String, _ columns: String, or: String = "OR FAIL",
    isFullText: Bool = false, after referred: [RowInsertion] = []
  ) throws {
    self.referred = referred
    self.columns = columns.split(separator: ",").count
    one = try DirectStatement(db, into: table, columns, or: isFullText ? "" : or)
    many =
      isFullText
      ? nil : try DirectStatement(db, into: table, columns, rows: RowInsertion.rows, or: or)
  }

  /// Adds the row whose values were bound.
  func add() throws {
    if count >= columns * RowInsertion.waiting { try flush() }
  }

  /// Puts all rows that were added into the table.
  func flush() throws {
    guard count > 0 else { return }
    defer { clear() }
    for rows in referred { try rows.flush() }
    var at = 0
    while at < count {
      if let many, count - at >= columns * RowInsertion.rows {
        try many.run(with: self, at..<at + columns * RowInsertion.rows)
        at += columns * RowInsertion.rows
      } else {
        try one.run(with: self, at..<min(at + columns, count))
        at += columns
      }
    }
  }
}
