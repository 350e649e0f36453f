// Written by `telaah train`; do not edit.

extension KeywordModel {
  /// Learned from 94 articles that readers gave keywords to.
  public static let learned = KeywordModel(
    weights: [
      -3.393,  // bias
      0.237,  // frequency
      0.766,  // relative frequency
      0.142,  // headline
      -0.414,  // headline only
      0.176,  // lead
      -0.873,  // position
      0.062,  // spread
      0.629,  // rarity
      0.686,  // frequency and rarity
      0.404,  // known pair
      -0.104,  // cohesion
      -1.015,  // absorbed
      -0.742,  // absorbed word
      -0.698,  // one word
      0.685,  // two words
      0.287,  // three words
      -0.274,  // many words
      -1.05,  // hapax
      0.371,  // person
      0.344,  // organization
      0.25,  // location
      0.775,  // other name
      0.049,  // role
      0.115,  // short person
      0.651,  // speaker
      0.291,  // name frequency
      0.066,  // name position
      -0.019,  // name hapax
      -0.128,  // capitals
      0.221,  // acronym
      0.135,  // derived noun
      -0.595,  // verb
      -0.548,  // stative
      -0.288,  // adjective
      -0.111,  // number
      -0.065,  // clitic
      -0.527,  // cuts name
      -0.725,  // cut
      -0.954,  // with name
      -0.528,  // with person
      -0.254,  // title
      0.232,  // name head
      0.436,  // headline overlap
      -0.536,  // weak first
      -0.202,  // weak last
      -0.652,  // weak alone
    ],
    minimumScore: 0.14)
}
