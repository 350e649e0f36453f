/// Something in an article that a reader should look at.
public struct Warning: Hashable, Sendable {
  /// What it is.
  public let code: Code
  /// Where it is.
  public let span: TextSpan

  /// Makes a warning.
  public init(code: Code, span: TextSpan) {
    self.code = code
    self.span = span
  }

  /// What can be wrong.
  public enum Code: String, Hashable, Sendable, CaseIterable {
    /// A quotation has no closing mark.
    case unclosedQuote = "unclosed-quote"
    /// A quotation has no opening mark.
    case unopenedQuote = "unopened-quote"
    /// A statement's speaker could not be told.
    case unknownSpeaker = "unknown-speaker"
    /// A speaker's or date's reading is not sure.
    case uncertain = "uncertain"
    /// The text ends within a sentence.
    case truncated = "truncated"

    /// What it means, in English.
    public var message: String {
      switch self {
      case .unclosedQuote: "the quotation is not closed; it was ended within its paragraph"
      case .unopenedQuote: "the quotation is not opened; it was begun within its paragraph"
      case .unknownSpeaker: "the article does not make clear who said this"
      case .uncertain: "this reading is not sure"
      case .truncated: "the text seems to break off here"
      }
    }
  }
}
