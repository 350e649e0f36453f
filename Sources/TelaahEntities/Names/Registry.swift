import TelaahLexicon
import TelaahText

/// What was found so far in the document, so that a name seen once with strong evidence is found
/// elsewhere.
final class Registry {
  /// What is known of the hashes of names, and of single words.
  private let kept = HashTable()
  @exclusivity(unchecked) private var persons = 0
  @exclusivity(unchecked) private var organizations = 0
  @exclusivity(unchecked) private var places = 0
  @exclusivity(unchecked) private var territories = 0
  @exclusivity(unchecked) private var acronyms = 0
  /// Whether a person with a word by which to find him again is kept.
  @exclusivity(unchecked) private(set) var hasPersons = false

  /// No more names of a kind than this are kept, so that a page of names costs linear time.
  private static let most = 2000

  /// What a hash is kept for.
  private enum Bit {
    static let person: UInt64 = 1
    static let organization: UInt64 = 2
    static let place: UInt64 = 4
    /// A single word of a person's name.
    static let personWord: UInt64 = 8
    /// The first word of a name.
    static let beginning: UInt64 = 16
    /// A word that the document uses as a place.
    static let territory: UInt64 = 32
    /// An acronym that the document gives to common nouns.
    static let commonAcronym: UInt64 = 64
  }

  func note(person: Range<Int>, _ page: Page) {
    guard persons < Registry.most, note(person, Bit.person, page) else { return }
    persons += 1
    for at in person where page.words[at].isWord && !page.words[at].isInitial {
      kept.set(Bit.personWord | Bit.beginning, of: page.hash(at))
      hasPersons = true
    }
  }

  func note(organization: Range<Int>, _ page: Page) {
    guard organizations < Registry.most else { return }
    if note(organization, Bit.organization, page) { organizations += 1 }
  }

  func note(place: Range<Int>, _ page: Page) {
    guard places < Registry.most else { return }
    if note(place, Bit.place, page) { places += 1 }
    // *Desa Temiang*, later *Temiang*
    if place.count > 1, page.words[place.lowerBound].has(.placeHead),
      isArea(page.words[place.lowerBound].key, page),
      note(place.dropFirst(), Bit.place, page)
    {
      places += 1
    }
  }

  /// Whether a class word is an area's; *Muara Enim* is not *Enim*.
  private func isArea(_ key: LexiconKey, _ page: Page) -> Bool {
    switch page.lexicon.label(0, of: key, in: .placeheads) {
    case "regency", "province", "city", "district", "village": true
    default: false
    }
  }

  func note(commonAcronym word: UInt64) {
    guard acronyms < Registry.most else { return }
    if kept.set(Bit.commonAcronym, of: word) & Bit.commonAcronym == 0 { acronyms += 1 }
  }

  func note(territory: UInt64) {
    guard territories < Registry.most else { return }
    if kept.set(Bit.territory, of: territory) & Bit.territory == 0 { territories += 1 }
  }

  /// Keeps a name, and the first of the words that its hash is made of; whether it is new.
  private func note(_ words: Range<Int>, _ bit: UInt64, _ page: Page) -> Bool {
    guard kept.set(bit, of: page.hash(words)) & bit == 0 else { return false }
    if let first = words.first(where: page.isHashed) {
      kept.set(Bit.beginning, of: page.hash(first))
    }
    return true
  }

  private func has(_ hash: UInt64, _ bit: UInt64) -> Bool { kept.bits(of: hash) & bit != 0 }

  /// Whether a name begins with a word of this hash, or it is a part of a person's.
  func mayBegin(_ word: UInt64) -> Bool { has(word, Bit.beginning) }
  /// The kind of the name with this hash: a person's first, then an organisation's.
  func kind(ofName name: UInt64) -> Mention.Kind? {
    let bits = kept.bits(of: name)
    if bits & Bit.person != 0 { return .person }
    if bits & Bit.organization != 0 { return .organization }
    return bits & Bit.place != 0 ? .location : nil
  }
  func isPerson(_ word: UInt64) -> Bool { has(word, Bit.personWord) }
  func isTerritory(_ word: UInt64) -> Bool { has(word, Bit.territory) }
  func isCommonAcronym(_ word: UInt64) -> Bool { has(word, Bit.commonAcronym) }
  func isPersonName(_ range: Range<Int>, _ page: Page) -> Bool {
    has(page.hash(range), Bit.person)
  }
  func isOrganization(_ range: Range<Int>, _ page: Page) -> Bool {
    has(page.hash(range), Bit.organization)
  }
  func isPlace(_ range: Range<Int>, _ page: Page) -> Bool { has(page.hash(range), Bit.place) }
  var hasOrganizations: Bool { organizations > 0 }
}
