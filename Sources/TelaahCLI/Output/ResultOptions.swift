import ArgumentParser
import Telaah
import TelaahReports

/// What is found, and in what language and unit it is told: the same for a report and a batch.
struct ResultOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The report's language.", valueName: "language"))
  var language: ReportLanguage = .indonesian

  @Option(help: ArgumentHelp("How many keywords to keep at most.", valueName: "n"))
  var top = 10

  @Option(
    help: ArgumentHelp(
      "Leave a layer out.",
      discussion: "Layers that need it are left out too. May be given several times.",
      valueName: "layer"))
  var skip: [Layer] = []

  @Option(
    help: ArgumentHelp("The unit of offsets in json, jsonl and csv.", valueName: "unit"))
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
}

extension OffsetUnit: ExpressibleByArgument {}
extension ReportLanguage: ExpressibleByArgument {}
extension Layer: ExpressibleByArgument {}
