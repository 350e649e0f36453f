import ArgumentParser
import Foundation
import Telaah
import TelaahKeywords

/// What can be asked of keywords.
struct KeywordArguments: ParsableArguments {
  @Option(help: "The form of the output: table, tsv or jsonl.")
  var format: KeywordFormat = .table

  @Option(help: ArgumentHelp("How many keywords of an article or corpus at most.", valueName: "n"))
  var top: Int?

  @Option(help: ArgumentHelp("How many words a term that is no name has at most.", valueName: "n"))
  var maxWords = 4

  @Option(
    help: ArgumentHelp(
      "Stopwords to add, one per line; a hyphen before a word takes it out.",
      valueName: "file"))
  var stopwords: [String] = []

  @Flag(help: "Show scores and counts.")
  var withScores = false

  @Flag(help: "Show what each score is made of.")
  var why = false

  @Flag(help: "One list for all articles: what is characteristic of them.")
  var corpus = false

  func validate() throws {
    guard (0...10_000).contains(top ?? 0) else {
      throw ValidationError("--top takes a number from 0 to 10000, not \(top ?? 0).")
    }
    guard (1...8).contains(maxWords) else {
      throw ValidationError("--max-words takes a number from 1 to 8, not \(maxWords).")
    }
  }

  /// The keywords wanted of an article: more than ten are wanted only where they are asked for.
  var limit: Int { corpus ? 15 : top ?? 10 }

  /// What the ranker is told.
  func ranking() throws -> KeywordOptions {
    var options = KeywordOptions(maximumWords: maxWords)
    if !corpus, limit > 10 { options.minimumScore = 0 }
    for file in stopwords {
      guard let data = FileManager.default.contents(atPath: file) else {
        Messages.error("\(file): error: cannot be read; check the name given with --stopwords")
        throw ExitStatus.noInput
      }
      for line in String(decoding: data, as: UTF8.self).split(whereSeparator: \.isNewline) {
        let word = line.trimmingCharacters(in: .whitespaces)
        if word.isEmpty || word.hasPrefix("#") { continue }
        if word.hasPrefix("-") {
          options.keep(String(word.dropFirst()))
        } else {
          options.exclude(word)
        }
      }
    }
    return options
  }
}

/// The forms of keywords' output.
enum KeywordFormat: String, ExpressibleByArgument, CaseIterable {
  case table, tsv, jsonl
}
