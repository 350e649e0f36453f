import ArgumentParser
import Telaah

/// What to read, and how.
struct InputOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "Files, directories (their *.txt, recursively), or - for standard input.",
      valueName: "input"),
    completion: .file())
  var inputs: [String] = []

  @Option(
    help: ArgumentHelp(
      "The form of the input.",
      discussion: "auto goes by the file's ending: .jsonl and .ndjson, .csv, all others text.",
      valueName: "form"))
  var inputFormat: InputFormat = .auto

  @Option(help: ArgumentHelp("The field with the article's text.", valueName: "name"))
  var textField = "text"

  @Option(help: ArgumentHelp("The field with the article's id.", valueName: "name"))
  var idField = "id"

  @Option(help: ArgumentHelp("The field with the headline.", valueName: "name"))
  var titleField = "title"

  @Option(help: ArgumentHelp("The field with the date of publication.", valueName: "name"))
  var dateField = "date"
}

/// The forms of input.
enum InputFormat: String, ExpressibleByArgument, CaseIterable {
  case auto, text, jsonl, csv

  /// The form of a file, by its ending where that decides.
  func resolved(for path: String) -> InputFormat {
    guard self == .auto else { return self }
    let name = InputFormat.uncompressed(path.lowercased())
    if name.hasSuffix(".jsonl") || name.hasSuffix(".ndjson") { return .jsonl }
    return name.hasSuffix(".csv") ? .csv : .text
  }

  /// The endings of the files that are read of a directory.
  var endings: [String] {
    let plain =
      switch self {
      case .auto, .text: [".txt"]
      case .jsonl: [".jsonl", ".ndjson"]
      case .csv: [".csv"]
      }
    return plain + plain.map { $0 + ".gz" }
  }

  /// Whether a file is compressed, by its ending.
  static func isCompressed(_ path: String) -> Bool { path.lowercased().hasSuffix(".gz") }

  /// A file's name without the ending of a compressed file.
  static func uncompressed(_ path: String) -> String {
    isCompressed(path) ? String(path.dropLast(3)) : path
  }
}
