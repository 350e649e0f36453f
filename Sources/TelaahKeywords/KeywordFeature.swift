/// What is measured of a candidate. `KeywordModel` has a weight for each, in this order.
public enum KeywordFeature: Int, CaseIterable, Sendable {
  case bias, frequency, relativeFrequency, headline, headlineOnly, lead, position, spread
  case rarity, frequencyAndRarity, knownPair, cohesion, absorbed, absorbedWord
  case oneWord, twoWords, threeWords, manyWords, hapax
  case person, organization, location, otherName, role, shortPerson, speaker, nameFrequency
  case namePosition, nameHapax, capitals, acronym, derivedNoun, verb, stative, adjective, number
  case clitic, cutsName, cut, withName, withPerson, title, nameHead, headlineOverlap
  case weakFirst, weakLast, weakAlone

  /// The name that `--why` shows.
  public var name: String { KeywordFeature.names[rawValue] }

  /// How many there are.
  static let count = weakAlone.rawValue + 1

  /// *headlineOnly* as *headline only*.
  static let names = allCases.map { feature in
    let bytes = String(describing: feature).utf8.flatMap { byte in
      byte &- 0x41 < 26 ? [0x20, byte | 0x20] : [byte]
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
