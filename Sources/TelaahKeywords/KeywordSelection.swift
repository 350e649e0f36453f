import TelaahText

/// Chooses the keywords from the scored candidates: no term that says what a better one says.
struct KeywordSelection {
  let reading: Reading
  let morphology: MorphologyLayer?

  /// A candidate that may be chosen.
  struct Choice {
    let candidate: Int32
    /// The sum of its weighted features, less what it shares with those chosen before.
    var sum: Double
    /// What it lost for the words that it shares.
    var overlap = 0.0
    /// A bit for each of its words' lemmas, so that most pairs need no look at their words.
    fileprivate let words: UInt64
    /// The root of a term of one word that names nothing.
    fileprivate let root: String?

    /// How much it tells, 0 to 1.
    var score: Double { Mathematics.sigmoid(sum) }
  }

  /// The best of the scored candidates, at most `limit`, the best first.
  ///
  /// One is chosen after the other; each lowers what is left by the words that it shares, so that
  /// the keywords tell of several things.
  func best(_ limit: Int, leastSum: Double) -> [Choice] {
    // Few of those far behind could become keywords: a long text costs no more for them.
    let enough = 64 + 8 * min(max(0, limit), 1 << 20)
    reading.sortScores()
    var left = reading.scores.values.prefix(enough).map {
      Choice(
        candidate: $0.candidate, sum: $0.sum, words: words(of: $0.candidate),
        root: root(of: $0.candidate))
    }
    var chosen: [Choice] = []
    chosen.reserveCapacity(max(0, min(limit, left.count)))
    while chosen.count < limit {
      var best = -1
      for at in left.indices where left[at].sum >= leastSum {
        if best < 0 || left[at].sum > left[best].sum { best = at }
      }
      if best < 0 { break }
      let choice = left[best]
      left[best].sum = -.infinity
      chosen.append(choice)
      for at in left.indices where left[at].sum >= leastSum {
        if left[at].words & choice.words != 0 {
          let shared = shared(choice.candidate, left[at].candidate)
          if shared > 0 {
            let loss =
              isSame(choice.candidate, left[at].candidate)
              ? .infinity : Mathematics.rounded(KeywordModel.overlapPenalty * shared)
            left[at].sum -= loss
            left[at].overlap += loss
          }
        }
        // Two terms of one word with one root: *melayani, pelayanan, layanan* are three lemmas of one
        // family, of which the best stands for all.
        if let root = choice.root, left[at].root == root { left[at].sum = -.infinity }
      }
    }
    return chosen
  }

  private func words(of index: Int32) -> UInt64 {
    let candidate = reading.table[index]
    let sample = Int(candidate.sample)
    var bits: UInt64 = 0
    for at in sample..<(sample + Int(candidate.length)) {
      bits |= 1 << (reading.words[at].lemma >> 58)
    }
    return bits
  }

  /// How many words two terms share, as the F1 of their words.
  private func shared(_ a: Int32, _ b: Int32) -> Double {
    let one = reading.table[a]
    let other = reading.table[b]
    var common = 0
    for offset in 0..<Int(one.length) {
      let lemma = reading.words[Int(one.sample) + offset].lemma
      for at in 0..<Int(other.length)
      where reading.words[Int(other.sample) + at].lemma == lemma {
        common += 1
        break
      }
    }
    return 2 * Double(common) / Double(one.length + other.length)
  }

  /// Whether one of two terms holds the other and the rest of it says little.
  private func isSame(_ a: Int32, _ b: Int32) -> Bool {
    let one = reading.table[a]
    let other = reading.table[b]
    let (long, short) = one.length >= other.length ? (one, other) : (other, one)
    guard holds(long, short) else { return false }
    return Double(long.count) >= KeywordModel.sameShare * Double(short.count)
  }

  private func holds(_ long: Candidate, _ short: Candidate) -> Bool {
    let words = reading.words.base
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

  /// The root of a term of one word that names nothing.
  private func root(of index: Int32) -> String? {
    guard let morphology else { return nil }
    let candidate = reading.table[index]
    guard candidate.length == 1, candidate.entity < 0 else { return nil }
    let token = Int(reading.words[Int(candidate.sample)].token)
    return token < morphology.count ? morphology[token].root : nil
  }
}
