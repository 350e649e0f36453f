/// A term that tells what an article is about.
public struct Keyword: Hashable, Sendable {
  /// The term in its best written form.
  public let term: String
  /// The term by lemmas, in lower case.
  public let lemma: String
  /// How much it tells, 0 to 1, the best first.
  public let score: Double
  /// Where it stands.
  public let occurrences: [TextSpan]
  /// What the score is made of, in a fixed order.
  public let features: [Feature]

  /// Makes a keyword.
  public init(
    term: String, lemma: String, score: Double, occurrences: [TextSpan], features: [Feature] = []
  ) {
    self.term = term
    self.lemma = lemma
    self.score = score
    self.occurrences = occurrences
    self.features = features
  }

  /// One part of a score.
  public struct Feature: Hashable, Sendable {
    /// What is measured.
    public let name: String
    /// How much it adds to the score.
    public let weight: Double

    /// Makes a feature.
    public init(name: String, weight: Double) {
      self.name = name
      self.weight = weight
    }
  }
}
