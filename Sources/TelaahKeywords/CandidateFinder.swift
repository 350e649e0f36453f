import TelaahText

/// Finds terms of several words: runs of words that nothing parts.
///
/// A run is a candidate where all of it stands in the headline or the lead, where all of it is
/// written like a name, and where both runs that are shorter by one word stand twice or more: what
/// stands but once in plain text is no keyword (`Candidate.isEligible`), so no table holds it.
struct CandidateFinder {
  private let reading: Reading
  private let words: UnsafeMutablePointer<Word>
  private let count: Int
  /// What all words of the run have in common that begins at a word.
  private let common: UnsafeMutablePointer<Word.Flags>
  /// Where the runs begin that have been entered last: only there may a longer one begin.
  private let starts: UnsafeMutablePointer<Int32>

  /// Notes the places of single words and enters longer runs, the shorter ones first.
  static func enterRuns(into reading: Reading, maximumWords: Int) {
    let finder = CandidateFinder(reading, maximumWords: maximumWords)
    var live = finder.enterWords()
    for length in 2..<max(2, maximumWords + 1) { live = finder.enter(length, live) }
  }

  private init(_ reading: Reading, maximumWords: Int) {
    self.reading = reading
    words = reading.words.base
    count = reading.words.count
    reading.runs.fill(-1, count: count * maximumWords)
    reading.common.resize(to: count)
    common = reading.common.base
    reading.starts.resize(to: count)
    starts = reading.starts.base
  }

  /// Notes the places of single words, and says how many may begin a longer run.
  private func enterWords() -> Int {
    let runs = reading.runs.base
    var live = 0
    for start in 0..<count {
      let flags = words[start].flags
      let index = words[start].candidate
      let last = Int(reading.table[index].last)
      if last >= 0 { words[last].next = Int32(truncatingIfNeeded: start) }
      note(start, 1, flags, index)
      common[start] = shared(words[start])
      // A verb takes part in no term, unless it is written as in a name.
      if flags.contains(.verb), !flags.contains(.capital) { continue }
      runs[start] = index
      starts[live] = Int32(truncatingIfNeeded: start)
      live &+= 1
    }
    return live
  }

  /// What a word is for a run: itself, and whether it stands in the headline anywhere.
  @inline(__always)
  private func shared(_ word: Word) -> Word.Flags {
    reading.table[word.candidate].flags.contains(.headline)
      ? word.flags.union(.headline) : word.flags
  }

  /// Enters the runs of so many words, and says how many there are.
  private func enter(_ length: Int, _ shorterOnes: Int) -> Int {
    let shorter = reading.runs.base + (length - 2) * count
    let runs = shorter + count
    var live = 0
    for place in 0..<shorterOnes {
      let start = Int(starts[place])
      let last = start &+ length &- 1
      // Behind the last word stands a break.
      if words[last].flags.contains(.breakBefore) || shorter[start &+ 1] < 0 { continue }
      common[start].formIntersection(shared(words[last]))
      if let index = enter(start, length, shorter[start], shorter[start &+ 1]) {
        runs[start] = index
        starts[live] = Int32(truncatingIfNeeded: start)
        live &+= 1
      }
    }
    return live
  }

  /// The candidate that a run is, with one place more; nil where it is none.
  @inline(__always)
  private func enter(_ start: Int, _ length: Int, _ left: Int32, _ right: Int32) -> Int32? {
    let flags = common[start]
    guard
      flags.intersects([.headline, .lead, .nameLike])
        || reading.table[left].count > 1 && reading.table[right].count > 1
    else { return nil }
    let key = CandidateTable.key(
      reading.table[left].key, adding: words[start + length - 1].lemma)
    let index = reading.table.insert(key, at: start, length: length)
    let stands = note(start, length, flags, index)
    reading.table.update(left) { $0.absorbed = max($0.absorbed, stands) }
    reading.table.update(right) { $0.absorbed = max($0.absorbed, stands) }
    return index
  }

  /// Counts a place where a candidate stands, and says how many there are.
  @discardableResult
  @inline(__always)
  private func note(_ start: Int, _ length: Int, _ common: Word.Flags, _ index: Int32) -> Int32 {
    let candidate = reading.table.candidates.base + Int(index)
    let first = words[start].flags
    // Behind the last word stands one that continues nothing.
    let around = first.union(words[start + length].flags)
    candidate.pointee.count &+= 1
    let last = Int(candidate.pointee.last)
    if last < 0 || words[last].sentence != words[start].sentence {
      candidate.pointee.sentences &+= 1
    }
    candidate.pointee.last = Int32(truncatingIfNeeded: start)
    if common.contains(.nameLike) { candidate.pointee.capitals &+= 1 }
    if around.contains(.continuesCapitals) { candidate.pointee.cuts &+= 1 }
    var flags = candidate.pointee.flags
    if !first.contains(.number) { flags.insert(.valid) }
    if around.contains(.continuesName) { flags.insert(.cutsName) }
    if first.contains(.lead) { flags.insert(.lead) }
    if first.contains(.headline) {
      flags.insert(.headline)
      candidate.pointee.headlines &+= 1
    }
    if holdsPerson(start, length, isCut: around.contains(.continuesName)) {
      flags.insert(.withPerson)
    }
    candidate.pointee.flags = flags
    return candidate.pointee.count
  }

  /// Whether a run holds a person's name, or a part of one, and more.
  @inline(__always)
  private func holdsPerson(_ start: Int, _ length: Int, isCut: Bool) -> Bool {
    var hasPerson = words[start].flags.contains(.person)
    var isOneName = true
    for at in (start &+ 1)..<(start &+ length) {
      if words[at].flags.contains(.person) { hasPerson = true }
      if !words[at].flags.contains(.continuesName) { isOneName = false }
    }
    return hasPerson && (!isOneName || isCut)
  }
}
