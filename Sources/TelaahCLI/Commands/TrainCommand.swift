import ArgumentParser
import Telaah
import TelaahKeywords

/// Tagged articles to the model of keywords, as Swift source.
struct TrainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "train",
    abstract: "Learns the weights of keywords from folders of tagged articles.",
    discussion: """
      Each folder holds NAME.txt and NAME.json with a list "keywords". Every third article and \
      the last are kept for the end.

      EXAMPLES:
        telaah train berita/ > LearnedModel.swift
      """,
    shouldDisplay: false)

  @Argument(help: "Folders of tagged articles.")
  var folders: [String]

  @Flag(help: "Prints the candidates with their features, for other tools.")
  var dump = false

  func run() throws {
    var pipeline = try Pipeline.standard()
    pipeline.skip(.keywords)
    let articles = try TaggedArticles.read(folders: folders, pipeline: pipeline)
    var sink = Sink()
    if dump {
      try write(articles, to: &sink)
    } else {
      let kept = articles.indices.filter { $0 % 3 == 2 || $0 == articles.count - 1 }
      let used = articles.indices.filter { !kept.contains($0) }.map { articles[$0] }
      let (model, counts) = KeywordTrainer(articles: used).train()
      let atEnd = KeywordTrainer(articles: kept.map { articles[$0] }).measure(model)
      try sink.write(model.source(trainedOn: used.count))
      Messages.error("\(used.count) articles, cross-validated: \(counts.text)")
      Messages.error("\(kept.count) articles kept for the end: \(atEnd.text)")
    }
    try sink.flush()
  }

  private func write(_ articles: [TaggedArticle], to sink: inout Sink) throws {
    let ranker = FeatureKeywordRanker(lexicon: .compiled)
    let names = ["id", "term", "count"] + KeywordFeature.allCases.map(\.name)
    try sink.write(names.joined(separator: "\t") + "\n")
    for article in articles {
      for row in ranker.rows(of: article.analysis) {
        let fields = [article.analysis.document.source.id, row.term, "\(row.count)"]
        try sink.write(
          (fields + row.values.map { "\($0)" }).joined(separator: "\t") + "\n")
      }
    }
  }
}
