import TelaahLexicon
import TelaahText
import Testing

@testable import TelaahKeywords

/// The arithmetic, the background and the learning behind the ranking.
@Suite struct ModelTests {
  @Test(arguments: [(1.0, 0.0), (2, 1), (3, 1.584_962_5), (1000, 9.965_784_3), (0.25, -2)])
  func logarithms(_ x: Double, _ expected: Double) {
    #expect((Mathematics.log2(x) - expected).magnitude < 1e-6)
  }

  @Test(arguments: [(0.0, 1.0), (1, 2.718_281_828), (-3, 0.049_787_068), (10, 22_026.465_79)])
  func exponentials(_ x: Double, _ expected: Double) {
    #expect((Mathematics.exp(x) / expected - 1).magnitude < 1e-8)
  }

  @Test func logitUndoesTheSigmoid() {
    for share in [0.05, 0.19, 0.5, 0.93] {
      #expect((Mathematics.sigmoid(Mathematics.logit(share)) - share).magnitude < 1e-6)
    }
    #expect(Mathematics.sigmoid(-1e9) < 1e-12)
    #expect(Mathematics.sigmoid(1e9) == 1)
  }

  @Test func regressionFindsWhatParts() {
    let rows = (0..<40).map { [1.0, Double($0 % 10), Double($0 % 3)] }
    let weights = LogisticRegression(penalty: 0.1).weights(
      rows: rows, labels: rows.map { $0[1] > 4 })
    let model = { (row: [Double]) in zip(row, weights).reduce(0) { $0 + $1.0 * $1.1 } }
    for row in rows { #expect((model(row) > 0) == (row[1] > 4)) }
    #expect(weights[1] > weights[2].magnitude)
  }

  @Test func regressionComesThroughEmptyAndEqualRows() {
    #expect(LogisticRegression(penalty: 1).weights(rows: [], labels: []).isEmpty)
    let weights = LogisticRegression(penalty: 1).weights(
      rows: [[1, 0], [1, 0]], labels: [true, false])
    let areFinite = weights.allSatisfy { $0.isFinite }
    #expect(areFinite)
  }

  @Test func everyFeatureHasAWeight() {
    #expect(KeywordModel.learned.weights.count == KeywordFeature.allCases.count)
    #expect(KeywordFeature.count == KeywordFeature.allCases.count)
    let isLearned = KeywordModel.learned.weights.contains { $0 != 0 }
    #expect(isLearned)
    #expect(KeywordFeature.headlineOnly.name == "headline only")
  }

  @Test func backgroundKnowsFrequentFromRareWords() throws {
    let background = Background.compiled
    func level(_ word: String) throws -> Int {
      background.level(of: try #require(WordHash.hash(word)))
    }
    #expect(background.documents > 1000)
    #expect(try level("yang") > level("kabupaten"))
    #expect(try level("Kabupaten") == level("kabupaten"))
    #expect(try level("kabupaten") > level("gubernurnya"))
    #expect(try level("xyzzyplugh") == 0)
  }

  @Test func aSetIsKnownByWhatItsArticlesShare() {
    var corpus = KeywordCorpus()
    func keyword(_ term: String) -> Keyword {
      Keyword(term: term, lemma: term.lowercased(), score: 0.5, occurrences: [])
    }
    for index in 0..<8 {
      corpus.add([keyword("bendungan Cimanuk Hulu"), keyword(index == 0 ? "irigasi" : "Indonesia")])
    }
    let terms = corpus.ranked(limit: 5)
    #expect(terms.first?.term == "bendungan Cimanuk Hulu")
    #expect(terms.first?.documents == 8)
    #expect(corpus.ranked(limit: 0).isEmpty)
  }
}
