import TelaahLexicon

/// What the longest entries at a word are, by reference: they are asked for many times a word, and
/// too large to be copied.
struct FoundPhrases {
  private let all: UnsafePointer<Phrases>

  fileprivate init(_ all: UnsafePointer<Phrases>) { self.all = all }

  var title: Phrases.Match { all.pointee.title }
  var shorterTitle: Phrases.Match { all.pointee.shorterTitle }
  var role: Phrases.Match { all.pointee.role }
  var prefix: Phrases.Match { all.pointee.prefix }
  var rank: Phrases.Match { all.pointee.rank }
  var honorific: Phrases.Match { all.pointee.honorific }
  var degree: Phrases.Match { all.pointee.degree }
  var organization: Phrases.Match { all.pointee.organization }
  var organizationHead: Phrases.Match { all.pointee.organizationHead }
  var place: Phrases.Match { all.pointee.place }
  var placeHead: Phrases.Match { all.pointee.placeHead }
  var calendar: Phrases.Match { all.pointee.calendar }
  var currency: Phrases.Match { all.pointee.currency }
  var unit: Phrases.Match { all.pointee.unit }
  var name: Phrases.Match { all.pointee.name }
  var nameWord: Phrases.Match { all.pointee.nameWord }
}

/// The phrases of a page, which do not move while they are read.
final class PhraseStore {
  private var all: UnsafeMutablePointer<Phrases>
  private var capacity: Int
  private(set) var count = 0

  init(capacity: Int) {
    self.capacity = max(16, capacity)
    all = .allocate(capacity: self.capacity)
  }

  deinit { all.deallocate() }

  func append(_ phrases: Phrases) {
    if count == capacity {
      let larger = UnsafeMutablePointer<Phrases>.allocate(capacity: 2 * capacity)
      larger.moveInitialize(from: all, count: count)
      all.deallocate()
      all = larger
      capacity *= 2
    }
    (all + count).initialize(to: phrases)
    count += 1
  }

  /// The phrases at an index; they are valid while the store is, and nothing is added.
  @inline(__always)
  subscript(_ index: Int) -> FoundPhrases { FoundPhrases(all + index) }
}
