/// Chooses the keywords from the ranked candidates: no term that says what a better one says.
struct KeywordSelection {
  let draft: Draft

  /// The best candidates with their scores, at most `limit`.
  func best(_ limit: Int, minimumScore least: Double) -> [(candidate: Int32, score: Double)] {
    var chosen: [(candidate: Int32, score: Double)] = []
    for (candidate, sum) in draft.ranked(least: least) {
      if chosen.count >= limit { break }
      if chosen.contains(where: { isSame(candidate, $0.candidate) }) { continue }
      chosen.append((candidate, Mathematics.sigmoid(sum)))
    }
    return chosen
  }

  /// Whether one of two terms holds the other and the rest of it says little.
  private func isSame(_ a: Int32, _ b: Int32) -> Bool {
    let one = draft.table.candidates[Int(a)]
    let other = draft.table.candidates[Int(b)]
    let (long, short) = one.length >= other.length ? (one, other) : (other, one)
    guard holds(long, short) else { return false }
    return Double(long.count) >= KeywordModel.sameShare * Double(short.count)
  }

  private func holds(_ long: Candidate, _ short: Candidate) -> Bool {
    let words = draft.words
    let a = Int(long.sample)
    let b = Int(short.sample)
    let rest = Int(long.length) - Int(short.length)
    guard rest >= 0 else { return false }
    for offset in 0...rest {
      var at = 0
      while at < Int(short.length), words[a + offset + at].lemma == words[b + at].lemma { at += 1 }
      if at == Int(short.length) { return true }
    }
    return false
  }
}
