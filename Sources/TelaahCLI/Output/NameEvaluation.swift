import Telaah
import TelaahEvaluation

/// Measures names, and tells the figures.
struct NameEvaluation {
  let pipeline: Pipeline

  init(lexicon: LexiconSet) throws {
    var pipeline = try Pipeline.standard(lexicon: lexicon)
    pipeline.skip(.morphology)
    pipeline.skip(.entities)
    pipeline.skip(.keywords)
    self.pipeline = pipeline
  }

  /// The score of a file's sentences, and the misses of the first `errors` of them.
  func score(of text: String, errors: Int) -> (score: NameScore, misses: [String]) {
    var score = NameScore()
    var misses: [String] = []
    for gold in NameGold.sentences(in: text) {
      guard let document = try? Document(text: gold.text) else { continue }
      let found = pipeline.analyze(document).mentions?.mentions ?? []
      score.add(gold, found: found)
      guard misses.count < errors else { continue }
      let seen = Set(found.map { NameGold.Name(span: $0.span, kind: $0.kind) })
      for name in gold.names where !seen.contains(name) {
        misses.append("  \(name.kind.rawValue): \(document.text(of: name.span))   \(gold.text)\n")
      }
    }
    return (score, Array(misses.prefix(max(0, errors))))
  }

  static func report(on score: NameScore, misses: [String], file: String) -> String {
    var text = line(file, "names", score.all)
    for (kind, counts) in score.kinds { text += line(file, "  \(kind.rawValue)", counts) }
    return text + misses.joined()
  }

  private static func line(_ file: String, _ title: String, _ counts: Counts) -> String {
    let padding = String(repeating: " ", count: max(1, 18 - title.count))
    return
      "\(file): \(title)\(padding)P \(decimal(counts.precision))  R \(decimal(counts.recall))  "
      + "F \(decimal(counts.f1))   (\(counts.right)/\(counts.found)/\(counts.gold))\n"
  }

  /// Three decimals, rounded.
  private static func decimal(_ share: Double) -> String {
    let thousandths = Int((share * 1000).rounded())
    let digits = String(thousandths % 1000)
    return "\(thousandths / 1000)." + String(repeating: "0", count: 3 - digits.count) + digits
  }
}
