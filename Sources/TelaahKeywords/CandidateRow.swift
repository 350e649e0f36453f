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
    let article = ArticleReader(
      document: analysis.document, structure: analysis.structure, tokens: analysis.tokens,
      sentences: analysis.sentences, features: analysis.features, morphology: analysis.morphology,
      mentions: analysis.mentions?.mentions ?? [])
    return withReading(
      of: article, roles: analysis.mentions?.roles ?? [], entities: analysis.entities ?? [],
      statements: analysis.statements ?? []
    ) { reading, meter in
      score(reading, meter, leastSum: -.infinity)
      reading.sortScores()
      let writer = TermWriter(reading: reading, article: article)
      return reading.scores.values.map { score in
        let values = [Double](unsafeUninitializedCapacity: KeywordFeature.count) { values, count in
          count = KeywordFeature.count
          meter.values(
            of: Int(score.candidate), into: UnsafeMutableBufferPointer(rebasing: values[..<count]))
        }
        return CandidateRow(
          term: writer.term(score.candidate), values: values,
          count: Int(reading.table[score.candidate].count))
      }
    }
  }
}
