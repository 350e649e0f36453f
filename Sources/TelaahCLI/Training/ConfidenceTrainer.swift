import Telaah
import TelaahEvaluation
import TelaahStatements
import TelaahText

/// A statement that an annotated article has too, and whether its speaker is right.
struct JudgedSpeaker {
  let evidence: Evidence
  let isRight: Bool
}

/// Counts right speakers, rule by rule, and tells how far confidence can be trusted.
struct ConfidenceTrainer {
  /// How many statements that thought weighs.
  private static let weight = 8.0
  /// What is thought of a rule before any example of it is seen: without doubt, and with.
  private static let most = 0.85
  private static let least = 0.7
  /// Below this a turn is too unsure to say something of the rule that takes it over.
  private static let firmTurn = 0.8

  /// The statements of one article.
  static func judge(
    _ gold: StatementGold, pipeline: Pipeline, finder: RuleStatementFinder
  ) throws -> [JudgedSpeaker] {
    let analysis = pipeline.analyze(try Document(text: gold.text))
    let statements = analysis.statements ?? []
    let evidence = finder.evidence(in: analysis)
    guard evidence.count == statements.count else { return [] }
    return zip(gold.items, StatementScore.matches(gold, statements)).compactMap { item, match in
      guard let match, statements[match].speaker.kind != .unknown else { return nil }
      return JudgedSpeaker(
        evidence: evidence[match],
        isRight: StatementScore.isSame(item.speaker, statements[match].speaker.name))
    }
  }

  /// The share of right speakers of every rule, drawn towards doubt where few are seen.
  static func train(_ examples: [JudgedSpeaker]) -> [(rule: RuleID, shares: Confidence.Shares)] {
    let firm = examples.filter { $0.evidence.inherited >= firmTurn }
    func share(_ examples: [JudgedSpeaker], towards prior: Double) -> Double {
      let right = Double(examples.count { $0.isRight })
      return (right + weight * prior) / (Double(examples.count) + weight)
    }
    let clear = min(most, share(firm.filter { $0.evidence.doubt.isEmpty }, towards: most))
    let doubtful = min(least, share(firm.filter { !$0.evidence.doubt.isEmpty }, towards: least))
    let rules = Set(firm.map(\.evidence.rule)).sorted { $0.rawValue < $1.rawValue }
    return rules.map { rule in
      let seen = firm.filter { $0.evidence.rule == rule }
      let sure = share(seen.filter { $0.evidence.doubt.isEmpty }, towards: clear)
      let less = share(seen.filter { !$0.evidence.doubt.isEmpty }, towards: doubtful)
      return (rule, Confidence.Shares(clear: sure, doubtful: min(sure, less)))
    }
  }

  /// The Swift source of a table.
  static func source(
    _ shares: [(rule: RuleID, shares: Confidence.Shares)], statements: Int, articles: Int
  ) -> String {
    var text = """
      // Written by `telaah train-confidence`; do not edit.

      extension Confidence {
        /// Learned from \(statements) statements of \(articles) annotated articles.
        public static let learned = Confidence(
          shares: [

      """
    for (rule, shares) in shares {
      text += "      \"\(rule.rawValue)\": Shares(clear: \(decimal(shares.clear)), "
      text += "doubtful: \(decimal(shares.doubtful))),\n"
    }
    return text + "    ])\n}\n"
  }

  private static func decimal(_ value: Double) -> Double { (value * 1000).rounded() / 1000 }

  /// A line for each range of confidence: how many statements, their share, how many are right.
  static func table(_ examples: [JudgedSpeaker], _ confidence: Confidence) -> String {
    let bounds = [1.01, 0.95, 0.9, 0.8, 0.7, 0.5, 0]
    var text = "confidence   statements  share  right\n"
    for (upper, lower) in zip(bounds, bounds.dropFirst()) {
      let seen = examples.filter {
        let value = confidence.of($0.evidence)
        return value < upper && value >= lower
      }
      text += line("\(lower) – \(min(1, upper))", seen, of: examples.count)
    }
    return text
      + line(
        "0.9 or more", examples.filter { confidence.of($0.evidence) >= 0.9 },
        of: examples.count)
  }

  private static func line(_ title: String, _ seen: [JudgedSpeaker], of all: Int) -> String {
    let right = seen.count { $0.isRight }
    let share = all == 0 ? 0 : decimal(Double(seen.count) / Double(all))
    let rate = seen.isEmpty ? 0 : decimal(Double(right) / Double(seen.count))
    return "\(title)\t\(seen.count)\t\(share)\t\(rate)\n"
  }
}
