import ArgumentParser
import Foundation
import Telaah
import TelaahEntities

/// Trains the weights of the name tagger; how `Resources/Tagger/names.weights` was made.
struct TrainNamesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "train-names", abstract: "Trains the weights of the name tagger.",
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
      let text = try String(contentsOfFile: input, encoding: .utf8)
      for block in text.replacing("\r", with: "").split(separator: "\n\n") {
        let sentence = LabelledSentence(block)
        guard let document = try? Document(text: sentence.text) else { continue }
        examples.append(
          NameTrainer.Example(analysis: pipeline.analyze(document), names: sentence.names))
      }
    }
    var trainer = NameTrainer(lexicon: .compiled)
    var sink = try Sink(path: output)
    try sink.write(trainer.train(examples, epochs: epochs) + [0x0A])
    try sink.flush()
  }
}

/// A sentence of the CoNLL kind: tokens joined as a newspaper prints them, names by their labels.
struct LabelledSentence {
  private(set) var text = ""
  private(set) var names: [(span: TextSpan, kind: Mention.Kind)] = []

  init(_ block: some StringProtocol) {
    var open: (start: Int, kind: Mention.Kind)?
    var glue = true
    func kind(_ label: Substring) -> Mention.Kind? {
      switch label.dropFirst(2) {
      case "PER", "PERSON": .person
      case "ORG", "ORGANIZATION", "ORGANISATION": .organization
      case "LOC", "LOCATION", "PLACE": .location
      default: nil
      }
    }
    for line in block.split(separator: "\n") {
      let fields = line.split { $0 == " " || $0 == "\t" }
      guard fields.count >= 2, let label = fields.last.map({ Substring($0) }) else { continue }
      let word = String(fields[0])
      let isInside = label.hasPrefix("I-") && open?.kind == kind(label)
      if let name = open, !isInside {
        names.append((TextSpan(name.start, text.utf8.count), name.kind))
        open = nil
      }
      if !glue, !",.;:!?)%…".contains(word) { text += " " }
      glue = word == "("
      if open == nil, let kind = kind(label) { open = (text.utf8.count, kind) }
      text += word
    }
    if let name = open { names.append((TextSpan(name.start, text.utf8.count), name.kind)) }
  }
}
