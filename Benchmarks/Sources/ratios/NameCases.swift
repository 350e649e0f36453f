import Corpus
import Telaah
import TelaahEntities

/// Names and statements of articles. *names/rules* and *names/tagger* are what it takes to find the
/// names in running text: parting, cutting and looking up included, the gazetteers among it.
/// *mentions/share, entities/share, statements/share* are the stages alone, one after the other over
/// what was made before: their code is at hand, what they read is not. *statements/inside* is what
/// the stage takes within a run of the pipeline, where it is the other way round.
@MainActor struct NameCases {
  private let pipeline: Pipeline
  private let rules: RuleMentionFinder
  private let documents: [Document]
  private let analyses: [Analysis]
  private let words: Int
  private let bytes: Int
  private let timed: Pipeline
  private let watch: Watch

  init(_ pipeline: Pipeline) throws {
    self.pipeline = pipeline
    let watch = Watch()
    self.watch = watch
    var timed = pipeline
    timed.statements = pipeline.statements.map { TimedStatements(finder: $0, watch: watch) }
    self.timed = timed
    rules = RuleMentionFinder(lexicon: .compiled, usesTagger: false)
    documents = try (0..<200).map { try Document(text: NewsText.article(seed: $0 + 1)) }
    analyses = documents.map(pipeline.analyze)
    words = analyses.reduce(0) { $0 + $1.tokens.filter(\.kind.isWord).count }
    bytes = documents.reduce(0) { $0 + $1.text.utf8.count }
  }

  var cases: [Case] {
    [
      Case(name: "names/rules", bytes: bytes, words: words) {
        documents.reduce(0) { $0 + find($1, rules) }
      },
      Case(name: "names/tagger", bytes: bytes, words: words) {
        documents.reduce(0) { $0 + find($1, pipeline.mentions) }
      },
      Case(name: "pipeline/articles", bytes: bytes, words: words) {
        documents.reduce(0) { $0 + pipeline.analyze($1).sentences.count }
      },
      Case(name: "mentions/share", bytes: bytes, words: words, whole: "pipeline/articles") {
        analyses.indices.reduce(0) { $0 + find(analyses[$1]) }
      },
      Case(name: "entities/share", bytes: bytes, words: words, whole: "pipeline/articles") {
        analyses.indices.reduce(0) { $0 + resolve(analyses[$1]) }
      },
      Case(name: "statements/share", bytes: bytes, words: words, whole: "pipeline/articles") {
        analyses.indices.reduce(0) { $0 + attribute(analyses[$1]) }
      },
      Case(
        name: "statements/inside", bytes: bytes, words: words, whole: "pipeline/articles",
        part: { watch.time }
      ) {
        watch.time = .zero
        return documents.reduce(0) { $0 + timed.analyze($1).sentences.count }
      },
    ]
  }

  private func find(_ document: Document, _ finder: (any MentionFinder)?) -> Int {
    let structure = pipeline.structure.structure(of: document)
    let tokens = pipeline.tokenizer.tokens(in: document)
    let sentences = pipeline.sentences.sentences(
      in: document, structure: structure, tokens: tokens)
    let features = pipeline.features.features(in: document, tokens: tokens, sentences: sentences)
    let found = finder?.mentions(
      in: document, structure: structure, tokens: tokens, sentences: sentences, features: features)
    return found?.mentions.count ?? 0
  }

  private func find(_ analysis: Analysis) -> Int {
    let found = pipeline.mentions?.mentions(
      in: analysis.document, structure: analysis.structure, tokens: analysis.tokens,
      sentences: analysis.sentences, features: analysis.features)
    return found?.mentions.count ?? 0
  }

  private func resolve(_ analysis: Analysis) -> Int {
    let found = pipeline.entities?.entities(
      in: analysis.document, structure: analysis.structure, tokens: analysis.tokens,
      sentences: analysis.sentences, features: analysis.features,
      mentions: analysis.mentions ?? MentionLayer())
    return found?.count ?? 0
  }

  private func attribute(_ analysis: Analysis) -> Int {
    let found = pipeline.statements?.statements(
      in: analysis.document, structure: analysis.structure, tokens: analysis.tokens,
      sentences: analysis.sentences, features: analysis.features,
      mentions: analysis.mentions ?? MentionLayer(), entities: analysis.entities ?? [])
    return found?.statements.count ?? 0
  }
}
