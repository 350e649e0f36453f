import Telaah
import TelaahEvaluation
import TelaahTestSupport
import Testing

/// Statements held against annotations.
struct StatementScoreTests {
  private static let article = "\"Panen tahun ini naik,\" kata Rahmat Santoso."

  private func score(speaker: String) throws -> StatementScore {
    let json = """
      {"statements": [{"kind": "direct", "text": "Panen tahun ini naik", "nth": 1,
        "speaker": "\(speaker)"}]}
      """
    let gold = try #require(StatementGold(json: json, article: StatementScoreTests.article))
    var score = StatementScore()
    score.add(gold, try Pipeline.standard().analyze(.test(gold.text)))
    return score
  }

  @Test func theRightSpeakerCounts() throws {
    let figures = try score(speaker: "Rahmat Santoso").figures
    #expect(figures.first { $0.name == "found" }?.share == 1)
    #expect(figures.first { $0.name == "speaker" }?.share == 1)
  }

  @Test func theWrongSpeakerIsAMiss() throws {
    let score = try score(speaker: "Lestari Wulandari")
    #expect(score.figures.first { $0.name == "found" }?.share == 1)
    #expect(score.figures.first { $0.name == "mouth" }?.share == 0)
    #expect(score.misses.map(\.found) == ["Rahmat Santoso"])
  }

  @Test func labelsGiveQuotations() throws {
    let lines =
      "“\tB-STATEMENT\nPanen\tI-STATEMENT\nnaik\tI-STATEMENT\n,\tI-STATEMENT\n"
      + "”\tL-STATEMENT\nkata\tU-CUE\nRahmat\tB-PERSON\nSantoso\tL-PERSON\n.\tO\n"
    let gold = StatementGold.articles(bilou: lines)
    #expect(gold.map(\.text) == ["“Panen naik,” kata Rahmat Santoso."])
    #expect(gold.first?.items.map(\.speaker) == ["Rahmat Santoso"])
  }
}
