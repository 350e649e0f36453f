import TelaahText

/// What the confidence of a statement rests on.
public struct Evidence: Hashable, Sendable {
  /// The rule that resolved the speaker.
  public let rule: RuleID
  /// What makes it less sure.
  public let doubt: Doubt
  /// How sure the turn is that the speaker is taken over from; 1 where the speaker is named.
  public let inherited: Double

  /// Makes evidence.
  public init(rule: RuleID, doubt: Doubt = [], inherited: Double = 1) {
    self.rule = rule
    self.doubt = doubt
    self.inherited = inherited
  }

  init(_ draft: Draft, _ found: Discourse.Resolution) {
    var doubt = found.doubt
    if draft.isLoose { doubt.insert(.content) }
    if draft.isMended { doubt.insert(.mended) }
    self.init(rule: found.rule, doubt: doubt, inherited: found.inherited)
  }
}
