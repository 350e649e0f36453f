import ArgumentParser
import Telaah
import TelaahMorphology
import TelaahReports

/// Words to roots and lemmas.
struct StemCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stem", abstract: "Prints the roots or lemmas of words.",
    discussion: """
      With --words, one word per line in and one root per line out. Otherwise running text in, and \
      the roots of its words out, one per line; names keep their form.

      EXAMPLES:
        telaah stem --output lemma berita.txt
        echo dikatakannya | telaah stem --words -
        telaah stem --words --format jsonl kata.txt
      """)

  @Flag(help: "The input is one word per line, not running text.")
  var words = false

  @Option(help: "root, lemma or both (lemma, tab, root).")
  var output: StemOutput = .root

  @Option(help: "text, or jsonl: an object per word, with affixes and evidence.")
  var format: StemFormat = .text

  @OptionGroup var lexicon: LexiconOptions
  @OptionGroup var input: InputOptions

  func run() throws {
    let writer = StemWriter(output: output, format: format)
    var sink = Sink()
    let lexicon = try lexicon.set()
    if words {
      let analyzer = AffixAnalyzer(lexicon: lexicon)
      for name in input.inputs.isEmpty ? ["-"] : input.inputs {
        var lines = try LineReader(input: name)
        while let line = lines.next() {
          let form = StemCommand.word(of: line)
          try sink.write(writer.line(form: form, analyzer.analyze(form)))
        }
      }
    } else {
      let pipeline = try Pipeline.standard(lexicon: lexicon)
      try input.forEachArticle {
        try writer.write($0, through: pipeline, to: &sink)
      } finish: {
        try sink.flush()
      }
    }
    try sink.flush()
  }

  /// A line as a word: without the carriage return and the spaces around it.
  private static func word(of line: [UInt8]) -> String {
    var bytes = line[...]
    while let last = bytes.last, last <= 0x20 { bytes.removeLast() }
    while let first = bytes.first, first <= 0x20 { bytes.removeFirst() }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// What `stem` prints.
enum StemOutput: String, ExpressibleByArgument, CaseIterable {
  case root, lemma, both
}

/// The forms of `stem`'s output.
enum StemFormat: String, ExpressibleByArgument, CaseIterable {
  case text, jsonl
}
