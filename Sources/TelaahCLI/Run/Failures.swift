import ArgumentParser
import Telaah

/// The inputs of a run that failed: each is told when it does, and the others are done.
struct Failures {
  private var first: InputFailure.Reason?
  /// How many there are.
  private(set) var count = 0

  /// Tells a failure.
  mutating func add(_ failure: InputFailure) {
    Messages.error(failure.message)
    first = first ?? failure.reason
    count += 1
  }

  /// Ends the program where something failed.
  ///
  /// - Parameter done: How many articles came through: a single input that fails has exit codes of
  ///   its own, one of several has not.
  func end(done: Int) throws {
    guard let first else { return }
    guard count == 1, done == 0 else { throw ExitStatus.someFailed }
    throw first == .notText ? ExitStatus.badInput : ExitStatus.noInput
  }
}

extension InputOptions {
  /// Hands every article out, one after the other, and what failed at the end.
  ///
  /// - Parameter finish: Writes what is held back, before the program ends with a code.
  func forEachArticle(_ body: (Document) throws -> Void, finish: () throws -> Void) throws {
    var failures = Failures()
    var done = 0
    try ArticleReader(options: self).forEach { article in
      switch article {
      case .success(let document):
        try body(document)
        done += 1
      case .failure(let failure): failures.add(failure)
      }
    }
    try finish()
    try failures.end(done: done)
  }
}
