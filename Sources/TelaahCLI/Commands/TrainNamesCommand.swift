import ArgumentParser
import Telaah
import TelaahEntities
import TelaahEvaluation

/// Trains the weights of the name tagger; how `Resources/Tagger/names.weights` was made.
struct TrainNamesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "train-names", abstract: "Trains the weights of the name tagger.",
    discussion: """
      EXAMPLES:
        telaah train-names nama.tsv --output names.weights
      """,
    shouldDisplay: false)

  @Argument(help: "Files with a token and its BIO label a line, sentences parted by empty lines.")
  var inputs: [String]

  @Option(name: .shortAndLong, help: "Where the weights are written.")
  var output: String

  @Option(help: "How often the examples are gone through.")
  var epochs = 8

  func run() throws {
    var pipeline = try Pipeline.standard()
    for layer in Layer.allCases { pipeline.skip(layer) }
    var examples: [NameTrainer.Example] = []
    for input in inputs {
      for sentence in NameGold.sentences(in: try GoldFile.text(of: input)) {
        guard let document = try? Document(text: sentence.text) else { continue }
        examples.append(
          NameTrainer.Example(
            analysis: pipeline.analyze(document), names: sentence.names.map { ($0.span, $0.kind) }))
      }
    }
    var trainer = NameTrainer(lexicon: .compiled)
    var sink = try Sink(path: output)
    try sink.write(trainer.train(examples, epochs: epochs) + [0x0A])
    try sink.flush()
  }
}
