// Written by `telaah train`; do not edit.

extension KeywordModel {
  /// Learned from 139 annotated articles of our own.
  public static let learned = KeywordModel(
    weights: [
      -3.151,  // bias
      0.121,  // frequency
      1.032,  // relative frequency
      0.072,  // headline
      -0.45,  // headline only
      0.216,  // lead
      -0.995,  // position
      0.32,  // spread
      0.712,  // rarity
      0.653,  // frequency and rarity
      0.42,  // known pair
      -0.174,  // cohesion
      -1.023,  // absorbed
      -0.743,  // absorbed word
      -0.754,  // one word
      0.675,  // two words
      0.389,  // three words
      -0.31,  // many words
      -1.2,  // hapax
      0.305,  // person
      0.214,  // organization
      0.017,  // location
      0.849,  // other name
      0.043,  // role
      -0.032,  // short person
      0.654,  // speaker
      0.256,  // name frequency
      0.278,  // name position
      0.141,  // name hapax
      -0.004,  // capitals
      0.279,  // acronym
      0.075,  // derived noun
      -0.863,  // verb
      -0.601,  // stative
      -0.293,  // adjective
      -0.09,  // number
      -0.152,  // clitic
      -0.479,  // cuts name
      -0.931,  // cut
      -1.009,  // with name
      -0.616,  // with person
      -0.284,  // title
      0.071,  // name head
      0.538,  // headline overlap
      -0.581,  // weak first
      -0.296,  // weak last
      -0.852,  // weak alone
    ],
    minimumScore: 0.16)
}
