import Telaah
import TelaahEvaluation
import TelaahMorphology

/// Measures lemmas, and tells the figures.
struct LemmaEvaluation {
  let lexicon: LexiconSet

  func score(of text: String) -> LemmaScore {
    let analyzer = AffixAnalyzer(lexicon: lexicon)
    return LemmaScore(
      of: LemmaGold(parsing: text),
      isDisputed: { lexicon.lookup($0).traits.contains(.disputedLemma) }
    ) { form in
      let morphology = analyzer.analyze(form)
      return (morphology.lemma, morphology.root)
    }
  }

  static func report(on score: LemmaScore, file: String, errors: Int) -> String {
    var text = ""
    for figure in score.figures {
      let counts = "(\(figure.counts.right)/\(figure.counts.gold))"
      let title = "\(figure.title) (\(figure.name))"
      let padding = String(repeating: " ", count: max(1, 36 - title.count))
      text += "\(file): \(title)\(padding)\(decimal(figure.share))   \(counts)\n"
    }
    for miss in score.misses.prefix(max(0, errors)) {
      text += "  \(miss.figure): \(miss.form) → \(miss.found), not \(miss.expected)"
      text += miss.context.isEmpty ? "\n" : "   \(excerpt(of: miss.context, around: miss.form))\n"
    }
    return text
  }

  /// Three decimals, rounded.
  private static func decimal(_ share: Double) -> String {
    let thousandths = Int((share * 1000).rounded())
    let digits = String(thousandths % 1000)
    return "\(thousandths / 1000)." + String(repeating: "0", count: 3 - digits.count) + digits
  }

  /// A few words on both sides of a form.
  private static func excerpt(of context: String, around form: String) -> String {
    let words = context.split(separator: " ")
    guard let at = words.firstIndex(where: { form.hasPrefix($0) && $0.count > 2 || $0 == form })
    else { return words.prefix(12).joined(separator: " ") }
    return words[max(0, at - 5)..<min(words.count, at + 6)].joined(separator: " ")
  }
}
