import Telaah

/// The records of a CSV file as articles; its first record names the columns.
struct CSVArticles: ~Copyable {
  private var reader: CSVReader
  private let options: InputOptions
  private let origin: String
  private var columns: [String: Int]?
  private var isDone = false

  init(reader: consuming CSVReader, options: InputOptions, origin: String) {
    self.reader = reader
    self.options = options
    self.origin = origin
  }

  /// The next article or failure; nil at the end.
  mutating func next() -> Article? {
    while !isDone {
      guard let item = reader.next() else {
        isDone = true
        guard let reason = reader.failure else { return nil }
        return .failure(
          InputFailure(
            reason: .unreadable, message: "\(origin): error: cannot be read: \(reason)"))
      }
      switch item {
      case .problem(let line, let column, let message):
        return failure(message, line, column)
      case .record(let fields, let line):
        if let columns { return article(fields, columns, line) }
        if let failure = readHead(fields, line) { return failure }
      }
    }
    return nil
  }

  private mutating func readHead(_ fields: [[UInt8]], _ line: Int) -> Article? {
    let names = fields.map { String(decoding: $0, as: UTF8.self) }
    var columns: [String: Int] = [:]
    for (index, name) in names.enumerated() where columns[name] == nil { columns[name] = index }
    self.columns = columns
    guard columns[options.textField] == nil else { return nil }
    isDone = true
    let there = names.prefix(12).map { "\"\($0)\"" }.joined(separator: ", ")
    return failure(
      "no column \"\(options.textField)\"; there are \(there): name one with --text-field", line)
  }

  private func article(_ fields: [[UInt8]], _ columns: [String: Int], _ line: Int) -> Article {
    func field(_ name: String) -> String? {
      guard let index = columns[name], index < fields.count else { return nil }
      return String(decoding: fields[index], as: UTF8.self)
    }
    guard let text = field(options.textField) else {
      return failure(
        "the record has \(fields.count) fields and so no \"\(options.textField)\"; complete it",
        line)
    }
    let source = Source(
      id: field(options.idField) ?? "\(origin):\(line)", origin: origin,
      title: field(options.titleField).flatMap { $0.isEmpty ? nil : $0 },
      date: field(options.dateField).flatMap(CalendarDate.init(parsing:)))
    do {
      return .success(try Document(text: text, source: source))
    } catch {
      return failure("\(error)", line)
    }
  }

  private func failure(_ message: String, _ line: Int, _ column: Int = 1) -> Article {
    .failure(
      InputFailure(reason: .notText, message: "\(origin):\(line):\(column): error: \(message)"))
  }
}
