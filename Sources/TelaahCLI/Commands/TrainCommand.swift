import ArgumentParser
import Telaah
import TelaahKeywords

/// Tagged articles to the model of keywords, as Swift source.
struct TrainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "train",
    abstract: "Learns the weights of keywords from folders of tagged articles.",
    discussion: """
      Each folder holds NAME.txt and NAME.json with a list "keywords". The model is learned from \
      all of them, its least score by cross-validation; --check tells how it does on others.

      EXAMPLES:
        telaah train berita/ > LearnedModel.swift
      """,
    shouldDisplay: false)

  @Argument(help: "Folders of tagged articles.")
  var folders: [String]

  @Option(help: ArgumentHelp("Articles to check the model on.", valueName: "folder"))
  var check: [String] = []

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
      let (model, counts) = KeywordTrainer(articles: articles).train()
      try sink.write(model.source(trainedOn: articles.count))
      Messages.error("\(articles.count) articles, cross-validated: \(counts.text)")
      for folder in check {
        let others = try TaggedArticles.read(folders: [folder], pipeline: pipeline)
        let figures = KeywordTrainer(articles: others).measure(model)
        Messages.error("\(others.count) other articles: \(figures.text)")
      }
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
