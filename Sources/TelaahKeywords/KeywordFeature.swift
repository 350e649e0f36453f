/// What is measured of a candidate. `KeywordModel` has a weight for each, in this order.
public enum KeywordFeature: Int, CaseIterable, Sendable {
  case bias, frequency, relativeFrequency, headline, headlinePhrase, lead, position, spread
  case rarity, rarestWord, frequencyAndRarity, knownPair, cohesion, headCohesion, absorbed
  case oneWord, twoWords, threeWords, manyWords
  case person, organization, location, otherName, role, shortPerson, speaker
  case capitals, acronym, derivedNoun, verb, stative, adjective, number, clitic
  case cutsName, title, withName, nameHead, headlineOverlap, hapax, unknown, shortArticle,
    weakFirst, weakLast, weakAlone

  /// The name that `--why` shows.
  public var name: String { String(describing: self) }
}
