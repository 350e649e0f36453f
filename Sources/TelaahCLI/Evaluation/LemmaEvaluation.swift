import Telaah
import TelaahEvaluation
import TelaahMorphology

/// Measures lemmas, and tells the figures.
struct LemmaEvaluation {
  let lexicon: LexiconSet

  private func score(of text: String) -> LemmaScore {
    let analyzer = AffixAnalyzer(lexicon: lexicon)
    return LemmaScore(
      of: LemmaGold(parsing: text),
      isDisputed: { lexicon.lookup($0).traits.contains(.disputedLemma) }
    ) { form in
      let morphology = analyzer.analyze(form)
      return (morphology.lemma, morphology.root)
    }
  }

  func report(on text: String, file: String, errors: Int) -> LayerReport {
    let score = score(of: text)
    var lines = ""
    for figure in score.figures {
      let title = Figures.padded("\(figure.title) (\(figure.name))", to: 36)
      let counts = "(\(figure.counts.right)/\(figure.counts.gold))"
      lines += "\(file): \(title)\(Figures.decimal(figure.share))   \(counts)\n"
    }
    for miss in score.misses.prefix(max(0, errors)) {
      lines += "  \(miss.figure): \(miss.form) → \(miss.found), not \(miss.expected)"
      lines +=
        miss.context.isEmpty ? "\n" : "   \(Self.excerpt(of: miss.context, around: miss.form))\n"
    }
    return LayerReport(
      file: file,
      figures: score.figures.map { .init(name: $0.name, title: $0.title, share: $0.share) },
      text: lines)
  }

  /// A few words on both sides of a form.
  private static func excerpt(of context: String, around form: String) -> String {
    let words = context.split(separator: " ")
    guard let at = words.firstIndex(where: { form.hasPrefix($0) && $0.count > 2 || $0 == form })
    else { return words.prefix(12).joined(separator: " ") }
    return words[max(0, at - 5)..<min(words.count, at + 6)].joined(separator: " ")
  }
}
