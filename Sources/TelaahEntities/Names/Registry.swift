import TelaahText

/// What was found so far in the document, so that a name seen once with strong evidence is found
/// elsewhere.
struct Registry {
  /// Hashes of the single words of persons' names; true where the word stands in one name only.
  private var personWords: [UInt64: Int] = [:]
  private var personNames: Set<UInt64> = []
  private var organizations: [UInt64: Int] = [:]
  private var places: Set<UInt64> = []

  /// No more names than this are kept, so that a page of names costs linear time.
  private static let most = 2000

  mutating func note(person: Range<Int>, _ page: Page) {
    guard personNames.count < Registry.most else { return }
    guard personNames.insert(page.hash(person)).inserted else { return }
    for at in person where page.words[at].isWord && !page.words[at].isInitial {
      personWords[page.hash(at), default: 0] += 1
    }
  }

  mutating func note(organization: Range<Int>, _ page: Page) {
    guard organizations.count < Registry.most else { return }
    organizations[page.hash(organization)] = organization.count
  }

  mutating func note(place: Range<Int>, _ page: Page) {
    guard places.count < Registry.most else { return }
    places.insert(page.hash(place))
    // *Desa Temiang*, later *Temiang*
    if place.count > 1, page.words[place.lowerBound].has(.placeHead) {
      places.insert(page.hash(place.lowerBound + 1..<place.upperBound))
    }
  }

  func isPerson(_ word: UInt64) -> Bool { personWords[word] != nil }
  func isPersonName(_ range: Range<Int>, _ page: Page) -> Bool {
    personNames.contains(page.hash(range))
  }
  func isOrganization(_ range: Range<Int>, _ page: Page) -> Bool {
    organizations[page.hash(range)] != nil
  }
  func isPlace(_ range: Range<Int>, _ page: Page) -> Bool { places.contains(page.hash(range)) }
  var hasPersons: Bool { !personWords.isEmpty }
  var hasOrganizations: Bool { !organizations.isEmpty }
}
