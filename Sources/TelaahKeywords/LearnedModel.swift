// Written by `telaah train`; do not edit.

extension KeywordModel {
  /// Learned from 30 articles that readers gave keywords to.
  public static let learned = KeywordModel(
    weights: [
      -2.916,  // bias
      -0.024,  // frequency
      0.811,  // relativeFrequency
      0.031,  // headline
      0.106,  // headlinePhrase
      0.232,  // lead
      -1.026,  // position
      -0.172,  // spread
      0.643,  // rarity
      -0.11,  // rarestWord
      0.636,  // frequencyAndRarity
      1.086,  // knownPair
      -0.035,  // cohesion
      -0.016,  // headCohesion
      -1.403,  // absorbed
      -0.79,  // oneWord
      0.8,  // twoWords
      0.763,  // threeWords
      -0.773,  // manyWords
      0.377,  // person
      0.574,  // organization
      0.679,  // location
      0.635,  // otherName
      0.195,  // role
      0.516,  // shortPerson
      0.796,  // speaker
      0.059,  // capitals
      0.219,  // acronym
      0.111,  // derivedNoun
      -0.491,  // verb
      -0.582,  // stative
      -0.559,  // adjective
      0.103,  // number
      -0.266,  // clitic
      -0.185,  // cutsName
      -0.423,  // title
      -0.855,  // withName
      0.264,  // nameHead
      0.791,  // headlineOverlap
      -1.649,  // hapax
      -0.012,  // unknown
      0.072,  // shortArticle
      -0.589,  // weakFirst
      -0.164,  // weakLast
      -0.289,  // weakAlone
    ],
    minimumScore: 0.23)
}
