import TelaahEvaluation

/// How keywords agree with those of readers, among the first five and ten.
struct KeywordCounts {
  var five = Counts()
  var ten = Counts()

  /// Counts an article's keywords, equal but for case.
  mutating func add(_ terms: [String], wanted: [String]) {
    let wanted = wanted.map { $0.lowercased() }
    KeywordCounts.add(terms.prefix(5).map { $0.lowercased() }, wanted, to: &five)
    KeywordCounts.add(terms.prefix(10).map { $0.lowercased() }, wanted, to: &ten)
  }

  private static func add(_ terms: [String], _ wanted: [String], to counts: inout Counts) {
    counts.found += terms.count
    counts.gold += wanted.count
    counts.right += Set(terms).intersection(wanted).count
  }

  /// What training makes as great as it can.
  var value: Double { five.f1 + 2 * ten.f1 }

  /// Both figures in words.
  var text: String {
    func rounded(_ x: Double) -> String { "\((x * 1000).rounded() / 1000)" }
    return "F1@5 \(rounded(five.f1)), F1@10 \(rounded(ten.f1))"
  }
}
