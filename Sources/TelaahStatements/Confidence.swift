import TelaahText

/// How sure a statement's speaker is: the share of right ones that `telaah train-confidence` found
/// under the same rule, with or without doubt, on half of the annotated articles.
///
/// A speaker who is taken over from an earlier statement is never surer than that statement's.
public struct Confidence: Sendable {
  /// The shares of one rule.
  public struct Shares: Hashable, Sendable {
    /// Where nothing makes it less sure.
    public let clear: Double
    /// Where something does.
    public let doubtful: Double

    /// Makes shares.
    public init(clear: Double, doubtful: Double) {
      self.clear = clear
      self.doubtful = doubtful
    }
  }

  /// In a row: of the sixteen rules or so one is found sooner by going through than by hashing.
  private let shares: [(rule: RuleID, shares: Shares)]

  /// Makes a table of shares.
  public init(shares: [RuleID: Shares]) {
    self.shares = shares.map { (rule: $0.key, shares: $0.value) }
  }

  /// The share of a rule that no example was seen of.
  private static let unseen = Shares(clear: 0.5, doubtful: 0.4)

  /// The expected share of right speakers.
  public func of(_ evidence: Evidence) -> Double {
    let rule = evidence.rule
    // The same literal is mostly the same place in memory.
    let known =
      shares.first { $0.rule.utf8.baseAddress == rule.utf8.baseAddress }
      ?? shares.first { $0.rule == rule }
    let shares = known?.shares ?? Confidence.unseen
    return min(evidence.doubt.isEmpty ? shares.clear : shares.doubtful, evidence.inherited)
  }
}
