import Foundation
import Telaah

/// An article, or why there is none.
typealias Article = Result<Document, InputFailure>

/// Why an input gives no article.
struct InputFailure: Error {
  enum Reason { case notText, unreadable }
  let reason: Reason
  /// `place: error: what, and what to do`.
  let message: String
}

/// Reads all inputs, one article after the other.
struct ArticleReader {
  let options: InputOptions

  /// Calls `body` for each article and each failure, in the order of the inputs.
  func forEach(_ body: (Article) throws -> Void) throws {
    for input in options.inputs.isEmpty ? ["-"] : options.inputs {
      try read(input, body)
    }
  }

  private func read(_ input: String, _ body: (Article) throws -> Void) throws {
    let descriptor = input == "-" ? 0 : open(input, O_RDONLY)
    guard descriptor >= 0 else {
      let reason = String(cString: strerror(errno))
      return try body(
        .failure(
          InputFailure(reason: .unreadable, message: "\(input): error: cannot be read: \(reason)")))
    }
    var lines = LineReader(descriptor: descriptor, closes: descriptor != 0)
    let name = input == "-" ? "<stdin>" : input
    guard
      options.inputFormat == .jsonl || (options.inputFormat == .auto && input.hasSuffix(".jsonl"))
    else {
      return try body(
        TextDecoder.document(
          of: lines.rest(), source: Source(id: ArticleReader.id(of: input), origin: name),
          place: name))
    }
    var number = 0
    while let line = lines.next() {
      number += 1
      if line.allSatisfy({ $0 <= 0x20 }) { continue }
      try body(JSONArticle.document(of: line, options: options, origin: name, line: number))
    }
  }

  /// A file's path without its ending.
  static func id(of path: String) -> String {
    path.hasSuffix(".txt") ? String(path.dropLast(4)) : path
  }
}

/// Turns bytes into text.
enum TextDecoder {
  static func document(of bytes: [UInt8], source: Source, place: String) -> Article {
    let text = String(decoding: bytes, as: UTF8.self)
    do {
      return .success(try Document(text: text, source: source))
    } catch {
      return .failure(InputFailure(reason: .notText, message: "\(place): error: \(error)"))
    }
  }
}

/// One line of JSON Lines as an article.
enum JSONArticle {
  static func document(
    of line: [UInt8], options: InputOptions, origin: String, line number: Int
  ) -> Article {
    func failure(_ message: String) -> Article {
      .failure(InputFailure(reason: .notText, message: "\(origin):\(number):1: error: \(message)"))
    }
    guard let value = try? JSONSerialization.jsonObject(with: Data(line)),
      let object = value as? [String: Any]
    else { return failure("not a JSON object; write one object a line") }
    guard let text = object[options.textField] as? String else {
      return failure("no text in field \"\(options.textField)\"; name it with --text-field")
    }
    func field(_ name: String) -> String? {
      switch object[name] {
      case let text as String: text
      case let number as NSNumber: number.stringValue
      default: nil
      }
    }
    let source = Source(
      id: field(options.idField) ?? "\(origin):\(number)", origin: origin,
      title: field(options.titleField),
      date: field(options.dateField).flatMap(CalendarDate.init(parsing:)))
    do {
      return .success(try Document(text: text, source: source))
    } catch {
      return failure("\(error)")
    }
  }
}
