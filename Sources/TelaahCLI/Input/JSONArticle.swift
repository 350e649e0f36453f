import Telaah

/// One line of JSON Lines as an article.
enum JSONArticle {
  static func document(
    of line: [UInt8], options: InputOptions, origin: String, line number: Int
  ) -> Article {
    func failure(_ message: String, column: Int = 1) -> Article {
      .failure(
        InputFailure(
          reason: .notText, message: "\(origin):\(number):\(column): error: \(message)"))
    }
    let names = [options.textField, options.idField, options.titleField, options.dateField]
    var scanner = JSONScanner(line)
    let values: [JSONScanner.Value?]
    do {
      values = try scanner.fields(names)
    } catch {
      // A column is a scalar; continuation bytes are none.
      let column = line.prefix(error.offset).count { $0 & 0xC0 != 0x80 } + 1
      return failure(error.message, column: column)
    }
    guard case .string(let text) = values[0] else {
      return failure("no text in field \"\(options.textField)\"; name it with --text-field")
    }
    func field(_ index: Int) -> String? {
      switch values[index] {
      case .string(let text), .number(let text): text
      case .other, nil: nil
      }
    }
    let source = Source(
      id: field(1) ?? "\(origin):\(number)", origin: origin, title: field(2),
      date: field(3).flatMap(CalendarDate.init(parsing:)))
    do {
      return .success(try Document(text: text, source: source))
    } catch {
      return failure("\(error)")
    }
  }
}
