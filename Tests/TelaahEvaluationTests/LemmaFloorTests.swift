import Foundation
import Telaah
import TelaahEvaluation
import TelaahMorphology
import Testing

/// The gold words of our own writing: what is won is not lost again.
@Suite struct LemmaFloorTests {
  private func score(_ file: String) throws -> LemmaScore {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let text = try String(contentsOf: folder.appending(path: "Gold/\(file)"), encoding: .utf8)
    let analyzer = AffixAnalyzer(lexicon: .compiled)
    return LemmaScore(of: LemmaGold(parsing: text), isDisputed: { _ in false }) { form in
      let morphology = analyzer.analyze(form)
      return (morphology.lemma, morphology.root)
    }
  }

  @Test(arguments: ["lemmas.tsv", "lemmas.conllu"])
  func figuresStayAbove(_ file: String) throws {
    let score = try score(file)
    for figure in score.figures {
      #expect(figure.counts.gold > 0)
      #expect(figure.share >= 0.995, "\(figure.title): \(score.misses)")
    }
  }
}
