import ArgumentParser
import Telaah

/// What to read, and how.
struct InputOptions: ParsableArguments {
  @Argument(help: "Files, directories (their *.txt), or - for standard input.")
  var inputs: [String] = []

  @Option(help: "auto, text, jsonl or csv; auto goes by the file's ending.")
  var inputFormat: InputFormat = .auto

  @Option(help: "The field with the article's text.")
  var textField = "text"

  @Option(help: "The field with the article's id.")
  var idField = "id"

  @Option(help: "The field with the headline.")
  var titleField = "title"

  @Option(help: "The field with the date of publication.")
  var dateField = "date"
}

/// The forms of input.
enum InputFormat: String, ExpressibleByArgument, CaseIterable {
  case auto, text, jsonl, csv
}
