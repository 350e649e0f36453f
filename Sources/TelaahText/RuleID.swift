/// The name of the rule that made a finding: what it decides, as `room/decision`.
///
/// Every guess signs itself, so that a reader can look the rule up.
public struct RuleID: RawRepresentable, Hashable, Sendable, ExpressibleByStringLiteral,
  CustomStringConvertible
{
  /// The name.
  public let rawValue: String

  /// Makes a rule's name.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Makes a rule's name of a literal.
  public init(stringLiteral value: StaticString) { rawValue = value.description }

  /// The name.
  public var description: String { rawValue }
}
