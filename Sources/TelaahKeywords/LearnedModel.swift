// Written by `telaah train`; do not edit.

extension KeywordModel {
  /// Learned from 94 annotated articles of our own.
  public static let learned = KeywordModel(
    weights: [
      -3.519,  // bias
      0.262,  // frequency
      0.723,  // relative frequency
      0.058,  // headline
      -0.394,  // headline only
      0.159,  // lead
      -0.759,  // position
      0.125,  // spread
      0.559,  // rarity
      0.769,  // frequency and rarity
      0.33,  // known pair
      -0.111,  // cohesion
      -1.005,  // absorbed
      -0.738,  // absorbed word
      -0.697,  // one word
      0.646,  // two words
      0.361,  // three words
      -0.31,  // many words
      -1.001,  // hapax
      0.473,  // person
      0.219,  // organization
      0.143,  // location
      0.755,  // other name
      0.071,  // role
      -0.062,  // short person
      0.605,  // speaker
      0.383,  // name frequency
      0.068,  // name position
      0.139,  // name hapax
      -0.202,  // capitals
      0.161,  // acronym
      0.15,  // derived noun
      -0.577,  // verb
      -0.486,  // stative
      -0.277,  // adjective
      -0.097,  // number
      -0.067,  // clitic
      -0.513,  // cuts name
      -0.736,  // cut
      -0.988,  // with name
      -0.675,  // with person
      -0.228,  // title
      0.117,  // name head
      0.546,  // headline overlap
      -0.482,  // weak first
      -0.193,  // weak last
      -0.652,  // weak alone
    ],
    minimumScore: 0.15)
}
