import ArgumentParser
import Telaah
import TelaahKeywords

/// Annotated articles to the weights of keywords.
struct TrainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "train", abstract: "Learns the weights of keywords.", shouldDisplay: false)

  @OptionGroup var input: InputOptions

  @Flag(help: "Prints the candidates with their features.")
  var dump = false

  func run() throws {
    var pipeline = try Pipeline.standard()
    pipeline.skip(.keywords)
    let ranker = FeatureKeywordRanker(lexicon: .compiled)
    var sink = Sink()
    try sink.write(
      "id\tterm\tcount\t" + KeywordFeature.allCases.map(\.name).joined(separator: "\t") + "\n")
    try ArticleReader(options: input).forEach { article in
      guard case .success(let document) = article else { return }
      for row in ranker.rows(of: pipeline.analyze(document)) {
        try sink.write(
          "\(document.source.id)\t\(row.term)\t\(row.count)\t"
            + row.values.map { "\($0)" }.joined(separator: "\t") + "\n")
      }
    }
    try sink.flush()
  }
}
