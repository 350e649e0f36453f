/// What was learned of keywords.
enum KeywordWeights {
  static let values: [Double] = Array(repeating: 0.1, count: KeywordFeature.allCases.count)
  static let minimumScore = 0.0
  static let sameShare = 0.6
}
