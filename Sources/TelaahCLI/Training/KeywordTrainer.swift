import Telaah
import TelaahEvaluation
import TelaahKeywords

/// Learns a model of keywords from tagged articles, and says how well it does on others.
struct KeywordTrainer {
  /// The penalty on large weights, chosen among 1, 3, 10 and 30 by cross-validation.
  static let penalty = 10.0
  /// How many parts the articles are cut into for cross-validation.
  static let folds = 6

  private struct Example {
    let article: TaggedArticle
    let rows: [[Double]]
    let labels: [Bool]
  }

  private let examples: [Example]

  init(articles: [TaggedArticle]) {
    let ranker = FeatureKeywordRanker(lexicon: .compiled)
    examples = articles.map { article in
      let wanted = Set(article.keywords.map { $0.lowercased() })
      let rows = ranker.rows(of: article.analysis)
      return Example(
        article: article, rows: rows.map(\.values),
        labels: rows.map { wanted.contains($0.term.lowercased()) })
    }
  }

  /// The weights learned from all articles but those of a fold; nil leaves none out.
  private func weights(without fold: Int?) -> [Double] {
    let used = examples.indices.filter { fold == nil || $0 % KeywordTrainer.folds != fold }
    return LogisticRegression(penalty: KeywordTrainer.penalty).weights(
      rows: used.flatMap { examples[$0].rows }, labels: used.flatMap { examples[$0].labels })
  }

  /// The model with the threshold that does best in cross-validation, and how well it does.
  func train() -> (model: KeywordModel, crossValidated: KeywordFigures) {
    let folds = (0..<KeywordTrainer.folds).map { weights(without: $0) }
    var best = (score: 0.0, counts: KeywordFigures())
    for step in 0...30 {
      let score = Double(step) / 100
      var counts = KeywordFigures()
      for (index, example) in examples.enumerated() {
        let weights = folds[index % KeywordTrainer.folds]
        let model = KeywordModel(weights: weights, minimumScore: score)
        counts.add(model.terms(of: example.article.analysis), wanted: example.article.keywords)
      }
      if counts.value > best.counts.value { best = (score, counts) }
    }
    let rounded = weights(without: nil).map { ($0 * 1000).rounded() / 1000 }
    return (KeywordModel(weights: rounded, minimumScore: best.score), best.counts)
  }

  /// How well a model does on these articles.
  func measure(_ model: KeywordModel) -> KeywordFigures {
    var counts = KeywordFigures()
    for example in examples {
      counts.add(model.terms(of: example.article.analysis), wanted: example.article.keywords)
    }
    return counts
  }
}

extension KeywordModel {
  /// The keywords of an analysed article by this model.
  func terms(of analysis: Analysis) -> [String] {
    FeatureKeywordRanker(lexicon: .compiled, model: self).keywords(
      in: analysis.document, structure: analysis.structure, tokens: analysis.tokens,
      sentences: analysis.sentences, features: analysis.features,
      morphology: analysis.morphology, mentions: analysis.mentions, entities: analysis.entities,
      statements: analysis.statements, limit: 10
    ).map(\.term)
  }

  /// The model as Swift source.
  func source(trainedOn articles: Int) -> String {
    var text = "// Written by `telaah train`; do not edit.\n\nextension KeywordModel {\n"
    text += "  /// Learned from \(articles) annotated articles of our own.\n"
    text += "  public static let learned = KeywordModel(\n    weights: [\n"
    for feature in KeywordFeature.allCases {
      text += "      \(weights[feature.rawValue]),  // \(feature.name)\n"
    }
    return text + "    ],\n    minimumScore: \(minimumScore))\n}\n"
  }
}

/// The figures that training looks at.
struct KeywordFigures {
  private var five = KeywordScore(limit: 5)
  private var ten = KeywordScore(limit: 10)

  mutating func add(_ terms: [String], wanted: [String]) {
    five.add(terms, wanted: wanted)
    ten.add(terms, wanted: wanted)
  }

  /// What training makes as great as it can.
  var value: Double { five.exact.f1 + 2 * ten.exact.f1 + ten.shared.f1 }

  /// The figures in words.
  var text: String {
    func rounded(_ x: Double) -> String { "\((x * 1000).rounded() / 1000)" }
    return "F1@5 \(rounded(five.exact.f1)), F1@10 \(rounded(ten.exact.f1)), "
      + "by shared words @10 \(rounded(ten.shared.f1))"
  }
}
