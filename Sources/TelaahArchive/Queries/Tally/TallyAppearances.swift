import GRDB
import TelaahText

extension ArchiveTally {
  /// Counts the articles of each actor, but for those that only credit it, and of two people
  /// together.
  mutating func countNames(
    _ db: Database, _ size: Size, _ articles: TallyArticles, _ names: TallyNames
  ) throws {
    var found: [Mention.Kind: [TallyNames.Named]] = [:]
    let wanted: [Mention.Kind: Int] = [
      .person: size.people, .organization: size.list, .location: size.list,
    ]
    try names.forEachRank(of: ArchiveTally.appearances(db, articles)) { same in
      for one in same {
        guard let kind = Mention.Kind(rawValue: one.kind), let most = wanted[kind] else { continue }
        if found[kind, default: []].count < most { found[kind, default: []].append(one) }
      }
      return wanted.contains { (found[$0.key]?.count ?? 0) < $0.value }
    }
    func ranked(_ kind: Mention.Kind) -> [Ranked] {
      (found[kind] ?? []).map { Ranked(name: $0.name, count: $0.score.first) }
    }
    organizations = ranked(.organization)
    places = ranked(.location)
    people = ranked(.person)
    pairs = try ArchiveTally.pairs(
      of: (found[.person] ?? []).map(\.score.actor), db, articles)
  }

  /// In how many articles each actor is named: the index has the actors in their order, and each
  /// one's articles in theirs.
  private static func appearances(
    _ db: Database, _ articles: TallyArticles
  ) throws -> [TallyNames.Score] {
    var scores: [TallyNames.Score] = []
    var (actor, count): (Int64, Int) = (-1, 0)
    var article: Int64 = -1
    func end() {
      if count > 0 { scores.append(TallyNames.Score(actor: actor, first: count, second: 0)) }
    }
    try DirectStatement(
      db,
      """
      SELECT actor, article, isCredit FROM appearance INDEXED BY appearance_actor
      ORDER BY actor, isCredit, article
      """
    ).forEach { row in
      let next = row.number(0)
      if next != actor {
        end()
        (actor, count, article) = (next, 0, -1)
      }
      guard row.number(2) == 0 else { return true }
      let own = row.number(1)
      if own != article, articles.outlet(of: own) != nil {
        article = own
        count += 1
      }
      return true
    }
    end()
    return scores
  }

  private static func pairs(
    of actors: [Int64], _ db: Database, _ articles: TallyArticles
  ) throws -> [Pair] {
    let query = try DirectStatement(
      db, "SELECT DISTINCT article FROM appearance WHERE actor = ? AND isCredit = 0")
    var named: [(article: Int64, place: Int)] = []
    for (place, actor) in actors.enumerated() {
      try query.bind(actor).forEach { row in
        if articles.outlet(of: row.number(0)) != nil { named.append((row.number(0), place)) }
        return true
      }
    }
    named.sort { ($0.article, $0.place) < ($1.article, $1.place) }
    var together = Array(repeating: 0, count: actors.count * actors.count)
    for (index, one) in named.enumerated() {
      for other in named[(index + 1)...] {
        guard other.article == one.article else { break }
        together[one.place * actors.count + other.place] += 1
      }
    }
    let byAge = actors.indices.sorted { actors[$0] < actors[$1] }
    var pairs: [Pair] = []
    for (index, one) in byAge.enumerated() {
      for other in byAge[(index + 1)...] {
        let (a, b) = (min(one, other), max(one, other))
        let count = together[a * actors.count + b]
        if count > 0 { pairs.append(Pair(a: a, b: b, articles: count)) }
      }
    }
    return pairs
  }
}
