import TelaahText

/// Finds what may become a keyword: runs of words between barriers, and names.
struct CandidateFinder {
  let maximumWords: Int

  /// Where every key begins.
  static let seed: UInt64 = 0x7E1A_A400_0000_0001

  /// Enters every run of one to `maximumWords` words that no barrier parts.
  ///
  /// Goes from the end to the start, so that the shorter terms within a longer one are known.
  func enterRuns(of words: inout [Word], into table: inout CandidateTable) {
    // The candidates that begin at the next word, by their length.
    var next = [Int32](repeating: -1, count: maximumWords + 1)
    var here = next
    for start in words.indices.reversed() {
      for length in 1...maximumWords { here[length] = -1 }
      defer { swap(&here, &next) }
      if words[start].flags.contains(.barrier) { continue }
      var key = CandidateFinder.seed
      var end = start
      while end < words.count, end - start < maximumWords {
        let flags = words[end].flags
        if flags.contains(.barrier) || (end > start && flags.contains(.breakBefore)) { break }
        key = CandidateTable.key(key, adding: words[end].lemma)
        let length = end - start + 1
        let index = table.insert(key) {
          Candidate(
            key: key, sample: 0, first: 0, last: -1,
            length: Int16(truncatingIfNeeded: length), kind: .term, flags: [],
            left: here[length - 1], right: next[length - 1])
        }
        here[length] = index
        if length == 1 { words[start].candidate = index }
        note(start, length, words, in: &table, index)
        end += 1
      }
    }
  }

  /// Counts a place where a candidate stands; the later places come first.
  private func note(
    _ start: Int, _ length: Int, _ words: [Word], in table: inout CandidateTable, _ index: Int32
  ) {
    let first = words[start]
    var isCapital = true
    for word in words[start..<(start + length)]
    where !word.flags.contains(.capital) && !word.flags.contains(.number) {
      isCapital = false
      break
    }
    let isValid = isTerm(start, length, words)
    let surroundings = CandidateFinder.surroundings(start, length, words)
    table.update(index) { candidate in
      candidate.count += 1
      candidate.first = Int32(truncatingIfNeeded: start)
      candidate.sample = candidate.first
      if candidate.last < 0 || words[Int(candidate.last)].sentence != first.sentence {
        candidate.sentences += 1
        candidate.last = Int32(truncatingIfNeeded: start)
      }
      if isCapital { candidate.capitals += 1 }
      if isValid { candidate.flags.insert(.valid) }
      candidate.flags.formUnion(surroundings.flags)
      if surroundings.isCut { candidate.cuts += 1 }
      if first.flags.contains(.headline) {
        candidate.flags.insert(.headline)
        candidate.headlines += 1
      }
      if first.flags.contains(.lead) { candidate.flags.insert(.lead) }
    }
    table.occurrences.append(
      (index, Int32(truncatingIfNeeded: start), Int16(truncatingIfNeeded: length)))
  }

  /// Whether a run can be a noun phrase by its first, inner and last words.
  private func isTerm(_ start: Int, _ length: Int, _ words: [Word]) -> Bool {
    let first = words[start].flags
    if first.contains(.number) { return false }
    if length == 1 { return true }
    if first.contains(.verb), !first.contains(.capital) { return false }
    for word in words[(start + 1)..<(start + length)]
    where word.flags.contains(.verb) && !word.flags.contains(.capital) { return false }
    return true
  }

  /// Whether a run begins or ends within a name, holds a person and more, or goes on in capitals.
  private static func surroundings(
    _ start: Int, _ length: Int, _ words: [Word]
  ) -> (flags: Candidate.Flags, isCut: Bool) {
    var flags: Candidate.Flags = []
    var isCut = false
    let end = start + length
    let first = words[start]
    let last = words[end - 1]
    if start > 0, !first.flags.contains(.breakBefore) {
      let before = words[start - 1]
      if first.name >= 0, before.name == first.name {
        flags.insert(.cutsName)
      } else if before.name < 0, first.name < 0, before.flags.contains(.capital),
        first.flags.contains(.capital), !before.flags.contains(.barrier)
      {
        isCut = true
      }
    }
    if end < words.count, !words[end].flags.contains(.breakBefore) {
      let after = words[end]
      if last.name >= 0, after.name == last.name {
        flags.insert(.cutsName)
      } else if after.name < 0, last.name < 0, after.flags.contains(.capital),
        last.flags.contains(.capital), !after.flags.contains(.barrier)
      {
        isCut = true
      }
    }
    var hasPerson = false
    var isOneName = true
    for word in words[start..<end] {
      if word.flags.contains(.person) { hasPerson = true }
      if word.name != first.name { isOneName = false }
    }
    if hasPerson, !isOneName || flags.contains(.cutsName) { flags.insert(.withPerson) }
    return (flags, isCut)
  }

  /// Notes how often each candidate stands within a longer one.
  func enterAbsorption(into table: inout CandidateTable) {
    for index in table.candidates.indices {
      let candidate = table.candidates[index]
      for part in [candidate.left, candidate.right] where part >= 0 {
        table.update(part) { $0.absorbed = max($0.absorbed, candidate.count) }
      }
    }
  }
}
