import Telaah
import TelaahEvaluation

/// Measures keywords against those that readers gave, and tells the figures.
struct KeywordEvaluation {
  private let pipeline: Pipeline
  private var five = KeywordScore(limit: 5)
  private var ten = KeywordScore(limit: 10)
  /// Articles with what is missing and what is too much.
  private var misses: [String] = []

  init(lexicon: LexiconSet) throws { pipeline = try Pipeline.standard(lexicon: lexicon) }

  /// Measures the articles of a folder.
  static func report(
    folder: String, lexicon: LexiconSet, errors: Int
  ) throws -> LayerReport {
    var evaluation = try KeywordEvaluation(lexicon: lexicon)
    try evaluation.add(folder: folder)
    return evaluation.report(file: folder, errors: errors)
  }

  private mutating func add(folder: String) throws {
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
  private var figures: [(name: String, title: String, counts: Counts)] {
    [
      ("exact5", "keywords @5, exact", five.exact),
      ("exact10", "keywords @10, exact", ten.exact),
      ("shared10", "keywords @10, by shared words", ten.shared),
    ]
  }

  /// The figures, and the first errors.
  func report(file: String, errors: Int) -> LayerReport {
    var text = ""
    for (name, title, counts) in figures {
      let title = Figures.padded("\(title) (\(name))", to: 42)
      text += "\(file): \(title)\(Figures.line(counts))\n"
    }
    return LayerReport(
      file: file,
      figures: figures.map { .init(name: $0.name, title: $0.title, share: $0.counts.f1) },
      text: text + misses.prefix(max(0, errors)).joined())
  }
}
