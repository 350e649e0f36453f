import Telaah
import TelaahEvaluation
import TelaahSegmentation

/// Measures the ends of sentences in a treebank's text, and tells the figures.
struct SentenceEvaluation {
  private let pipeline: Pipeline

  init(lexicon: LexiconSet) throws {
    var pipeline = try Pipeline.standard(lexicon: lexicon)
    for layer in [Layer.morphology, .mentions, .keywords] { pipeline.skip(layer) }
    self.pipeline = pipeline
  }

  func report(on text: String, file: String, errors: Int) throws -> LayerReport {
    let gold = SentenceGold.sentences(conllu: text)
    guard !gold.isEmpty else {
      Messages.error("\(file): error: no sentences; give CoNLL-U with its \"# text =\" lines")
      throw ExitStatus.badInput
    }
    var score = SentenceScore()
    for paragraph in SentenceScore.paragraphs(of: gold) {
      guard let document = try? Document(text: SentenceScore.text(of: paragraph)) else { continue }
      score.add(paragraph, found: pipeline.analyze(document).sentences.map(\.span.end))
    }
    var lines = "\(file): \(Figures.padded("ends of sentences (f)", to: 24))"
    lines += Figures.line(score.ends)
    lines += "; \(score.runOns) more where the treebank joins two sentences\n"
    for miss in score.misses.prefix(max(0, errors)) { lines += "  \(miss)\n" }
    return LayerReport(
      file: file,
      figures: [.init(name: "f", title: "F of the ends of sentences", share: score.ends.f1)],
      text: lines)
  }
}
