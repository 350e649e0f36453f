import Foundation
import TelaahText

/// What an annotated article says of its statements.
public struct StatementGold: Sendable {
  /// One statement.
  public struct Item: Hashable, Sendable {
    /// Its words, in UTF-8 bytes of the article.
    public let span: TextSpan
    /// Whether they are quoted.
    public let isDirect: Bool
    /// The fullest form of the speaker's name, or a description; empty where it is not told.
    public let speaker: String
    /// The speaker's role; empty where it is not told.
    public let role: String
  }

  /// The article.
  public let text: String
  /// In the order of the annotation.
  public let items: [Item]

  /// Reads the JSON of an annotation: `statements` with `kind`, `text`, `nth` and `speaker`.
  ///
  /// - Returns: nil where it is no such JSON. Statements that the article lacks are left out.
  public init?(json: String, article: String) {
    guard
      let object = try? JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any],
      let statements = object["statements"] as? [[String: Any]]
    else { return nil }
    text = article
    items = statements.compactMap { statement in
      guard let words = statement["text"] as? String, !words.isEmpty else { return nil }
      var found: Range<String.Index>?
      var start = article.startIndex
      for _ in 0..<max(1, statement["nth"] as? Int ?? 1) {
        found = article.range(of: words, range: start..<article.endIndex)
        guard let found else { return nil }
        start = article.index(after: found.lowerBound)
      }
      guard let found else { return nil }
      let utf8 = article.utf8
      let span = TextSpan(
        utf8.distance(from: utf8.startIndex, to: found.lowerBound),
        utf8.distance(from: utf8.startIndex, to: found.upperBound))
      return Item(
        span: span,
        isDirect: statement["kind"] as? String == "direct",
        speaker: statement["speaker"] as? String ?? "",
        role: statement["role"] as? String ?? "")
    }
  }
}
