import Telaah
import TelaahEvaluation

/// Measures statements and their speakers, and tells the figures.
struct StatementEvaluation {
  private let pipeline: Pipeline

  init(lexicon: LexiconSet) throws { pipeline = try Pipeline.standard(lexicon: lexicon) }

  /// The score of annotated articles: `x.json` with the article in `x.txt` beside it.
  func statements(in files: [String], errors: Int) throws -> LayerReport {
    var score = StatementScore()
    for file in files {
      let article = try GoldFile.text(of: file.hasSuffix(".json") ? file.dropLast(4) + "txt" : file)
      guard let gold = StatementGold(json: try GoldFile.text(of: file), article: article) else {
        Messages.error("\(file): error: no annotation; give the .json beside an article's .txt")
        throw ExitStatus.badInput
      }
      add(gold, to: &score)
    }
    return report(figures: score.figures, misses: score.misses, errors: errors)
  }

  /// The score of quotations in files of tokens and BILOU labels.
  func quotes(in files: [String], errors: Int) throws -> LayerReport {
    var score = QuoteScore()
    for file in files {
      for gold in QuoteGold.articles(bilou: try GoldFile.text(of: file)) {
        guard let document = try? Document(text: gold.text) else { continue }
        score.add(gold, pipeline.analyze(document))
      }
    }
    return report(figures: score.figures, misses: score.misses, errors: errors)
  }

  private func add(_ gold: StatementGold, to score: inout StatementScore) {
    guard let document = try? Document(text: gold.text) else { return }
    score.add(gold, pipeline.analyze(document))
  }

  /// A line a figure that has been measured, then the first errors.
  private func report(
    figures: [StatementScore.Figure], misses: [LemmaScore.Miss], errors: Int
  ) -> LayerReport {
    let figures = figures.filter { $0.counts.gold > 0 }
    var text = ""
    for figure in figures {
      let title = Figures.padded("\(figure.title) (\(figure.name))", to: 50)
      let counts = "(\(figure.counts.right)/\(figure.counts.gold))"
      text += "\(title)\(Figures.decimal(figure.share))   \(counts)\n"
    }
    for miss in misses.prefix(max(0, errors)) {
      let found = miss.found.isEmpty ? "nobody" : miss.found
      text += "  \(miss.figure): \(found), not \(miss.expected): \(miss.form)\n"
    }
    return LayerReport(
      file: nil,
      figures: figures.map { .init(name: $0.name, title: $0.title, share: $0.share) },
      text: text)
  }
}
