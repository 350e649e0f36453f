/// What was learned of keywords: a weight for each feature, and how good a keyword must be.
public struct KeywordModel: Hashable, Sendable {
  /// A weight for each `KeywordFeature`, in its order.
  public let weights: [Double]
  /// The least score, 0 to 1, of a keyword.
  public let minimumScore: Double

  /// A term is left out beside a better one that holds it, or that it holds, where the longer of
  /// the two stands in at least this share of the places of the shorter. Shares from 0.4 to 0.9
  /// differ by less than 0.01 of F1.
  static let sameShare = 0.6

  /// What a term loses for the words that it shares with one chosen before it: this much of the sum
  /// for all of them, less for a part. Without it the figure by shared words is 0.018 lower, exact
  /// @10 0.006 (cross-validated); 0.6 to 1.5 do alike.
  static let overlapPenalty = 0.8

  /// Makes a model. Missing weights are 0, and what is beyond the features is left out.
  public init(weights: [Double], minimumScore: Double) {
    let count = KeywordFeature.allCases.count
    self.weights = Array(
      (weights + Array(repeating: 0, count: max(0, count - weights.count))).prefix(count))
    self.minimumScore = minimumScore
  }

  /// The score of a candidate's features.
  public func score(of values: [Double]) -> Double {
    Mathematics.sigmoid(zip(values, weights).reduce(0) { $0 + $1.0 * $1.1 })
  }
}
