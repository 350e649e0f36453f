/// How much of what is said is said by one source.
struct Voice {
  /// The name; nil for all whose speaker is unknown.
  let name: String?
  let entity: Int?
  let statements: Int
  let words: Int
  /// The share of all words said, 0 to 1.
  let share: Double

  /// The sources, the one with the most words first, the unknown last.
  static func shares(of statements: [Said]) -> [Voice] {
    var order: [String?] = []
    var sums: [String?: (entity: Int?, statements: Int, words: Int)] = [:]
    for said in statements {
      if sums[said.speaker] == nil { order.append(said.speaker) }
      var sum = sums[said.speaker] ?? (said.statement.speaker.entity, 0, 0)
      sum.statements += 1
      sum.words += said.words
      sums[said.speaker] = sum
    }
    let total = sums.values.reduce(0) { $0 + $1.words }
    return order.enumerated().compactMap { index, name -> (Int, Voice)? in
      guard let sum = sums[name] else { return nil }
      let share = total == 0 ? 0 : Double(sum.words) / Double(total)
      return (
        index,
        Voice(
          name: name, entity: sum.entity, statements: sum.statements, words: sum.words,
          share: share)
      )
    }
    .sorted { a, b in
      (a.1.name == nil ? 1 : 0, -a.1.words, a.0) < (b.1.name == nil ? 1 : 0, -b.1.words, b.0)
    }
    .map(\.1)
  }
}
