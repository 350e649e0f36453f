import TelaahText

/// Enters names and offices among the candidates: their fullest forms, with all their mentions.
struct NameFinder {
  let reading: Reading
  let roles: [RoleMention]
  let entities: [Entity]
  let tokens: [Token]
  let maximumWords: Int

  /// An acronym is the best written form of a name that stands this many times as often by it:
  /// *ASN* ten times for one *Aparatur Sipil Negara*. At 5 the choice of readers is met in 52 of
  /// 67 names, at 3 in 49, at 8 in 46.
  private static let acronymShare: Int32 = 5

  /// Enters every entity that is more than pictured or credited.
  func enterEntities() {
    entities.withUnsafeBufferPointer { entities in
      for id in entities.indices where !entities[id].isCredit {
        let own = entities[id].mentions
        var fullest = WordRange.none
        for mention in own where reading.mentions.indices.contains(mention) {
          if reading.mentions[mention].count > fullest.count {
            fullest = reading.mentions[mention]
          }
        }
        if fullest.count == 0 { continue }
        let owner = enter(fullest)
        reading.table.update(owner) {
          $0.kind = NameFinder.kind(of: entities[id].kind)
          $0.entity = Int32(truncatingIfNeeded: id)
          $0.flags.insert(.valid)
          $0.flags.remove([.alias, .cutsName, .withPerson])
          $0.cuts = 0
        }
        absorbParts(of: fullest, owner)
        for mention in own where reading.mentions.indices.contains(mention) {
          let range = reading.mentions[mention]
          if range.count > 0 { join(range, to: owner, fullest) }
        }
        choose(owner)
      }
    }
  }

  /// Counts a place of another form with the form that owns it.
  private func join(_ range: WordRange, to owner: Int32, _ fullest: WordRange) {
    let other = reading.candidate(at: range.indices)
    if other == owner {
      // The runs have counted it, but where it has too many words for a run.
      if range.count > maximumWords, range.start != fullest.start { note(range, owner) }
      return
    }
    if let other, reading.table[other].entity < 0 {
      reading.table.update(other) { $0.flags.insert(.alias) }
    }
    if range.count == 1, let other,
      reading.words[Int(range.start)].flags.contains(.allCapitals)
    {
      reading.table.update(owner) { $0.acronym = other }
    }
    note(range, owner)
  }

  /// Whether a name is best written as its acronym.
  private func choose(_ owner: Int32) {
    let candidate = reading.table[owner]
    guard candidate.acronym >= 0, candidate.kind != .person, candidate.length > 1 else { return }
    let acronyms = reading.table[candidate.acronym].count
    if acronyms >= NameFinder.acronymShare * max(1, candidate.count - acronyms) {
      reading.table.update(owner) { $0.flags.insert(.asAcronym) }
    }
  }

  /// Joins terms that are no names with the acronyms that the article gives them: *Hak Guna
  /// Bangunan (HGB)*.
  func enterAcronyms(bytes: UnsafeBufferPointer<UInt8>) {
    for at in reading.bracketed.values.lazy.map({ Int($0) }) {
      let acronym = reading.words[at].candidate
      let known = reading.table[acronym]
      if known.flags.contains(.alias) || known.entity >= 0 { continue }
      guard let range = longForm(before: at, bytes) else { continue }
      let owner = enter(range)
      if reading.table[owner].flags.contains(.alias) { continue }
      var place = known.sample
      while place >= 0 {
        note(WordRange(start: place, count: 1), owner)
        place = reading.words[Int(place)].next
      }
      reading.table.update(acronym) { $0.flags.insert(.alias) }
      reading.table.update(owner) {
        if $0.kind == .term { $0.kind = .other }
        $0.acronym = acronym
        $0.flags.insert(.valid)
        $0.flags.remove([.cutsName, .withPerson])
      }
      absorbParts(of: range, owner)
      choose(owner)
    }
  }

  /// The words before a bracket whose first letters are the acronym in it.
  private func longForm(before at: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> WordRange? {
    let words = reading.words.values
    let span = span(words[at])
    guard (2...8).contains(span.count), at >= span.count else { return nil }
    let start = at - span.count
    for (offset, word) in words[start..<at].enumerated() {
      if offset > 0, word.flags.contains(.breakBefore) { return nil }
      let letter = bytes[self.span(word).start] & 0xDF
      if letter != bytes[span.start + offset] || word.sentence != words[at].sentence {
        return nil
      }
    }
    // The long form ends right before the bracket.
    guard words[at].token - words[at - 1].token <= 3 else { return nil }
    return WordRange(
      start: Int32(truncatingIfNeeded: start), count: Int32(truncatingIfNeeded: span.count))
  }

  /// Notes that the terms within a name stand within a longer term.
  private func absorbParts(of range: WordRange, _ owner: Int32) {
    let count = reading.table[owner].count
    for start in range.indices {
      for end in start..<min(range.indices.upperBound, start + maximumWords) {
        let index = reading.runs[(end - start) * reading.words.count + start]
        if index >= 0, index != owner {
          reading.table.update(index) { $0.absorbed = max($0.absorbed, min(count, $0.count)) }
        }
      }
    }
  }

  /// Enters the offices that are named with their territory or portfolio.
  func enterRoles() {
    for role in roles where role.isOffice {
      guard var range = range(of: role.title) else { continue }
      let start = Int(range.start)
      if let mark = range.indices.dropFirst().first(where: {
        reading.words[$0].flags.contains(.breakBefore)
      }) {
        range.count = Int32(truncatingIfNeeded: mark - start)
      }
      if range.count < 2 { continue }
      let index = enter(range)
      reading.table.update(index) {
        if $0.entity < 0 { $0.kind = .role }
        $0.flags.insert(.valid)
      }
    }
  }

  /// The candidate that a range of words is, made with its one place where there is none.
  private func enter(_ range: WordRange) -> Int32 {
    if let index = reading.candidate(at: range.indices) { return index }
    let key = reading.key(of: range.indices)
    let index = reading.table.insert(key, at: Int(range.start), length: Int(range.count))
    reading.table.update(index) { $0.kind = .other }
    note(range, index)
    return index
  }

  private func note(_ range: WordRange, _ index: Int32) {
    let word = reading.words[Int(range.start)]
    reading.table.update(index) { candidate in
      candidate.count += 1
      candidate.capitals += 1
      candidate.sentences += 1
      candidate.first = min(candidate.first, range.start)
      if word.flags.contains(.headline) {
        candidate.flags.insert(.headline)
        candidate.headlines += 1
      }
      if word.flags.contains(.lead) { candidate.flags.insert(.lead) }
    }
    reading.places.append(Reading.Place(candidate: index, range: range))
  }

  private func span(_ word: Word) -> TextSpan { tokens[Int(word.token)].span }

  /// The words within a span; nil where there is none.
  private func range(of target: TextSpan) -> WordRange? {
    let words = reading.words.values
    var low = 0
    var high = words.count
    while low < high {
      let middle = (low + high) / 2
      if span(words[middle]).start < target.start { low = middle + 1 } else { high = middle }
    }
    var end = low
    while end < words.count, span(words[end]).end <= target.end { end += 1 }
    return end > low
      ? WordRange(
        start: Int32(truncatingIfNeeded: low), count: Int32(truncatingIfNeeded: end - low))
      : nil
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
