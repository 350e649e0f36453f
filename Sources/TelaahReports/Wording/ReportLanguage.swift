/// The language that a report speaks. What it quotes stays as it was written.
public enum ReportLanguage: String, Hashable, Sendable, CaseIterable {
  /// Indonesian.
  case indonesian = "id"
  /// English.
  case english = "en"
}
