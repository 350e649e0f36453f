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
      if let trail, trail.passes(item, options) { continue }
      switch item {
      case .failure(let failure): try body(.failure(failure))
      case .standardInput: try read("-", descriptor: 0, body)
      case .file(let path):
        let descriptor = open(path, O_RDONLY)
        guard descriptor >= 0 else {
          let failure = ArticleReader.unreadable(path, String(cString: strerror(errno)))
          let isNoted = options.inputFormat.resolved(for: path) == .text
          if isNoted || trail?.passes(path, -1) != true { try body(.failure(failure)) }
          continue
        }
        try read(path, descriptor: descriptor, body)
      }
    }
  }

  private func read(
    _ path: String, descriptor: Int32, _ body: (Article) throws -> Void
  ) throws {
    var lines = LineReader(
      descriptor: descriptor, closes: descriptor != 0, meter: meter,
      isCompressed: InputFormat.isCompressed(path))
    let name = path == "-" ? "<stdin>" : path
    func hand(_ article: Article) throws { if !Interrupt.isRequested { try body(article) } }
    switch options.inputFormat.resolved(for: path) {
    case .auto, .text:
      let bytes = lines.rest(limit: Document.maximumBytes)
      if let failure = lines.failure {
        return try hand(.failure(ArticleReader.unreadable(name, failure)))
      }
      try hand(ArticleReader.text(bytes, path: path, name: name))
    case .jsonl:
      var number = 0
      while !Interrupt.isRequested, let line = lines.next() {
        number += 1
        if line.allSatisfy({ $0 <= 0x20 }) || trail?.passes(name, number) == true { continue }
        try hand(JSONArticle.document(of: line, options: options, origin: name, line: number))
      }
      if let failure = lines.failure, trail?.passes(name, -1) != true {
        try hand(.failure(ArticleReader.unreadable(name, failure)))
      }
    case .csv:
      var articles = CSVArticles(reader: CSVReader(lines: lines), options: options, origin: name)
      var number = 0
      while !Interrupt.isRequested, let article = articles.next() {
        number += 1
        if trail?.passes(name, number) != true { try hand(article) }
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
