import TelaahText

/// How much of what is said is said by one source.
struct Voice {
  /// The name; nil for all whose speaker is unknown.
  let name: String?
  let entity: Int?
  let statements: Int
  let words: Int
  /// The share of all words said, 0 to 1.
  let share: Double
}

/// The sources of an article.
struct Voices: Sendable {
  /// The one with the most words first, the unknown last.
  let all: [Voice]
  /// For each statement which of them says it.
  let ranks: [Int]

  /// Adds up what is said.
  init(of statements: [Said]) {
    var sums: [Sum] = []
    var places = NamePlaces()
    var unknown: Int?
    var order: [Int] = []
    order.reserveCapacity(statements.count)
    for said in statements {
      let known = said.speaker.map { places.find($0) } ?? unknown
      let place = known ?? sums.count
      if known == nil {
        if let name = said.speaker { places.add(name, place) } else { unknown = place }
        sums.append(Sum(name: said.speaker, entity: said.statement.speaker.entity))
      }
      sums[place].statements += 1
      sums[place].words += said.words
      order.append(place)
    }
    let total = sums.reduce(0) { $0 + $1.words }
    let sorted = sums.indices.sorted { a, b in
      (sums[a].name == nil ? 1 : 0, -sums[a].words, a)
        < (sums[b].name == nil ? 1 : 0, -sums[b].words, b)
    }
    all = sorted.map { sums[$0].voice(of: total) }
    var ranks = [Int](repeating: 0, count: sums.count)
    for (rank, place) in sorted.enumerated() { ranks[place] = rank }
    self.ranks = order.map { ranks[$0] }
  }

  /// Where each name stands: a few, as in most articles, are looked through, many looked up.
  private struct NamePlaces {
    private var few: [(name: String, place: Int)] = []
    private var many: [String: Int] = [:]

    func find(_ name: String) -> Int? {
      guard many.isEmpty else { return many[name] }
      for index in few.indices where few[index].name == name { return few[index].place }
      return nil
    }

    mutating func add(_ name: String, _ place: Int) {
      if many.isEmpty, few.count < 8 { return few.append((name, place)) }
      if many.isEmpty { for (name, place) in few { many[name] = place } }
      many[name] = place
    }
  }

  private struct Sum {
    let name: String?
    let entity: Int?
    var statements = 0
    var words = 0

    func voice(of total: Int) -> Voice {
      Voice(
        name: name, entity: entity, statements: statements, words: words,
        share: total == 0 ? 0 : Double(words) / Double(total))
    }
  }
}
