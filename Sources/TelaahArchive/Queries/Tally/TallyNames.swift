import GRDB

/// The names of actors, asked for only where they decide or are shown.
struct TallyNames {
  /// What an actor has so many of; the second number counts where the first is the same.
  struct Score {
    let actor: Int64
    let first: Int
    let second: Int
  }

  /// A score with its actor's name.
  struct Named {
    let score: Score
    let name: String
    let kind: String

    /// Whether it stands before another: by its numbers, then by name, then by age.
    func precedes(_ other: Named) -> Bool {
      let (a, b) = (score, other.score)
      if a.first != b.first { return a.first > b.first }
      if a.second != b.second { return a.second > b.second }
      if name.precedes(other.name) { return true }
      return a.actor < b.actor && !other.name.precedes(name)
    }
  }

  private let actor: DirectStatement

  init(_ db: Database) throws {
    actor = try DirectStatement(db, "SELECT name, kind FROM actor WHERE id = ?")
  }

  /// The best scores, `limit` at most, in their order.
  func best(_ limit: Int, of scores: [Score]) throws -> [Named] {
    var found: [Named] = []
    try forEachRank(of: scores) { same in
      found += same
      return found.count < limit
    }
    return Array(found.prefix(limit))
  }

  /// Hands out scores with names, those of the same numbers together in their order, until `body`
  /// says that it has enough.
  func forEachRank(of scores: [Score], _ body: ([Named]) throws -> Bool) throws {
    let scores = scores.sorted { a, b in
      a.first != b.first ? a.first > b.first : a.second > b.second
    }
    var start = 0
    while start < scores.count {
      var end = start + 1
      while end < scores.count, scores[end].first == scores[start].first,
        scores[end].second == scores[start].second
      { end += 1 }
      let same = try scores[start..<end].map { score in
        try actor.bind(score.actor).first {
          Named(score: score, name: $0.text(0), kind: $0.text(1))
        } ?? Named(score: score, name: "", kind: "")
      }
      guard try body(same.count > 1 ? same.sorted { $0.precedes($1) } : same) else { return }
      start = end
    }
  }
}

extension String {
  /// Whether it stands before another in SQLite's order, that of UTF-8.
  func precedes(_ other: String) -> Bool { utf8.lexicographicallyPrecedes(other.utf8) }
}
