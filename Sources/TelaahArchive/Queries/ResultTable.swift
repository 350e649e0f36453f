import GRDB

/// What a query gives: columns with names, rows of values.
public struct ResultTable: Hashable, Sendable {
  /// The columns' names, as in CSV and JSON.
  public let columns: [String]
  /// The rows, a value for each column.
  public var rows: [[Value]]

  /// A value of a row.
  public enum Value: Hashable, Sendable, CustomStringConvertible {
    case text(String)
    case integer(Int)
    case real(Double)
    case none

    /// The value as text; empty where there is none.
    public var description: String {
      switch self {
      case .text(let text): text
      case .integer(let number): String(number)
      case .real(let number): ResultTable.decimal(number)
      case .none: ""
      }
    }
  }

  /// Makes a table.
  public init(columns: [String], rows: [[Value]] = []) {
    self.columns = columns
    self.rows = rows
  }

  /// Runs a query; its columns' names become the table's.
  init(_ db: Database, sql: String, arguments: StatementArguments = []) throws {
    let cursor = try Row.fetchCursor(db, sql: sql, arguments: arguments)
    columns = cursor._statement.columnNames
    rows = []
    while let row = try cursor.next() { rows.append(ResultTable.values(of: row)) }
  }

  static func values(of row: Row) -> [Value] {
    row.databaseValues.map { value in
      switch value.storage {
      case .null: .none
      case .int64(let number): .integer(Int(number))
      case .double(let number): .real(number)
      case .string(let text): .text(text)
      case .blob(let data):
        .text(data.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined())
      }
    }
  }

  /// A number with at most four decimals.
  static func decimal(_ number: Double) -> String {
    guard number.isFinite, abs(number) < 1e11 else { return String(number) }
    let scaled = Int((number * 10_000).rounded())
    let sign = scaled < 0 ? "-" : ""
    var decimals = String(scaled.magnitude % 10_000)
    decimals = String(repeating: "0", count: 4 - decimals.utf8.count) + decimals
    while decimals.utf8.last == 0x30 { decimals.removeLast() }
    return sign + String(scaled.magnitude / 10_000) + (decimals.isEmpty ? "" : "." + decimals)
  }
}
