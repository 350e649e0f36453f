import TelaahText

/// Finds terms of several words: runs of words that nothing parts.
///
/// A run is a candidate where all of it stands in the headline or the lead, where all of it is
/// written like a name, and where both runs that are shorter by one word stand twice or more: what
/// stands but once in plain text is no keyword (`Candidate.isEligible`), so no table holds it.
struct CandidateFinder {
  let maximumWords: Int

  /// Notes the places of single words and enters longer runs, the shorter ones first.
  func enterRuns(into reading: inout Reading) {
    let count = reading.words.count
    var runs = [Int32](repeating: -1, count: count * maximumWords)
    defer { reading.runs = runs }
    if count == 0 { return }
    reading.words.withUnsafeBufferPointer { words in
      runs.withUnsafeMutableBufferPointer { runs in
        withUnsafeTemporaryAllocation(of: UInt32.self, capacity: count) { common in
          enterWords(words, runs, common, &reading.table)
          for length in 2..<max(2, maximumWords + 1) {
            enter(length, words, runs, common, &reading.table)
          }
        }
      }
    }
  }

  /// Notes the places of single words.
  ///
  /// - Parameter common: What all words of the run have in common that begins at a word.
  private func enterWords(
    _ words: UnsafeBufferPointer<Word>, _ runs: UnsafeMutableBufferPointer<Int32>,
    _ common: UnsafeMutableBufferPointer<UInt32>, _ table: inout CandidateTable
  ) {
    for start in words.indices {
      let flags = words[start].flags
      let index = words[start].candidate
      note(start, 1, flags, index, words, &table)
      common[start] = CandidateFinder.shared(words[start], table)
      // A verb takes part in no term, unless it is written as in a name.
      if !flags.contains(.verb) || flags.contains(.capital) { runs[start] = index }
    }
  }

  /// What a word is for a run: itself, and whether it stands in the headline anywhere.
  @inline(__always)
  private static func shared(_ word: Word, _ table: CandidateTable) -> UInt32 {
    table.candidates[Int(word.candidate)].flags.contains(.headline)
      ? word.flags.rawValue | Word.Flags.headline.rawValue : word.flags.rawValue
  }

  private func enter(
    _ length: Int, _ words: UnsafeBufferPointer<Word>, _ runs: UnsafeMutableBufferPointer<Int32>,
    _ common: UnsafeMutableBufferPointer<UInt32>, _ table: inout CandidateTable
  ) {
    let count = words.count
    guard count >= length else { return }
    let shorter = (length - 2) * count
    let special: Word.Flags = [.headline, .lead, .nameLike]
    for start in 0...(count - length) {
      let left = runs[shorter + start]
      if left < 0 { continue }
      let right = runs[shorter + start + 1]
      if right < 0 { continue }
      let last = words[start + length - 1]
      if last.flags.contains(.breakBefore) { continue }
      common[start] &= CandidateFinder.shared(last, table)
      let flags = Word.Flags(rawValue: common[start])
      if !flags.intersects(special) {
        let isRepeated =
          table.candidates[Int(left)].count > 1 && table.candidates[Int(right)].count > 1
        if !isRepeated { continue }
      }
      let key = CandidateTable.key(table.candidates[Int(left)].key, adding: last.lemma)
      let index = table.insert(key) {
        Candidate(
          key: key, sample: Int32(truncatingIfNeeded: start),
          first: Int32(truncatingIfNeeded: start), length: Int16(truncatingIfNeeded: length))
      }
      runs[shorter + count + start] = index
      note(start, length, flags, index, words, &table)
      let stands = table.candidates[Int(index)].count
      table.update(left) { $0.absorbed = max($0.absorbed, stands) }
      table.update(right) { $0.absorbed = max($0.absorbed, stands) }
    }
  }

  /// Counts a place where a candidate stands.
  @inline(__always)
  private func note(
    _ start: Int, _ length: Int, _ common: Word.Flags, _ index: Int32,
    _ words: UnsafeBufferPointer<Word>, _ table: inout CandidateTable
  ) {
    let first = words[start]
    let surroundings = CandidateFinder.surroundings(start, length, words)
    table.update(index) { candidate in
      candidate.count += 1
      if candidate.lastSentence != first.sentence {
        candidate.sentences += 1
        candidate.lastSentence = first.sentence
      }
      if common.contains(.nameLike) { candidate.capitals += 1 }
      if !first.flags.contains(.number) { candidate.flags.insert(.valid) }
      candidate.flags.formUnion(surroundings.flags)
      if surroundings.isCut { candidate.cuts += 1 }
      if first.flags.contains(.headline) {
        candidate.flags.insert(.headline)
        candidate.headlines += 1
      }
      if first.flags.contains(.lead) { candidate.flags.insert(.lead) }
    }
  }

  /// Whether a run begins or ends within a name, holds a person and more, or goes on in capitals.
  @inline(__always)
  private static func surroundings(
    _ start: Int, _ length: Int, _ words: UnsafeBufferPointer<Word>
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
      } else if before.name < 0, first.name < 0,
        before.flags.intersection(first.flags).contains(.capital)
      {
        isCut = true
      }
    }
    if end < words.count, !words[end].flags.contains(.breakBefore) {
      let after = words[end]
      if last.name >= 0, after.name == last.name {
        flags.insert(.cutsName)
      } else if after.name < 0, last.name < 0,
        after.flags.intersection(last.flags).contains(.capital)
      {
        isCut = true
      }
    }
    var hasPerson = false
    var isOneName = true
    for at in start..<end where words[at].name >= 0 || first.name >= 0 {
      if words[at].flags.contains(.person) { hasPerson = true }
      if words[at].name != first.name { isOneName = false }
    }
    if hasPerson, !isOneName || flags.contains(.cutsName) { flags.insert(.withPerson) }
    return (flags, isCut)
  }
}
