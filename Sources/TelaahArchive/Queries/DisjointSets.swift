/// Sets that are joined: each is known by its least place (Tarjan, "Efficiency of a Good But Not
/// Linear Set Union Algorithm", 1975; paths are halved).
struct DisjointSets {
  private var leader: [Int]

  /// Each of so many places for itself.
  init(_ count: Int) { leader = Array(0..<count) }

  /// The least place of a place's set.
  mutating func first(of place: Int) -> Int {
    var at = place
    while leader[at] != at {
      leader[at] = leader[leader[at]]
      at = leader[at]
    }
    return at
  }

  /// Joins the sets of two places.
  mutating func join(_ a: Int, _ b: Int) {
    let (one, other) = (first(of: a), first(of: b))
    leader[max(one, other)] = min(one, other)
  }
}
