// Written by `telaah train`; do not edit.

extension KeywordModel {
  /// Learned from 30 articles that readers gave keywords to.
  public static let learned = KeywordModel(
    weights: [
      -2.854,  // bias
      -0.039,  // frequency
      0.781,  // relativeFrequency
      0.059,  // headline
      -0.502,  // headlineOnly
      0.266,  // lead
      -1.007,  // position
      -0.145,  // spread
      0.557,  // rarity
      0.627,  // frequencyAndRarity
      1.07,  // knownPair
      0.012,  // cohesion
      -1.042,  // absorbed
      -0.969,  // absorbedWord
      -0.555,  // oneWord
      0.614,  // twoWords
      0.604,  // threeWords
      -0.664,  // manyWords
      -1.617,  // hapax
      0.156,  // person
      0.115,  // organization
      0.171,  // location
      0.602,  // otherName
      0.163,  // role
      0.576,  // shortPerson
      0.763,  // speaker
      0.273,  // nameFrequency
      -0.476,  // namePosition
      0.436,  // nameHapax
      0.121,  // capitals
      0.126,  // acronym
      0.088,  // derivedNoun
      -0.285,  // verb
      -0.598,  // stative
      -0.614,  // adjective
      0.027,  // number
      -0.289,  // clitic
      -0.418,  // cutsName
      -1.376,  // cut
      -0.962,  // withName
      -0.694,  // withPerson
      -0.323,  // title
      0.207,  // nameHead
      0.846,  // headlineOverlap
      -0.572,  // weakFirst
      -0.181,  // weakLast
      -0.658,  // weakAlone
    ],
    minimumScore: 0.19)
}
