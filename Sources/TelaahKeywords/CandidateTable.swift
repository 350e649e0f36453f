/// Candidates by their key: open addressing over one array, so that a word costs no allocation.
struct CandidateTable {
  private var slots: [Int32]
  private var mask: Int
  var candidates: [Candidate] = []

  /// Makes a table for a text of so many words.
  init(words: Int) {
    var size = 64
    while size < words * 2 { size *= 2 }
    slots = [Int32](repeating: -1, count: size)
    mask = size - 1
    candidates.reserveCapacity(words + words / 2)
  }

  /// The index of the candidate under a key; nil where there is none.
  func index(of key: UInt64) -> Int32? {
    var at = Int(truncatingIfNeeded: key) & mask
    while true {
      let index = slots[at]
      if index < 0 { return nil }
      if candidates[Int(index)].key == key { return index }
      at = (at + 1) & mask
    }
  }

  /// The index of the candidate under a key, made where there is none.
  @inline(__always)
  mutating func insert(_ key: UInt64, make: () -> Candidate) -> Int32 {
    var at = Int(truncatingIfNeeded: key) & mask
    while true {
      let index = slots[at]
      if index < 0 { break }
      if candidates[Int(index)].key == key { return index }
      at = (at + 1) & mask
    }
    let index = Int32(truncatingIfNeeded: candidates.count)
    candidates.append(make())
    slots[at] = index
    if candidates.count * 2 > slots.count { grow() }
    return index
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    mask = slots.count - 1
    for index in candidates.indices {
      var at = Int(truncatingIfNeeded: candidates[index].key) & mask
      while slots[at] >= 0 { at = (at + 1) & mask }
      slots[at] = Int32(truncatingIfNeeded: index)
    }
  }

  /// Changes a candidate in place.
  @inline(__always)
  mutating func update(_ index: Int32, _ body: (inout Candidate) -> Void) {
    body(&candidates[Int(index)])
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
