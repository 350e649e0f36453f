/// Candidates by their key: open addressing over one array, so that a word costs no allocation.
struct CandidateTable: ~Copyable {
  private var slots = Buffer<Int32>()
  private var mask = 0
  private(set) var candidates = Buffer<Candidate>()

  init() { removeAll(words: 0) }

  /// Takes all candidates out, and makes room for those of a text of so many words.
  mutating func removeAll(words: Int) {
    var size = 64
    while size < words * 2 { size *= 2 }
    slots.fill(-1, count: size)
    mask = size - 1
    candidates.removeAll()
  }

  /// Gives memory back beyond that of so many candidates.
  mutating func trim(to limit: Int) {
    slots.trim(to: 2 * limit)
    candidates.trim(to: limit)
    removeAll(words: 0)
  }

  /// The index of the candidate under a key; nil where there is none.
  func index(of key: UInt64) -> Int32? {
    let slots = slots.base
    let candidates = candidates.base
    var at = Int(truncatingIfNeeded: key) & mask
    while true {
      let index = slots[at]
      if index < 0 { return nil }
      if candidates[Int(index)].key == key { return index }
      at = (at &+ 1) & mask
    }
  }

  /// The index of the candidate under a key, made where there is none.
  ///
  /// - Parameter start: The first of its words.
  @inline(__always)
  mutating func insert(_ key: UInt64, at start: Int, length: Int) -> Int32 {
    let slots = slots.base
    var at = Int(truncatingIfNeeded: key) & mask
    while true {
      let index = slots[at]
      if index < 0 { break }
      if candidates[Int(index)].key == key { return index }
      at = (at &+ 1) & mask
    }
    let index = Int32(truncatingIfNeeded: candidates.count)
    let start = Int32(truncatingIfNeeded: start)
    candidates.append(
      Candidate(key: key, sample: start, first: start, length: Int32(truncatingIfNeeded: length)))
    slots[at] = index
    if candidates.count &* 2 > mask { grow() }
    return index
  }

  @inline(never)
  private mutating func grow() {
    slots.fill(-1, count: 2 * (mask + 1))
    mask = slots.count - 1
    for index in candidates.indices {
      var at = Int(truncatingIfNeeded: candidates[index].key) & mask
      while slots[at] >= 0 { at = (at &+ 1) & mask }
      slots.base[at] = Int32(truncatingIfNeeded: index)
    }
  }

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
