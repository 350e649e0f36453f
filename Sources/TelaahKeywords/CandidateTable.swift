/// Candidates by their key.
struct CandidateTable: ~Copyable {
  private var slots = SlotTable()
  private(set) var candidates = Buffer<Candidate>()

  /// Takes all candidates out, and makes room for those of a text of so many words.
  mutating func removeAll(words: Int) {
    slots.removeAll(words: words)
    candidates.removeAll()
  }

  /// Takes all candidates out, and gives memory back beyond that of so many.
  mutating func trim(to limit: Int) {
    slots.trim(to: limit)
    candidates.trim(to: limit)
  }

  /// The index of the candidate under a key; nil where there is none.
  func index(of key: UInt64) -> Int32? {
    let index = find(key).place
    return index < 0 ? nil : index
  }

  /// The index of the candidate under a key, made where there is none.
  ///
  /// - Parameter start: The first of its words.
  @inline(__always)
  mutating func insert(_ key: UInt64, at start: Int, length: Int) -> Int32 {
    let (known, slot) = find(key)
    if known >= 0 { return known }
    let index = Int32(truncatingIfNeeded: candidates.count)
    let start = Int32(truncatingIfNeeded: start)
    candidates.append(
      Candidate(key: key, sample: start, first: start, length: Int32(truncatingIfNeeded: length)))
    let all = candidates.base
    slots.insert(count: candidates.count, at: slot) { CandidateTable.home(of: all[$0].key) }
    return index
  }

  @inline(__always)
  private func find(_ key: UInt64) -> (place: Int32, slot: Int) {
    let candidates = candidates.base
    return slots.find(from: CandidateTable.home(of: key)) { candidates[$0].key == key }
  }

  @inline(__always)
  private static func home(of key: UInt64) -> Int { Int(truncatingIfNeeded: key) }

  /// A candidate.
  @inline(__always)
  subscript(index: Int32) -> Candidate { candidates[Int(index)] }

  /// Changes a candidate in place.
  @inline(__always)
  func update(_ index: Int32, _ body: (inout Candidate) -> Void) {
    body(&candidates.base[Int(index)])
  }

  /// The key of no words.
  static let seed: UInt64 = 0x7E1A_A400_0000_0001

  /// The key of a term that is longer by one word.
  @inline(__always)
  static func key(_ key: UInt64, adding lemma: UInt64) -> UInt64 {
    let product = (key ^ lemma).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
    return product.high ^ product.low &+ lemma
  }
}
