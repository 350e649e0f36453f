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

  @Option(help: ArgumentHelp("Who published articles that do not say so.", valueName: "name"))
  var outlet = ""

  @Option(help: ArgumentHelp("The report's language: id or en.", valueName: "language"))
  var language: ReportLanguage = .indonesian

  @Option(help: ArgumentHelp("How many keywords are kept at most.", valueName: "n"))
  var top = 10

  @Option(
    help: ArgumentHelp(
      "Leave a layer out: morphology, mentions, entities, statements or keywords.",
      discussion: "What cannot do without it is left out too. May be given several times.",
      valueName: "layer"))
  var skip: [Layer] = []

  @Option(
    help: ArgumentHelp("Offsets in analyses.jsonl: utf8, utf16 or scalars.", valueName: "unit"))
  var offsets: OffsetUnit = .utf8

  func validate() throws {
    guard (0...10_000).contains(top) else {
      throw ValidationError("--top takes a number from 0 to 10000, not \(top).")
    }
  }

  /// A pipeline with what these options ask of it.
  func pipeline(lexicon: LexiconSet) throws -> Pipeline {
    var pipeline = try Pipeline.standard(lexicon: lexicon)
    for layer in skip { pipeline.skip(layer) }
    pipeline.keywordLimit = top
    return pipeline
  }

  /// Everything that the outputs' bytes depend on, but for the inputs' content: a run goes on with
  /// the same alone.
  func settings(_ input: InputOptions, _ lexicons: [String], _ corrections: Corrections) -> String {
    let words = lexicons.map { file in
      ContentHash([
        String(decoding: FileManager.default.contents(atPath: file) ?? Data(), as: UTF8.self)
      ]).description
    }
    let parts: [String] =
      [Version.text] + input.inputs + [
        input.inputFormat.rawValue, input.textField, input.idField, input.titleField,
        input.dateField, outlet, language.rawValue, String(top), String(mergeCopies),
        offsets.rawValue, skip.map(\.rawValue).sorted().joined(separator: " "),
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

extension BatchDirectory {
  /// Tells the archive's errors, and ends with their exit code.
  func reportingErrors(_ body: () throws -> Void) throws {
    do {
      try body()
    } catch let error as ArchiveError {
      Messages.error(error.description)
      throw ExitStatus.cannotWrite
    }
  }
}
