// Written by `telaah train`; do not edit.

extension KeywordModel {
  /// Learned from 30 articles that readers gave keywords to.
  public static let learned = KeywordModel(
    weights: [
      -2.86,  // bias
      -0.04,  // frequency
      0.782,  // relative frequency
      0.056,  // headline
      -0.505,  // headline only
      0.269,  // lead
      -1.007,  // position
      -0.148,  // spread
      0.563,  // rarity
      0.626,  // frequency and rarity
      1.071,  // known pair
      0.014,  // cohesion
      -1.043,  // absorbed
      -0.968,  // absorbed word
      -0.551,  // one word
      0.609,  // two words
      0.602,  // three words
      -0.661,  // many words
      -1.613,  // hapax
      0.157,  // person
      0.115,  // organization
      0.171,  // location
      0.602,  // other name
      0.339,  // role
      0.575,  // short person
      0.763,  // speaker
      0.275,  // name frequency
      -0.473,  // name position
      0.435,  // name hapax
      0.119,  // capitals
      0.125,  // acronym
      0.09,  // derived noun
      -0.285,  // verb
      -0.597,  // stative
      -0.614,  // adjective
      0.022,  // number
      -0.289,  // clitic
      -0.417,  // cuts name
      -1.372,  // cut
      -0.956,  // with name
      -0.693,  // with person
      -0.365,  // title
      0.208,  // name head
      0.852,  // headline overlap
      -0.57,  // weak first
      -0.178,  // weak last
      -0.658,  // weak alone
    ],
    minimumScore: 0.19)
}
