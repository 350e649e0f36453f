import ArgumentParser
import Telaah
import TelaahEvaluation
import TelaahStatements

/// Annotated articles to the table of confidences, as Swift source.
struct TrainConfidenceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "train-confidence",
    abstract: "Learns how sure each rule for a speaker is from annotated articles.",
    discussion: """
      Of the articles, sorted by name, every other one is learned from; the table on standard error \
      tells how the confidences hold on the others.

      EXAMPLES:
        telaah train-confidence anotasi/*.json > Confidence+Learned.swift
      """,
    shouldDisplay: false)

  @Argument(help: "Annotations in JSON, each beside its article in a .txt of the same name.")
  var gold: [String]

  @Flag(help: "Prints the evidence of every statement, for other tools.")
  var dump = false

  func run() throws {
    let pipeline = try Pipeline.standard()
    let files = gold.sorted { GoldFile.name(of: $0) < GoldFile.name(of: $1) }
    var halves: [[JudgedSpeaker]] = [[], []]
    var sink = Sink()
    // Turns taken over need the confidences of those before them: learned twice.
    var learned = Confidence(shares: [:])
    var shares: [(rule: RuleID, shares: Confidence.Shares)] = []
    for _ in 0..<3 {
      halves = [[], []]
      let finder = RuleStatementFinder(lexicon: .compiled, confidence: learned)
      for (index, file) in files.enumerated() {
        let article = try GoldFile.text(of: file.dropLast(4) + "txt")
        guard let gold = StatementGold(json: try GoldFile.text(of: file), article: article) else {
          Messages.error("\(file): error: no annotation; give the .json beside an article's .txt")
          throw ExitStatus.badInput
        }
        halves[index % 2] += try ConfidenceTrainer.judge(gold, pipeline: pipeline, finder: finder)
      }
      shares = ConfidenceTrainer.train(halves[0])
      learned = Confidence(shares: Dictionary(uniqueKeysWithValues: shares.map { ($0, $1) }))
    }
    if dump {
      for (half, examples) in halves.enumerated() {
        for example in examples {
          let evidence = example.evidence
          try sink.write(
            "\(half)\t\(evidence.rule.rawValue)\t\(evidence.doubt.rawValue)\t\(evidence.inherited)"
              + "\t\(example.isRight)\n")
        }
      }
    } else {
      try sink.write(
        ConfidenceTrainer.source(
          shares, statements: halves[0].count, articles: (files.count + 1) / 2))
    }
    try sink.flush()
    Messages.error(ConfidenceTrainer.table(halves[1], learned))
  }
}
