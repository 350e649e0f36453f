import ArgumentParser
import Telaah
import TelaahMorphology

/// Words to roots and lemmas.
struct StemCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stem", abstract: "Prints the root or lemma of words.",
    discussion: """
      EXAMPLES:
        echo dikatakannya | telaah stem --words -
        telaah stem --words --output both - < kata.txt
      """)

  @Flag(help: "One word a line in, one root a line out.")
  var words = false

  @Option(help: "root, lemma or both.")
  var output: StemOutput = .root

  @Argument(help: "Files, or - for standard input.")
  var inputs: [String] = []

  func run() throws {
    let analyzer = AffixAnalyzer(lexicon: .compiled)
    var lines = LineReader(descriptor: 0, closes: false)
    var sink = Sink()
    while let line = lines.next() {
      let result = analyzer.analyze(String(decoding: line, as: UTF8.self))
      switch output {
      case .root: try sink.write(result.root + "\n")
      case .lemma: try sink.write(result.lemma + "\n")
      case .both: try sink.write(result.lemma + "\t" + result.root + "\n")
      }
    }
    try sink.flush()
  }
}

/// What `stem` prints.
enum StemOutput: String, ExpressibleByArgument, CaseIterable {
  case root, lemma, both
}
