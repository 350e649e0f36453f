import Telaah
import TelaahTestSupport
import Testing

@testable import TelaahKeywords

/// What is measured of candidates, and how it becomes a score.
@Suite struct FeatureTests {
  @Test func scoresAreTheWeightedSumsOfTheFeatures() throws {
    let options = KeywordOptions(minimumScore: 0)
    var pipeline = try Pipeline.standard()
    let ranker = FeatureKeywordRanker(lexicon: .compiled, options: options)
    pipeline.keywords = ranker
    pipeline.keywordLimit = 200
    let analysis = pipeline.analyze(.test(KeywordTests.article, title: "Donor Darah Gratis"))
    let rows = ranker.rows(of: analysis)
    let keywords = (analysis.keywords ?? []).filter { keyword in
      !keyword.features.contains { $0.name == "overlap" }
    }
    #expect(keywords.count > 5)
    for keyword in keywords {
      let scores = rows.filter { $0.term == keyword.term }.map { ranker.model.score(of: $0.values) }
      #expect(scores.contains { ($0 - keyword.score).magnitude < 1e-9 }, "\(keyword.term)")
    }
  }

  @Test func rowsFallByTheirScores() throws {
    let ranker = FeatureKeywordRanker(lexicon: .compiled)
    let rows = ranker.rows(of: try Pipeline.standard().analyze(.test(KeywordTests.article)))
    let scores = rows.map { ranker.model.score(of: $0.values) }
    #expect(rows.count > 10)
    for (a, b) in zip(scores, scores.dropFirst()) { #expect(a >= b - 1e-9) }
    for row in rows {
      #expect(row.values.count == KeywordFeature.count)
      #expect(row.values[KeywordFeature.bias.rawValue] == 1)
      let lengths: [KeywordFeature] = [.oneWord, .twoWords, .threeWords, .manyWords]
      #expect(lengths.reduce(0) { $0 + row.values[$1.rawValue] } == 1)
    }
  }

  @Test func flagsAreSummedByTheirWeights() {
    let weights = (0..<KeywordFeature.count).map { Double($0 * $0) }
    let sums = FlagWeights(weights)
    for feature in KeywordFeature.allCases {
      var flags = FeatureFlags()
      flags.set(feature, true)
      #expect(sums.sum(of: flags) == weights[feature.rawValue])
      flags.set(.bias, false)
      flags.set(.speaker, true)
      let all = Set(flags)
      #expect(all == [feature.rawValue, KeywordFeature.speaker.rawValue])
      #expect(sums.sum(of: flags) == all.reduce(0) { $0 + weights[$1] })
    }
  }

  @Test func kindsAndLengthsHaveTheirFeaturesInOrder() {
    var flags = FeatureFlags()
    flags.setOne(from: .person, Int(Candidate.Kind.role.rawValue) - 1)
    flags.setOne(from: .oneWord, 3)
    #expect(Array(flags) == [KeywordFeature.manyWords.rawValue, KeywordFeature.role.rawValue])
  }

  @Test func namesAreTheCasesInWords() {
    for feature in KeywordFeature.allCases {
      let words = String(describing: feature).flatMap {
        $0.isUppercase ? " " + $0.lowercased() : String($0)
      }
      #expect(feature.name == String(words))
    }
    #expect(KeywordFeature.names.count == KeywordFeature.count)
  }

  @Test func roundedSumsDoNotDependOnTheOrder() {
    let parts = [0.1, -3.151, 0.7, 2.000_000_3, -0.333_333_3, 0.000_1]
    let forth = Mathematics.rounded(parts.reduce(0, +))
    let back = Mathematics.rounded(parts.reversed().reduce(0, +))
    #expect(parts.reduce(0, +) != parts.reversed().reduce(0, +))
    #expect(forth == back)
    #expect((forth - parts.reduce(0, +)).magnitude < 1e-12)
  }
}
