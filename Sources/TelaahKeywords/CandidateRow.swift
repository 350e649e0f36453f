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
      draft: draft, document: analysis.document, tokens: analysis.tokens,
      morphology: analysis.morphology)
    let ranked = draft.sums.sorted(by: draft.goesBefore).map(\.candidate)
    return zip(ranked, draft.values(of: ranked)).map { candidate, values in
      CandidateRow(
        term: writer.term(candidate, writer.places(of: candidate)), values: values,
        count: Int(draft.reading.table.candidates[Int(candidate)].count))
    }
  }
}
