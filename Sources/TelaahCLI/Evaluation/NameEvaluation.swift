import Telaah
import TelaahEvaluation

/// Measures names, and tells the figures.
struct NameEvaluation {
  private let pipeline: Pipeline

  init(lexicon: LexiconSet) throws {
    var pipeline = try Pipeline.standard(lexicon: lexicon)
    for layer in [Layer.morphology, .entities, .keywords] { pipeline.skip(layer) }
    self.pipeline = pipeline
  }

  /// The score of a file's sentences, and the misses of the first `errors` of them.
  private func score(of text: String, errors: Int) -> (score: NameScore, misses: [String]) {
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

  func report(on text: String, file: String, errors: Int) -> LayerReport {
    let (score, misses) = score(of: text, errors: errors)
    var lines = "\(file): \(Figures.padded("names", to: 18))\(Figures.line(score.all))\n"
    for (kind, counts) in score.kinds {
      lines += "\(file): \(Figures.padded("  \(kind.rawValue)", to: 18))\(Figures.line(counts))\n"
    }
    return LayerReport(
      file: file, figures: [.init(name: "f", title: "F", share: score.all.f1)],
      text: lines + misses.joined())
  }
}
