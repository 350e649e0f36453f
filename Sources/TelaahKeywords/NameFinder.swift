import TelaahText

/// Enters names and offices among the candidates: their fullest forms, with all their mentions.
struct NameFinder {
  let mentions: MentionLayer
  let entities: [Entity]
  let tokens: [Token]
  let maximumWords: Int

  /// Enters every entity that is more than pictured or credited.
  func enterEntities(of words: [Word], into table: inout CandidateTable) {
    for (id, entity) in entities.enumerated() where !entity.isCredit {
      let ranges = entity.mentions.compactMap { mention in
        mention < mentions.mentions.count
          ? range(of: mentions.mentions[mention].span, in: words) : nil
      }
      guard let fullest = fullest(of: entity, ranges, words) else { continue }
      let owner = enter(fullest, words, into: &table)
      table.update(owner) {
        $0.kind = NameFinder.kind(of: entity.kind)
        $0.entity = Int32(truncatingIfNeeded: id)
        $0.flags.insert(.valid)
        $0.flags.remove([.alias, .cutsName, .withPerson])
        $0.cuts = 0
      }
      absorbParts(of: fullest, owner, words, &table)
      for range in ranges where !range.isEmpty {
        let key = NameFinder.key(of: range, words)
        if table.candidates[Int(owner)].key == key { continue }
        if let other = table.index(of: key), table.candidates[Int(other)].entity < 0 {
          table.update(other) { $0.flags.insert(.alias) }
        }
        note(range, words, owner, &table)
      }
    }
  }

  /// Notes that the terms within a name stand within a longer term.
  private func absorbParts(
    of range: Range<Int>, _ owner: Int32, _ words: [Word], _ table: inout CandidateTable
  ) {
    let count = table.candidates[Int(owner)].count
    for start in range {
      var key = CandidateFinder.seed
      for at in start..<min(range.upperBound, start + maximumWords) {
        key = CandidateTable.key(key, adding: words[at].lemma)
        guard let part = table.index(of: key), part != owner else { continue }
        table.update(part) { $0.absorbed = max($0.absorbed, min(count, $0.count)) }
      }
    }
  }

  /// Enters the offices that are named with their territory or portfolio.
  func enterRoles(of words: [Word], into table: inout CandidateTable) {
    for role in mentions.roles where role.isOffice {
      guard var range = range(of: role.title, in: words) else { continue }
      if let mark = range.dropFirst().first(where: { words[$0].flags.contains(.breakBefore) }) {
        range = range.lowerBound..<mark
      }
      if range.count < 2 { continue }
      let index = enter(range, words, into: &table)
      table.update(index) {
        if $0.entity < 0 { $0.kind = .role }
        $0.flags.insert(.valid)
      }
    }
  }

  /// The mention that is the entity's name; the longest where none is.
  private func fullest(of entity: Entity, _ ranges: [Range<Int>], _ words: [Word]) -> Range<Int>? {
    var best: Range<Int>?
    for range in ranges where !range.isEmpty && range.count > (best?.count ?? 0) { best = range }
    return best
  }

  /// The candidate that a range of words is, made with its one place where there is none.
  private func enter(
    _ range: Range<Int>, _ words: [Word], into table: inout CandidateTable
  ) -> Int32 {
    let key = NameFinder.key(of: range, words)
    if let index = table.index(of: key) { return index }
    let index = table.insert(key) {
      Candidate(
        key: key, sample: Int32(truncatingIfNeeded: range.lowerBound),
        first: Int32(truncatingIfNeeded: range.lowerBound), last: -1,
        length: Int16(truncatingIfNeeded: range.count), kind: .other, flags: [])
    }
    note(range, words, index, &table)
    return index
  }

  private func note(
    _ range: Range<Int>, _ words: [Word], _ index: Int32, _ table: inout CandidateTable
  ) {
    let word = words[range.lowerBound]
    table.update(index) { candidate in
      candidate.count += 1
      candidate.capitals += 1
      candidate.sentences += 1
      candidate.first = min(candidate.first, Int32(truncatingIfNeeded: range.lowerBound))
      if word.flags.contains(.headline) {
        candidate.flags.insert(.headline)
        candidate.headlines += 1
      }
      if word.flags.contains(.lead) { candidate.flags.insert(.lead) }
    }
    table.occurrences.append(
      (
        index, Int32(truncatingIfNeeded: range.lowerBound),
        Int16(truncatingIfNeeded: range.count)
      ))
  }

  static func key(of range: Range<Int>, _ words: [Word]) -> UInt64 {
    words[range].reduce(CandidateFinder.seed) { CandidateTable.key($0, adding: $1.lemma) }
  }

  private func span(_ word: Word) -> TextSpan { tokens[Int(word.token)].span }

  /// The words within a span; nil where there is none.
  private func range(of target: TextSpan, in words: [Word]) -> Range<Int>? {
    var low = 0
    var high = words.count
    while low < high {
      let middle = (low + high) / 2
      if span(words[middle]).start < target.start { low = middle + 1 } else { high = middle }
    }
    var end = low
    while end < words.count, span(words[end]).end <= target.end { end += 1 }
    return end > low ? low..<end : nil
  }

  private static func kind(of kind: Mention.Kind) -> Candidate.Kind {
    switch kind {
    case .person: .person
    case .organization: .organization
    case .location: .location
    default: .other
    }
  }
}
