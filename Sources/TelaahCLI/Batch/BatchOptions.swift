import ArgumentParser
import Foundation
import Telaah
import TelaahArchive
import TelaahReports

/// What a batch writes, and where.
struct BatchOptions: ParsableArguments {
  @Option(
    name: [.short, .long], help: ArgumentHelp("The directory to make.", valueName: "dir"),
    completion: .directory)
  var output: String

  @Flag(help: "Go on with a run that was stopped; begin where there is none.")
  var resume = false

  @Flag(help: "Count near copies of an article once in the report's figures.")
  var mergeCopies = false

  @Option(help: ArgumentHelp("The outlet of articles that do not name theirs.", valueName: "name"))
  var outlet = ""

  @OptionGroup var results: ResultOptions

  /// Everything that the outputs' bytes depend on, but for the inputs' content: a run goes on with
  /// the same alone.
  func settings(_ articles: ArticleOptions, _ corrections: Corrections) -> String {
    let input = articles.input
    let words = articles.lexicon.files.map { file in
      ContentHash([
        String(decoding: FileManager.default.contents(atPath: file) ?? Data(), as: UTF8.self)
      ]).description
    }
    let parts: [String] =
      [Version.text] + input.inputs + [
        input.inputFormat.rawValue, input.textField, input.idField, input.titleField,
        input.dateField, outlet, results.language.rawValue, String(results.top),
        String(mergeCopies),
        results.offsets.rawValue, results.skip.map(\.rawValue).sorted().joined(separator: " "),
        corrections.fingerprint,
      ] + words
    return ContentHash(parts).description
  }
}

/// What is said when a batch is done.
struct BatchSummary {
  private let begun: BatchState
  private let start = ContinuousClock.now

  init(_ begun: BatchState) { self.begun = begun }

  /// One line of figures, and one for what failed.
  func text(_ state: BatchState, directory: String) -> String {
    let time = ContinuousClock.now - start
    let seconds = Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
    let done = state.items - begun.items
    var text = "\(state.items - state.failed) articles in \(directory)"
    if begun.items > 0 { text += " (\(begun.items) were there)" }
    if done > 0, seconds > 0 {
      let megabytes = Double(state.bytes - begun.bytes) / 1e6
      text += ", \(Int((Double(done) / seconds).rounded()))/s"
      text += ", \(ResultTable.Value.real((megabytes / seconds * 10).rounded() / 10)) MB/s"
    }
    text += ", \(state.copies) near copies, \(state.failed) failed\n"
    if state.failed > 0 { text += "what failed and why: \(directory)/\(BatchOutputs.failures)\n" }
    return text
  }
}
