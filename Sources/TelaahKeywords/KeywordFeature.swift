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

  /// The names, written out: texts of the program itself are not counted by who holds them.
  static let names = [
    "bias", "frequency", "relative frequency", "headline", "headline only", "lead", "position",
    "spread", "rarity", "frequency and rarity", "known pair", "cohesion", "absorbed",
    "absorbed word", "one word", "two words", "three words", "many words", "hapax", "person",
    "organization", "location", "other name", "role", "short person", "speaker", "name frequency",
    "name position", "name hapax", "capitals", "acronym", "derived noun", "verb", "stative",
    "adjective", "number", "clitic", "cuts name", "cut", "with name", "with person", "title",
    "name head", "headline overlap", "weak first", "weak last", "weak alone",
  ]
}
