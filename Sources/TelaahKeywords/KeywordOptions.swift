import TelaahLexicon

/// What a caller may set about keywords.
public struct KeywordOptions: Sendable {
  /// The most words of a term that is no name.
  public var maximumWords: Int
  /// The least score of a keyword, 0 to 1; nil for the one that was learned.
  public var minimumScore: Double?
  var excluded: Set<UInt64> = []
  var kept: Set<UInt64> = []

  /// Makes options; without arguments, those of the standard pipeline.
  public init(maximumWords: Int = 4, minimumScore: Double? = nil) {
    self.maximumWords = max(1, min(maximumWords, 8))
    self.minimumScore = minimumScore
  }

  /// Makes a word a stopword.
  public mutating func exclude(_ word: String) {
    guard let hash = WordHash.hash(word) else { return }
    excluded.insert(hash)
    kept.remove(hash)
  }

  /// Makes a word no stopword, whatever the lexicon says.
  public mutating func keep(_ word: String) {
    guard let hash = WordHash.hash(word) else { return }
    kept.insert(hash)
    excluded.remove(hash)
  }
}
