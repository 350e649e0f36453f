import TelaahText

/// A candidate as training sees it.
public struct CandidateRow: Sendable {
  /// Its best written form.
  public let term: String
  /// A value for each `KeywordFeature`.
  public let values: [Double]
  /// How often it stands.
  public let count: Int
}

extension FeatureKeywordRanker {
  /// All candidates of an analysed article with their features, for training.
  public func rows(of analysis: Analysis) -> [CandidateRow] {
    let draft = draft(
      of: analysis.document, structure: analysis.structure, tokens: analysis.tokens,
      sentences: analysis.sentences, features: analysis.features,
      morphology: analysis.morphology, mentions: analysis.mentions, entities: analysis.entities,
      statements: analysis.statements)
    let writer = TermWriter(
      draft: draft, document: analysis.document, tokens: analysis.tokens)
    var places: [[(word: Int, length: Int)]] = Array(
      repeating: [], count: draft.table.candidates.count)
    for occurrence in draft.table.occurrences {
      places[Int(occurrence.candidate)].append((Int(occurrence.word), Int(occurrence.length)))
    }
    return draft.ranked().map { candidate, _ in
      let sorted = places[Int(candidate)].sorted { ($0.word, $0.length) < ($1.word, $1.length) }
      return CandidateRow(
        term: writer.term(candidate, sorted), values: draft.values(of: candidate),
        count: Int(draft.table.candidates[Int(candidate)].count))
    }
  }
}
