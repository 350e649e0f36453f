/// A word or phrase of a search.
struct SearchTerm: Hashable, Sendable {
  /// Any of them will do.
  let phrases: [SearchPhrase]

  /// A word or phrase by its first forms, or by its words as written. A root that is its word's
  /// lemma stands among the lemmas alone, so that a root is searched in both columns; phrases are
  /// searched by lemma.
  ///
  /// - Parameter words: The forms of each word, as the index keeps them.
  init(_ words: [[String]], by unit: SearchTerms.Unit, isPrefix: Bool) {
    let byForm = SearchPhrase(
      words: words.map { $0[0] }, isRoot: unit == .root && words.count == 1, isPrefix: isPrefix)
    let asWritten = SearchPhrase(
      words: words.map { $0[$0.count - 1] }, isRoot: false, isPrefix: isPrefix)
    phrases = byForm.words == asWritten.words ? [byForm] : [byForm, asWritten]
  }

  /// As SQLite's full-text search is asked for it.
  var expression: String { "(" + phrases.map(\.expression).joined(separator: " OR ") + ")" }
}

/// Words as the index keeps them that follow each other.
struct SearchPhrase: Hashable, Sendable {
  let words: [String]
  /// Whether it may be a root; it is one word then.
  let isRoot: Bool
  /// Whether the last word may go on.
  let isPrefix: Bool

  fileprivate var expression: String {
    "{\(isRoot ? "lemma root" : "lemma")} : \"\(words.joined(separator: " "))\"\(isPrefix ? "*" : "")"
  }
}
