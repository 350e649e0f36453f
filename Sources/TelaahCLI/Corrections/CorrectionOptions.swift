import ArgumentParser
import Foundation
import Telaah

/// Corrections that a run applies.
struct CorrectionOptions: ParsableArguments {
  @Option(
    name: .customLong("corrections"),
    help: ArgumentHelp(
      "A table of corrections to apply (repeatable): article, kind, from, to.",
      discussion: "See telaah correct --help. What matches nothing is told at the end.",
      valueName: "file"),
    completion: .file())
  var files: [String] = []

  /// Reads the tables. A malformed line is told with its place, and ends the program.
  func read() throws -> Corrections {
    var all: [Correction] = []
    var failed = false
    for file in files {
      guard let data = FileManager.default.contents(atPath: file) else {
        Messages.error("\(file): error: cannot be read; check the name given with --corrections")
        throw ExitStatus.noInput
      }
      let lines = String(decoding: data, as: UTF8.self)
        .split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
      for (index, line) in lines.enumerated() where !line.isEmpty && !line.hasPrefix("#") {
        switch Correction.parse(line, file: file, number: index + 1) {
        case .success(let correction): all.append(correction)
        case .failure(let problem):
          Messages.error("\(file):\(index + 1):\(problem.column): error: \(problem.message)")
          failed = true
        }
      }
    }
    if failed { throw ExitStatus.badInput }
    return Corrections(all)
  }
}

extension LexiconSet {
  /// The set with the facts of corrections before all else.
  func adding(_ corrections: Corrections) throws -> LexiconSet {
    guard let lists = corrections.wordLists else { return self }
    do {
      return adding(try Lexicon(parsing: lists, file: "corrections"))
    } catch {
      Messages.error(error.description)
      throw ExitStatus.badInput
    }
  }
}
