import ArgumentParser
import TelaahArchive
import TelaahReports

/// The forms in which rows are printed.
enum TableFormat: String, ExpressibleByArgument, CaseIterable {
  case table, csv, jsonl
}

/// Prints rows: aligned for people, as CSV or JSON Lines for programs.
struct TablePrinter {
  let format: TableFormat
  let columns: [String]
  /// A column is not made wider than this; the last takes what it needs.
  private static let widest = 40

  /// Prints a header, where the form has one, and rows.
  func print(_ rows: [[ResultTable.Value]], to sink: inout Sink) throws {
    switch format {
    case .table: try printAligned(rows, to: &sink)
    case .csv:
      try sink.write(header)
      for row in rows { try sink.write(line(of: row)) }
    case .jsonl:
      for row in rows { try sink.write(line(of: row)) }
    }
  }

  /// The header of CSV; nothing for JSON Lines.
  var header: [UInt8] {
    format == .csv ? csv(columns.map(ResultTable.Value.text)) : []
  }

  /// One row as a line of CSV or JSON.
  func line(of row: [ResultTable.Value]) -> [UInt8] {
    format == .csv ? csv(row) : json(row)
  }

  private func csv(_ row: [ResultTable.Value]) -> [UInt8] {
    var csv = CSVWriter()
    for value in row {
      switch value {
      case .integer(let number): csv.cell(number)
      case .real(let number): csv.cell(number)
      case .text, .none: csv.cell(value.description)
      }
    }
    csv.end()
    return csv.bytes
  }

  private func json(_ row: [ResultTable.Value]) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      for (column, value) in zip(columns, row) {
        json.key(named: column)
        switch value {
        case .text(let text): json.string(text)
        case .integer(let number): json.number(number)
        case .real(let number): json.number(number)
        case .none: json.null()
        }
      }
    }
    return json.bytes + [0x0A]
  }

  private func printAligned(_ rows: [[ResultTable.Value]], to sink: inout Sink) throws {
    let cells = rows.map { $0.map { Inert.line($0.description) } }
    let widths = columns.indices.map { column in
      min(
        TablePrinter.widest,
        cells.reduce(columns[column].count) { max($0, $1[column].count) })
    }
    func write(_ row: [String], _ values: [ResultTable.Value]?) throws {
      var text = ""
      for (column, cell) in row.enumerated() {
        let room = widths[column]
        var shown = cell
        if column < row.count - 1, cell.count > room { shown = cell.prefix(room - 1) + "…" }
        let space = String(repeating: " ", count: max(0, room - shown.count))
        let isNumber = values.map { $0[column].isNumber } ?? false
        text += isNumber ? space + shown : column < row.count - 1 ? shown + space : shown
        if column < row.count - 1 { text += "  " }
      }
      while text.last == " " { text.removeLast() }
      try sink.write(text + "\n")
    }
    try write(columns, nil)
    try write(widths.map { String(repeating: "-", count: $0) }, nil)
    for (row, values) in zip(cells, rows) { try write(row, values) }
  }
}

extension ResultTable.Value {
  fileprivate var isNumber: Bool {
    switch self {
    case .integer, .real: true
    case .text, .none: false
    }
  }
}
