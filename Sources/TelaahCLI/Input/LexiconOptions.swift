import ArgumentParser
import Foundation
import Telaah

/// A user's own word lists, before the program's.
struct LexiconOptions: ParsableArguments {
  @Option(
    name: .customLong("lexicon"),
    help: ArgumentHelp(
      "Word lists of your own (repeatable): roots, words, names, places, titles, stopwords.",
      valueName: "file"))
  var files: [String] = []

  /// The program's lexicon with the user's before it; what is in the last file goes first.
  ///
  /// A malformed list is told with file, line and column, and ends the program.
  func set() throws -> LexiconSet {
    var set = LexiconSet.compiled
    for file in files.prefix(LexiconSet.maximumLayers - 1) {
      guard let data = FileManager.default.contents(atPath: file) else {
        Messages.error("\(file): error: cannot be read; check the name given with --lexicon")
        throw ExitStatus.noInput
      }
      let text = String(decoding: data, as: UTF8.self)
      guard text.utf8.elementsEqual(data) else {
        Messages.error("\(file):1:1: error: not UTF-8; convert it")
        throw ExitStatus.badInput
      }
      do {
        set = set.adding(try Lexicon(parsing: text, file: file))
      } catch {
        Messages.error(error.description)
        throw ExitStatus.badInput
      }
    }
    return set
  }
}
