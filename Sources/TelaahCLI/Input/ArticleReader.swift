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
  /// Counts what is read, where that is of interest.
  var meter: InputMeter?
  /// What an earlier run has done and this one passes over.
  var trail: InputTrail?

  /// Calls `body` for each article and each failure, in the order of the inputs. Ends at SIGINT,
  /// where that is watched, with what was read whole.
  func forEach(_ body: (Article) throws -> Void) throws {
    for item in InputList(options).items where !Interrupt.isRequested {
      switch item {
      case .failure(let failure): try hand(.failure(failure), failure.message, 0, body)
      case .standardInput: try read("-", descriptor: 0, body)
      case .file(let path):
        let descriptor = open(path, O_RDONLY)
        guard descriptor >= 0 else {
          let failure = ArticleReader.unreadable(path, String(cString: strerror(errno)))
          try hand(.failure(failure), path, -1, body)
          continue
        }
        try read(path, descriptor: descriptor, body)
      }
    }
  }

  /// Hands an article or failure out, where no earlier run has done it.
  private func hand(
    _ article: Article, _ place: String, _ number: Int, _ body: (Article) throws -> Void
  ) throws {
    if trail?.passes(place, number, article) == true || Interrupt.isRequested { return }
    try body(article)
  }

  private func read(
    _ path: String, descriptor: Int32, _ body: (Article) throws -> Void
  ) throws {
    var lines = LineReader(
      descriptor: descriptor, closes: descriptor != 0, meter: meter,
      mayBeCompressed: path == "-" || InputFormat.isCompressed(path))
    let name = path == "-" ? "<stdin>" : path
    switch options.inputFormat.resolved(for: path) {
    case .auto, .text:
      let bytes = lines.rest(limit: Document.maximumBytes)
      if let failure = lines.failure {
        return try hand(.failure(ArticleReader.unreadable(name, failure)), name, 0, body)
      }
      if trail?.passes(name, 0, bytes) == true || Interrupt.isRequested { return }
      try body(ArticleReader.text(bytes, path: path, name: name))
    case .jsonl:
      var number = 0
      while !Interrupt.isRequested, let line = lines.next() {
        number += 1
        if line.allSatisfy({ $0 <= 0x20 }) || trail?.passes(name, number, line) == true { continue }
        if Interrupt.isRequested { return }
        try body(JSONArticle.document(of: line, options: options, origin: name, line: number))
      }
      if let failure = lines.failure {
        try hand(.failure(ArticleReader.unreadable(name, failure)), name, -1, body)
      }
    case .csv:
      var articles = CSVArticles(reader: CSVReader(lines: lines), options: options, origin: name)
      var number = 0
      while !Interrupt.isRequested, let article = articles.next() {
        number += 1
        try hand(article, name, number, body)
      }
    }
  }

  private static func text(_ bytes: [UInt8], path: String, name: String) -> Article {
    func failure(_ message: String) -> Article {
      .failure(InputFailure(reason: .notText, message: "\(name):1:1: error: \(message)"))
    }
    if bytes.count > Document.maximumBytes {
      return failure("the article is longer than the limit of 64 MB; split it")
    }
    if let problem = TextCheck.problem(in: bytes) { return failure(problem) }
    return TextDecoder.document(
      of: bytes, source: Source(id: id(of: path), origin: name), place: name)
  }

  private static func unreadable(_ path: String, _ reason: String) -> InputFailure {
    InputFailure(
      reason: .unreadable,
      message: "\(path): error: cannot be read: \(reason); check the path and its permissions")
  }

  /// A file's path without its ending.
  static func id(of path: String) -> String {
    let name = InputFormat.uncompressed(path)
    return name.hasSuffix(".txt") ? String(name.dropLast(4)) : name
  }
}
