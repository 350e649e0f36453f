import TelaahText

/// What was found so far in the document, so that a name seen once with strong evidence is found
/// elsewhere.
struct Registry {
  /// Hashes of the single words of persons' names; true where the word stands in one name only.
  private var personWords: [UInt64: Int] = [:]
  private var personNames: Set<UInt64> = []
  private var organizations: [UInt64: Int] = [:]
  private var places: Set<UInt64> = []
  /// A bit for each hash that is kept, so that most questions touch no table.
  private var seen = SIMD16<UInt64>()
  /// The same of the first words of names, and of the single words of persons' names.
  private var begun = SIMD16<UInt64>()

  /// No more names than this are kept, so that a page of names costs linear time.
  private static let most = 2000

  mutating func note(person: Range<Int>, _ page: Page) {
    guard personNames.count < Registry.most else { return }
    let name = page.hash(person)
    guard personNames.insert(name).inserted else { return }
    mark(name, person, page)
    for at in person where page.words[at].isWord && !page.words[at].isInitial {
      let word = page.hash(at)
      Registry.mark(word, in: &seen)
      Registry.mark(word, in: &begun)
      personWords[word, default: 0] += 1
    }
  }

  mutating func note(organization: Range<Int>, _ page: Page) {
    guard organizations.count < Registry.most else { return }
    let name = page.hash(organization)
    mark(name, organization, page)
    organizations[name] = organization.count
  }

  mutating func note(place: Range<Int>, _ page: Page) {
    guard places.count < Registry.most else { return }
    let name = page.hash(place)
    mark(name, place, page)
    places.insert(name)
    // *Desa Temiang*, later *Temiang*
    if place.count > 1, page.words[place.lowerBound].has(.placeHead) {
      let words = place.dropFirst()
      let bare = page.hash(words)
      mark(bare, words, page)
      places.insert(bare)
    }
  }

  /// Marks a name, and the first of its words that its hash is made of.
  private mutating func mark(_ name: UInt64, _ words: Range<Int>, _ page: Page) {
    Registry.mark(name, in: &seen)
    if let first = words.first(where: page.isHashed) {
      Registry.mark(page.hash(first), in: &begun)
    }
  }

  @inline(__always)
  private static func mark(_ hash: UInt64, in bits: inout SIMD16<UInt64>) {
    bits[Int(hash >> 6 & 15)] |= 1 << (hash & 63)
  }

  @inline(__always)
  private static func mayHold(_ hash: UInt64, _ bits: SIMD16<UInt64>) -> Bool {
    bits[Int(hash >> 6 & 15)] & 1 << (hash & 63) != 0
  }

  /// Whether a hash may be kept; false is certain.
  func mayHold(_ hash: UInt64) -> Bool { Registry.mayHold(hash, seen) }

  /// Whether a name may begin with a word of this hash, or be a part of a person's; false is
  /// certain.
  func mayBegin(_ word: UInt64) -> Bool { Registry.mayHold(word, begun) }

  func isPersonName(_ name: UInt64) -> Bool { personNames.contains(name) }
  func isOrganization(_ name: UInt64) -> Bool { organizations[name] != nil }
  func isPlace(_ name: UInt64) -> Bool { places.contains(name) }
  func isPerson(_ word: UInt64) -> Bool { mayHold(word) && personWords[word] != nil }
  func isPersonName(_ range: Range<Int>, _ page: Page) -> Bool {
    isPersonName(page.hash(range))
  }
  func isOrganization(_ range: Range<Int>, _ page: Page) -> Bool {
    isOrganization(page.hash(range))
  }
  func isPlace(_ range: Range<Int>, _ page: Page) -> Bool { isPlace(page.hash(range)) }
  var hasPersons: Bool { !personWords.isEmpty }
  var hasOrganizations: Bool { !organizations.isEmpty }
}
