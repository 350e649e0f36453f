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

  /// No more names than this are kept, so that a page of names costs linear time.
  private static let most = 2000

  mutating func note(person: Range<Int>, _ page: Page) {
    guard personNames.count < Registry.most else { return }
    let name = page.hash(person)
    guard personNames.insert(name).inserted else { return }
    mark(name)
    for at in person where page.words[at].isWord && !page.words[at].isInitial {
      let word = page.hash(at)
      mark(word)
      personWords[word, default: 0] += 1
    }
  }

  mutating func note(organization: Range<Int>, _ page: Page) {
    guard organizations.count < Registry.most else { return }
    let name = page.hash(organization)
    mark(name)
    organizations[name] = organization.count
  }

  mutating func note(place: Range<Int>, _ page: Page) {
    guard places.count < Registry.most else { return }
    let name = page.hash(place)
    mark(name)
    places.insert(name)
    // *Desa Temiang*, later *Temiang*
    if place.count > 1, page.words[place.lowerBound].has(.placeHead) {
      let bare = page.hash(place.lowerBound + 1..<place.upperBound)
      mark(bare)
      places.insert(bare)
    }
  }

  private mutating func mark(_ hash: UInt64) { seen[Int(hash >> 6 & 15)] |= 1 << (hash & 63) }

  /// Whether a hash may be kept; false is certain.
  func mayHold(_ hash: UInt64) -> Bool { seen[Int(hash >> 6 & 15)] & 1 << (hash & 63) != 0 }

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
