import Foundation
import Telaah
import TelaahEvaluation

/// Measures statements and their speakers, and tells the figures.
struct StatementEvaluation {
  let pipeline: Pipeline

  /// The score of annotated articles: `x.json` with the article in `x.txt` beside it.
  func statements(in files: [String]) throws -> StatementScore {
    var score = StatementScore()
    for file in files {
      let article = try GoldFile.text(of: file.hasSuffix(".json") ? file.dropLast(4) + "txt" : file)
      guard let gold = StatementGold(json: try GoldFile.text(of: file), article: article) else {
        Messages.error("\(file): error: no annotation; give the .json beside an article's .txt")
        throw ExitStatus.badInput
      }
      add(gold, to: &score)
    }
    return score
  }

  /// The score of quotations in files of tokens and BILOU labels.
  func quotes(in files: [String]) throws -> QuoteScore {
    var score = QuoteScore()
    for file in files {
      for gold in QuoteGold.articles(bilou: try GoldFile.text(of: file)) {
        guard let document = try? Document(text: gold.text) else { continue }
        score.add(gold, pipeline.analyze(document))
      }
    }
    return score
  }

  private func add(_ gold: StatementGold, to score: inout StatementScore) {
    guard let document = try? Document(text: gold.text) else { return }
    score.add(gold, pipeline.analyze(document))
  }

  /// A line a figure that has been measured, then the first errors.
  static func report(
    figures: [StatementScore.Figure], misses: [LemmaScore.Miss], errors: Int
  ) -> String {
    var text = ""
    for figure in figures where figure.counts.gold > 0 {
      let title = "\(figure.title) (\(figure.name))"
      let padding = String(repeating: " ", count: max(1, 50 - title.count))
      let share = String(format: "%.3f", figure.share)
      text += "\(title)\(padding)\(share)   (\(figure.counts.right)/\(figure.counts.gold))\n"
    }
    for miss in misses.prefix(max(0, errors)) {
      let found = miss.found.isEmpty ? "nobody" : miss.found
      text += "  \(miss.figure): \(found), not \(miss.expected): \(miss.form)\n"
    }
    return text
  }
}
