/// How keywords agree with those that readers gave, among the first so many of each article.
///
/// Exact: equal but for case. By shared words: one to one, where the words of both agree by half or
/// more (F1 of the words).
public struct KeywordScore: Hashable, Sendable {
  /// How many keywords of an article count.
  public let limit: Int
  /// Equal but for case.
  public private(set) var exact = Counts()
  /// Agreeing by half of their words or more.
  public private(set) var shared = Counts()

  /// Makes a score of nothing.
  public init(limit: Int) { self.limit = limit }

  /// Counts an article's keywords, the best first.
  public mutating func add(_ terms: [String], wanted: [String]) {
    let terms = terms.prefix(limit).map { $0.lowercased() }
    let wanted = wanted.map { $0.lowercased() }
    exact.found += terms.count
    exact.gold += wanted.count
    exact.right += Set(terms).intersection(wanted).count
    shared.found += terms.count
    shared.gold += wanted.count
    shared.right += KeywordScore.pairs(wanted, terms)
  }

  /// How many pairs agree, the best first.
  private static func pairs(_ wanted: [String], _ terms: [String]) -> Int {
    let all = wanted.indices.flatMap { a in
      terms.indices.map { b in (share: share(wanted[a], terms[b]), a: a, b: b) }
    }
    var usedWanted: Set<Int> = []
    var usedTerms: Set<Int> = []
    for pair in all.sorted(by: { ($1.share, $1.a, $1.b) < ($0.share, $0.a, $0.b) }) {
      if pair.share < 0.5 { break }
      if usedWanted.contains(pair.a) || usedTerms.contains(pair.b) { continue }
      usedWanted.insert(pair.a)
      usedTerms.insert(pair.b)
    }
    return usedWanted.count
  }

  /// The F1 of two terms' words.
  static func share(_ a: String, _ b: String) -> Double {
    func words(_ text: String) -> [Substring] {
      text.split { !($0.isLetter || $0.isNumber || $0 == "_") }
    }
    let first = words(a)
    var second = words(b)
    let total = first.count + second.count
    var common = 0
    for word in first {
      if let at = second.firstIndex(of: word) {
        second.remove(at: at)
        common += 1
      }
    }
    return total == 0 ? 0 : 2 * Double(common) / Double(total)
  }
}
