import TelaahText

/// The language that a report speaks. What it quotes stays as it was written.
public enum ReportLanguage: String, Hashable, Sendable, CaseIterable {
  /// Indonesian.
  case indonesian = "id"
  /// English.
  case english = "en"

  /// What a reader of the language calls a kind of name, date or amount.
  public func name(of kind: Mention.Kind) -> String { Wording(self).name(of: kind) }
}
