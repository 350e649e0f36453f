import ArgumentParser
import Telaah
import TelaahMorphology

/// How a word was analysed, and what else was possible.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Shows how a word is built, what else was possible and why it was rejected.",
    discussion: """
      EXAMPLES:
        telaah explain mengkampanyekan dikatakannya
      """)

  @Argument(help: "The words.")
  var words: [String]

  @OptionGroup var lexicon: LexiconOptions

  func run() throws {
    let set = try lexicon.set()
    let writer = ExplanationWriter(lexicon: set, analyzer: AffixAnalyzer(lexicon: set))
    var sink = Sink()
    for word in words { try sink.write(writer.explanation(of: word)) }
    try sink.flush()
  }
}
