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

  @Test func theMainSpeakerIsCounted() throws {
    #expect(try score(speaker: "Rahmat Santoso").figures.first { $0.name == "main" }?.share == 1)
  }

  @Test func labelsGiveQuotations() throws {
    let words = Array(repeating: "sawah\tO\n", count: 40).joined()
    let lines =
      words + ".\tO\n“\tB-STATEMENT\nPanen\tI-STATEMENT\npadi\tI-STATEMENT\nkami\tI-STATEMENT\n"
      + "tahun\tI-STATEMENT\nini\tI-STATEMENT\nnaik\tI-STATEMENT\n,\tI-STATEMENT\n"
      + "”\tL-STATEMENT\nkata\tU-CUE\nRahmat\tB-PERSON\nSantoso\tL-PERSON\n.\tO\n"
    let gold = try #require(QuoteGold.articles(bilou: lines).first)
    #expect(gold.text.hasSuffix("sawah. “Panen padi kami tahun ini naik,” kata Rahmat Santoso."))
    #expect(gold.stretches.map(\.label) == ["STATEMENT", "CUE", "PERSON"])
    var score = QuoteScore()
    score.add(gold, try Pipeline.standard().analyze(.test(gold.text)))
    #expect(score.figures.map(\.share) == [1, 1, 0])
    #expect(score.figures.map(\.counts.gold) == [1, 1, 0])
  }

  @Test func articlesBeginAtTheirDateline() {
    let words = Array(repeating: "sawah\tO\n", count: 40).joined()
    let dateline = "JAKARTA\tO\n,\tO\nKOMPAS\tO\n—\tO\n"
    let gold = QuoteGold.articles(bilou: words + dateline + words + dateline + words)
    #expect(gold.map { $0.text.hasPrefix("JAKARTA, KOMPAS — sawah") } == [false, true, true])
  }
}
