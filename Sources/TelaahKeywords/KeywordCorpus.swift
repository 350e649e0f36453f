import TelaahLexicon
import TelaahText

/// What is characteristic of a set of articles against the background: terms that are keywords of
/// more of its articles than their frequency in news would let expect.
///
/// The measure is Dunning's log-likelihood ratio of the articles with and without the term
/// ("Accurate Methods for the Statistics of Surprise and Coincidence", 1993).
public struct KeywordCorpus: Sendable {
  /// How many articles were added.
  public private(set) var documents = 0
  private var terms: [String: Entry] = [:]

  private struct Entry {
    var forms: [String: Int] = [:]
    var documents = 0
  }

  /// A term of a set of articles.
  public struct Term: Hashable, Sendable {
    /// The form that most articles have; of several, the first by its bytes.
    public let term: String
    /// Of how many articles it is a keyword.
    public let documents: Int
    /// The log-likelihood ratio.
    public let score: Double
  }

  /// Makes an empty set.
  public init() {}

  /// Adds an article by its keywords.
  public mutating func add(_ keywords: [Keyword]) {
    documents += 1
    for keyword in keywords {
      var entry = terms[keyword.lemma] ?? Entry()
      entry.documents += 1
      entry.forms[keyword.term, default: 0] += 1
      terms[keyword.lemma] = entry
    }
  }

  /// The terms by their score, the best first; ties by the number of articles, then by their bytes.
  public func ranked(limit: Int, background: Background = .compiled) -> [Term] {
    let ranked = terms.compactMap { lemma, entry -> Term? in
      let expected = KeywordCorpus.frequency(of: lemma, in: background)
      let score = ratio(entry.documents, expected, of: Double(background.documents))
      let form = entry.forms.min { ($1.value, $0.key) < ($0.value, $1.key) }
      return score > 0
        ? Term(term: form?.key ?? lemma, documents: entry.documents, score: score) : nil
    }
    return Array(
      ranked.sorted { ($1.score, $1.documents, $0.term) < ($0.score, $0.documents, $1.term) }
        .prefix(max(0, limit)))
  }

  /// In how many articles of the background a term stands: that of its rarest pair of words, or
  /// word. What is not listed may stand in one article, or in three where it is of several words.
  static func frequency(of term: String, in background: Background) -> Double {
    let words = term.split(separator: " ").compactMap { WordHash.hash(String($0)) }
    var least = Background.maximumLevel
    for word in words { least = min(least, background.level(of: word)) }
    for (a, b) in zip(words, words.dropFirst()) {
      least = min(least, background.level(of: Background.combine(a, b)))
    }
    guard least > 0 else { return words.count > 1 ? 3 : 1 }
    return Mathematics.exp(Background.log2Frequency(ofLevel: least) * 0.693_147_180_559_945)
  }

  /// Twice the logarithm of the likelihood ratio; 0 where the term is no more frequent here.
  private func ratio(_ here: Int, _ there: Double, of all: Double) -> Double {
    let a = Double(here)
    let n = Double(documents)
    let b = min(there, all)
    let share = (a + b) / (n + all)
    guard n > 0, a / n > share else { return 0 }
    func part(_ observed: Double, _ expected: Double) -> Double {
      observed > 0 && expected > 0 ? observed * Mathematics.log2(observed / expected) : 0
    }
    let sum =
      part(a, n * share) + part(b, all * share) + part(n - a, n * (1 - share))
      + part(all - b, all * (1 - share))
    return 2 * sum * 0.693_147_180_559_945
  }
}
