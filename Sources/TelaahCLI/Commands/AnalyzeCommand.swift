import ArgumentParser
import Telaah
import TelaahReports

/// Articles to reports or data.
struct AnalyzeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "analyze", abstract: "Analyses articles and prints a report or data.")

  @OptionGroup var input: InputOptions

  @Option(help: "The form of the output: text, json or jsonl.")
  var format: AnalysisFormat = .text

  @Option(help: "The unit of offsets: utf8, utf16 or scalars.")
  var offsets: OffsetUnit = .utf8

  func run() throws {
    let pipeline = try Pipeline.standard()
    var sink = Sink()
    var failures = 0
    let json = AnalysisJSON(offsets: offsets)
    try ArticleReader(options: input).forEach { article in
      switch article {
      case .success(let document):
        try sink.write(json.bytes(of: pipeline.analyze(document)) + [0x0A])
      case .failure(let failure):
        Messages.error(failure.message)
        failures += 1
      }
    }
    try sink.flush()
    if failures > 0 { throw ExitStatus.someFailed }
  }
}

/// The forms of output.
enum AnalysisFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json, jsonl
}

extension OffsetUnit: ExpressibleByArgument {}
