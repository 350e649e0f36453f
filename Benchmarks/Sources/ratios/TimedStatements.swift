import Telaah

/// How long something took so far.
final class Watch: @unchecked Sendable { var time = Duration.zero }

/// Finds statements, and says how long that took: one thread at a time.
struct TimedStatements: StatementFinder {
  let finder: any StatementFinder
  let watch: Watch

  func statements(
    in document: Document, structure: Structure, tokens: [Token], sentences: [Sentence],
    features: [TokenFeatures], mentions: MentionLayer, entities: [Entity]
  ) -> (statements: [Statement], warnings: [Warning]) {
    let start = ContinuousClock.now
    defer { watch.time += ContinuousClock.now - start }
    return finder.statements(
      in: document, structure: structure, tokens: tokens, sentences: sentences,
      features: features, mentions: mentions, entities: entities)
  }
}
