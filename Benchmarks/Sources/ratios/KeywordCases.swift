import Corpus
import Telaah

/// Ranking of terms, when the earlier layers are there.
@MainActor struct KeywordCases {
  private let pipeline: Pipeline
  private let analyses: [Analysis]
  private let words: Int
  private let bytes: Int

  init(_ pipeline: Pipeline) throws {
    self.pipeline = pipeline
    analyses = try (0..<200).map {
      pipeline.analyze(try Document(text: StemText.article(seed: $0 + 1)))
    }
    words = analyses.reduce(0) { $0 + $1.tokens.filter(\.kind.isWord).count }
    bytes = analyses.reduce(0) { $0 + $1.document.text.utf8.count }
  }

  var cases: [Case] {
    [Case(name: "keywords", bytes: bytes, words: words) { rank() }]
  }

  private func rank() -> Int {
    analyses.reduce(0) { sum, analysis in
      let found = pipeline.keywords?.keywords(
        in: analysis.document, structure: analysis.structure, tokens: analysis.tokens,
        sentences: analysis.sentences, features: analysis.features,
        morphology: analysis.morphology, mentions: analysis.mentions,
        entities: analysis.entities, statements: analysis.statements, limit: 10)
      return sum + (found?.count ?? 0)
    }
  }
}
