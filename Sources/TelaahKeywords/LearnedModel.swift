// Written by `telaah train`; do not edit.

extension KeywordModel {
  /// Learned from 94 annotated articles of our own.
  public static let learned = KeywordModel(
    weights: [
      -3.5,  // bias
      0.256,  // frequency
      0.735,  // relative frequency
      0.04,  // headline
      -0.396,  // headline only
      0.144,  // lead
      -0.8,  // position
      0.131,  // spread
      0.551,  // rarity
      0.764,  // frequency and rarity
      0.348,  // known pair
      -0.115,  // cohesion
      -0.971,  // absorbed
      -0.737,  // absorbed word
      -0.684,  // one word
      0.644,  // two words
      0.349,  // three words
      -0.31,  // many words
      -1.003,  // hapax
      0.369,  // person
      0.257,  // organization
      0.182,  // location
      0.778,  // other name
      0.071,  // role
      0.003,  // short person
      0.726,  // speaker
      0.371,  // name frequency
      -0.006,  // name position
      0.137,  // name hapax
      -0.194,  // capitals
      0.163,  // acronym
      0.154,  // derived noun
      -0.574,  // verb
      -0.485,  // stative
      -0.282,  // adjective
      -0.089,  // number
      -0.066,  // clitic
      -0.523,  // cuts name
      -0.744,  // cut
      -0.988,  // with name
      -0.673,  // with person
      -0.229,  // title
      0.127,  // name head
      0.546,  // headline overlap
      -0.477,  // weak first
      -0.188,  // weak last
      -0.655,  // weak alone
    ],
    minimumScore: 0.15)
}
