/// An error in a word list, where it stands, and what to do about it.
public struct LexiconError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file's name as it was given.
  public let file: String
  /// The line, from 1.
  public let line: Int
  /// The column in bytes, from 1.
  public let column: Int
  /// What is wrong.
  public let message: String

  /// `file:line:column: error: what`, as compilers write it.
  public var description: String { "\(file):\(line):\(column): error: \(message)" }
}

/// All errors of a set of word lists.
public struct LexiconErrors: Error, Hashable, Sendable, CustomStringConvertible {
  /// In the order of the files.
  public let errors: [LexiconError]

  /// One error a line.
  public var description: String { errors.map(\.description).joined(separator: "\n") }
}

/// The value of a column.
struct Value: Equatable {
  var text = ""
  var number: UInt64 = 0
}

/// One line of a word list.
struct ParsedEntry {
  let table: Table
  let written: String
  let key: [UInt8]
  let values: [Value]
  let file: String
  let line: Int
}

/// Reads word lists: `@table NAME` lines, comments, and entries with tabs between their fields.
struct EntryParser {
  private(set) var entries: [ParsedEntry] = []
  private(set) var errors: [LexiconError] = []
  /// The words that the current table's columns may hold.
  private var vocabularies: [[String]] = []

  mutating func parse(_ text: String, file: String) {
    var table: Table?
    var number = 0
    for bytes in text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false) {
      number += 1
      var line = Substring(bytes)
      if line.utf8.last == 0x0D { line = Substring(line.utf8.dropLast()) }
      if number == 1, line.unicodeScalars.first == "\u{FEFF}" {
        line = Substring(line.unicodeScalars.dropFirst())
      }
      if line.isEmpty || line.utf8.first == UInt8(ascii: "#") { continue }
      func fail(_ column: Int, _ message: String) {
        errors.append(LexiconError(file: file, line: number, column: column, message: message))
      }
      if line.utf8.starts(with: "@".utf8) {
        let words = line.split(separator: " ")
        if words.count == 2, words[0] == "@table", let named = Table(name: words[1]) {
          table = named
          vocabularies = named.columns.map(\.kind.words)
        } else {
          table = nil
          let known = Table.allCases.map(\.name).joined(separator: ", ")
          fail(1, "unknown directive \"\(line)\"; write \"@table NAME\" with one of \(known)")
        }
        continue
      }
      guard let table else {
        if errors.last?.file != file {
          fail(1, "an entry before any table; begin the file with a line \"@table NAME\"")
        }
        continue
      }
      parseEntry(line, table, file, number)
    }
  }

  private mutating func parseEntry(_ line: Substring, _ table: Table, _ file: String, _ number: Int)
  {
    let fields = line.utf8.split(separator: 0x09, omittingEmptySubsequences: false)
      .map(Substring.init)
    func error(_ field: Int, _ message: String) -> LexiconError {
      let before = fields.prefix(field).reduce(0) { $0 + $1.utf8.count + 1 }
      return LexiconError(file: file, line: number, column: before + 1, message: message)
    }
    let columns = table.columns
    guard fields.count <= columns.count + 1 else {
      errors.append(
        error(
          columns.count + 1,
          "\(fields.count) fields, but \(table.name) has \(columns.count + 1); remove the rest"))
      return
    }
    let written = String(fields[0])
    guard let key = Folding.fold(written), !key.isEmpty else {
      errors.append(
        error(0, "the first field must have 1 to \(Folding.maximumKey) bytes; shorten or remove it")
      )
      return
    }
    var values: [Value] = []
    for (index, column) in columns.enumerated() {
      let field = index + 1 < fields.count ? fields[index + 1] : ""
      switch EntryParser.value(of: field, in: column, vocabularies[index]) {
      case .success(let value): values.append(value)
      case .failure(let problem):
        errors.append(error(index + 1, problem.message))
        return
      }
    }
    entries.append(
      ParsedEntry(
        table: table, written: written, key: key, values: values, file: file, line: number))
  }

  private struct Problem: Error { let message: String }

  private static func value(
    of field: Substring, in column: Table.Column, _ words: [String]
  ) -> Result<Value, Problem> {
    switch column.kind {
    case .text, .comment:
      guard field.utf8.count < 4096 else {
        return .failure(Problem(message: "\(column.name) is longer than 4095 bytes; shorten it"))
      }
      return .success(Value(text: String(field)))
    case .choice:
      guard let index = words.firstIndex(of: String(field)) else {
        let message =
          field.isEmpty ? "\(column.name) is missing" : "unknown \(column.name) \"\(field)\""
        return .failure(Problem(message: "\(message); one of \(words.joined(separator: ", "))"))
      }
      return .success(Value(number: UInt64(index)))
    case .flags:
      var bits: UInt64 = 0
      for word in field.split(whereSeparator: { $0 == " " || $0 == "," }) {
        guard let index = words.firstIndex(of: String(word)) else {
          return .failure(
            Problem(
              message:
                "unknown \(column.name) \"\(word)\"; any of \(words.joined(separator: ", "))"))
        }
        bits |= 1 << UInt64(index)
      }
      return .success(Value(number: bits))
    }
  }
}

extension Table.Column.Kind {
  /// The words that the column may hold; none where it may hold any text.
  fileprivate var words: [String] {
    switch self {
    case .choice(let vocabulary), .flags(let vocabulary): vocabulary.names
    case .text, .comment: []
    }
  }
}
