/// How many findings are right, how many there are, how many there should be.
public struct Counts: Hashable, Sendable {
  /// Findings that are right.
  public var right = 0
  /// Findings.
  public var found = 0
  /// What should be found.
  public var gold = 0

  /// Makes counts.
  public init(right: Int = 0, found: Int = 0, gold: Int = 0) {
    self.right = right
    self.found = found
    self.gold = gold
  }

  /// The share of findings that are right; 0 where there is none.
  public var precision: Double { found == 0 ? 0 : Double(right) / Double(found) }
  /// The share of what should be found that is; 0 where there is nothing.
  public var recall: Double { gold == 0 ? 0 : Double(right) / Double(gold) }
  /// The harmonic mean of precision and recall.
  public var f1: Double {
    let sum = precision + recall
    return sum == 0 ? 0 : 2 * precision * recall / sum
  }
}
