import GRDB

/// Finds the statements among many that say the same: by MinHash over their lemmas, with sixteen
/// permutations.
///
/// Candidates share one of eight keys, each of two values; those that have half of their lemmas in
/// common are one statement.
struct DriftGroups {
  private var ids: [Int64] = []
  private var articles: [Int64] = []
  private var sketches: [SIMD16<UInt32>] = []
  /// The lemmas of the first statements, one after the other, and where each one's end: as many as
  /// take 4 MB.
  private var firstLemmas: [UInt32] = []
  private var lemmaEnds: [Int] = []
  private static let mostLemmas = 1 << 20
  private static let bands = 8
  /// The share of lemmas in common from which two statements are one.
  static let threshold = 0.5
  /// How many different statements of one key are held against the others.
  private static let mostHeads = 32
  /// Of how many statements the lemmas are remembered.
  private static let mostRead = 4096

  /// How many statements there are.
  var count: Int { ids.count }

  /// Makes room for so many statements, so that none of it is copied while it grows.
  mutating func reserve(_ count: Int) {
    ids.reserveCapacity(count)
    articles.reserveCapacity(count)
    sketches.reserveCapacity(count)
    firstLemmas.reserveCapacity(DriftGroups.mostLemmas + DriftGroups.mostLemmas / 64)
  }

  /// Adds a statement.
  mutating func add(id: Int64, article: Int64, lemmas: UnsafeRawBufferPointer) {
    ids.append(id)
    articles.append(article)
    sketches.append(DriftGroups.sketch(lemmas))
    if lemmaEnds.count == ids.count - 1, firstLemmas.count < DriftGroups.mostLemmas {
      StatementLemmas.append(lemmas, to: &firstLemmas)
      lemmaEnds.append(firstLemmas.count)
    }
  }

  /// The least value of each permutation. The lemmas are hashes already, so that a product with an
  /// odd number is permutation enough.
  private static func sketch(_ lemmas: UnsafeRawBufferPointer) -> SIMD16<UInt32> {
    var least = SIMD16<UInt32>(repeating: .max)
    for at in 0..<lemmas.count / 4 {
      let value = UInt32(
        bigEndian: lemmas.loadUnaligned(fromByteOffset: 4 * at, as: UInt32.self))
      least = pointwiseMin(least, SIMD16(repeating: value) &* factors &+ summands)
    }
    return least
  }

  private static let factors = permuted { UInt32(truncatingIfNeeded: $0) | 1 }
  private static let summands = permuted { UInt32(truncatingIfNeeded: $0 >> 32) }

  private static func permuted(_ part: (UInt64) -> UInt32) -> SIMD16<UInt32> {
    var result = SIMD16<UInt32>()
    for at in 0..<16 { result[at] = part(ContentHash.mix(UInt64(at + 1) &* 0x9E37_79B9_7F4A_7C15)) }
    return result
  }

  /// Whether two statements are one. Their sketches answer where they are clear: of statements with
  /// half of their lemmas in common four in a hundred share fewer than five values, and as many more
  /// than eleven. The others are read.
  private func isAlike(
    _ a: Int, _ b: Int, _ lemmas: (Int) throws -> ArraySlice<UInt32>
  ) rethrows -> Bool {
    let ones = SIMD16<UInt32>(repeating: 1)
    let shared = SIMD16<UInt32>().replacing(with: ones, where: sketches[a] .== sketches[b])
    switch shared.wrappedSum() {
    case ..<5: return false
    case 12...: return true
    default:
      return StatementLemmas.likeness(try lemmas(a), try lemmas(b)) >= DriftGroups.threshold
    }
  }

  /// Hands out the statements that say the same in different articles, in the order they came in.
  ///
  /// - Parameter read: Gives a statement's lemmas.
  func forEach(
    reading read: (Int64) throws -> [UInt32], _ body: ([Int64]) throws -> Void
  ) throws {
    var known: [Int: ArraySlice<UInt32>] = [:]
    func lemmas(_ index: Int) throws -> ArraySlice<UInt32> {
      if index < lemmaEnds.count {
        return firstLemmas[(index == 0 ? 0 : lemmaEnds[index - 1])..<lemmaEnds[index]]
      }
      if let lemmas = known[index] { return lemmas }
      if known.count >= DriftGroups.mostRead { known.removeAll(keepingCapacity: true) }
      let lemmas = try read(ids[index])[...]
      known[index] = lemmas
      return lemmas
    }
    var groups = DisjointSets(ids.count)
    var places = KeyedPlaces(ids.count)
    // One of each group that is known so far stands for all of it.
    var heads: [Int] = []
    for band in 0..<DriftGroups.bands {
      let runs = places.runs(by: { sketches[$0][2 * band] }, then: { sketches[$0][2 * band + 1] })
      for run in runs {
        heads.removeAll(keepingCapacity: true)
        for at in run where heads.count < DriftGroups.mostHeads {
          let index = places[at]
          let own = groups.first(of: index)
          var isKnown = false
          for head in heads where groups.first(of: head) == own { isKnown = true }
          if isKnown { continue }
          var like: Int?
          for head in heads where articles[head] != articles[index] {
            guard try isAlike(head, index, lemmas) else { continue }
            like = head
            break
          }
          if let like { groups.join(like, index) } else { heads.append(index) }
        }
      }
    }
    for run in places.runs(by: { UInt32(groups.first(of: $0)) }, then: { _ in 0 }) {
      try body(run.map { ids[places[$0]] })
    }
  }
}
