import Telaah
import TelaahEvaluation

/// Measures keywords against those that readers gave, and tells the figures.
struct KeywordEvaluation {
  let pipeline: Pipeline
  private(set) var five = KeywordScore(limit: 5)
  private(set) var ten = KeywordScore(limit: 10)
  /// Articles with what is missing and what is too much.
  private(set) var misses: [String] = []

  init(lexicon: LexiconSet) throws { pipeline = try Pipeline.standard(lexicon: lexicon) }

  /// Measures the articles of a folder.
  mutating func add(folder: String) throws {
    for article in try TaggedArticles.read(folders: [folder], pipeline: pipeline) {
      let terms = (article.analysis.keywords ?? []).map(\.term)
      five.add(terms, wanted: article.keywords)
      ten.add(terms, wanted: article.keywords)
      let found = Set(terms.map { $0.lowercased() })
      let wanted = Set(article.keywords.map { $0.lowercased() })
      let missing = article.keywords.filter { !found.contains($0.lowercased()) }
      let extra = terms.filter { !wanted.contains($0.lowercased()) }
      misses.append(
        "  \(article.analysis.document.source.id): not found: \(missing.joined(separator: ", "));"
          + " not wanted: \(extra.joined(separator: ", "))\n")
    }
  }

  /// Name, title and counts of each figure.
  var figures: [(name: String, title: String, counts: Counts)] {
    [
      ("exact5", "keywords @5, exact", five.exact),
      ("exact10", "keywords @10, exact", ten.exact),
      ("shared10", "keywords @10, by shared words", ten.shared),
    ]
  }

  /// The figures as lines.
  func report(file: String, errors: Int) -> String {
    var text = ""
    for (name, title, counts) in figures {
      let title = "\(title) (\(name))"
      let padding = String(repeating: " ", count: max(1, 42 - title.count))
      text += "\(file): \(title)\(padding)P \(decimal(counts.precision))"
      text += "  R \(decimal(counts.recall))  F \(decimal(counts.f1))\n"
    }
    return text + misses.prefix(max(0, errors)).joined()
  }

  /// Three decimals, rounded.
  private func decimal(_ share: Double) -> String {
    let thousandths = Int((share * 1000).rounded())
    let digits = String(thousandths % 1000)
    return "\(thousandths / 1000)." + String(repeating: "0", count: 3 - digits.count) + digits
  }
}
