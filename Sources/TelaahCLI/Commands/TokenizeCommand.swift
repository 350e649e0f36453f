import ArgumentParser
import Telaah
import TelaahSegmentation

/// Text to tokens.
struct TokenizeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tokenize", abstract: "Prints the tokens of texts, one per line.",
    discussion: """
      Reads streams of any length. Offsets are UTF-8 bytes of the text. TSV has start, end, kind and \
      text (backslash, tab and line ends escaped), and with --include sentence the sentence's number; \
      JSON Lines have all five.

      EXAMPLES:
        telaah tokenize --format jsonl --include space berita.txt
        echo 'Jum’at (6/12), S.H.' | telaah tokenize
        telaah tokenize --rules
      """)

  @Option(help: "The form of the output.")
  var format: TokenFormat = .tsv

  @Option(
    help: "space: white space, too, so that the tokens tile the text; sentence: its number in TSV.")
  var include: [TokenInclusion] = []

  @Flag(help: "Print the ICU rules in use and nothing else.")
  var rules = false

  @Argument(help: "Files, directories, or - for standard input.")
  var inputs: [String] = []

  func run() throws {
    var sink = Sink()
    if rules {
      try sink.write(WordTokenizer.rules)
      return try sink.flush()
    }
    let tokenizer = WordTokenizer()
    var failures = Failures()
    var done = 0
    for name in inputs.isEmpty ? ["-"] : inputs {
      do {
        var stream = try TextStream(input: name)
        var writer = TokenWriter(
          format: format, include: include, tokenizer: tokenizer)
        while let piece = try stream.next() { try sink.write(writer.lines(of: piece)) }
        done += 1
      } catch let failure as InputFailure {
        failures.add(failure)
      }
    }
    try sink.flush()
    try failures.end(done: done)
  }
}

/// The forms of tokens.
enum TokenFormat: String, ExpressibleByArgument, CaseIterable {
  case tsv, jsonl
}

/// What is printed beside words and marks.
enum TokenInclusion: String, ExpressibleByArgument, CaseIterable {
  case space, sentence
}
