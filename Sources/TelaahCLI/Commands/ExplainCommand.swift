import ArgumentParser
import Telaah
import TelaahMorphology

/// How a word was analysed, and what else was possible.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Draws how a word is built, and tells what else was possible and why it is not.",
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
