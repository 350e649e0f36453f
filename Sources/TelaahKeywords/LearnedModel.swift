// Written by `telaah train`; do not edit.

extension KeywordModel {
  /// Learned from 30 articles that readers gave keywords to.
  public static let learned = KeywordModel(
    weights: [
      -2.845,  // bias
      -0.044,  // frequency
      0.804,  // relative frequency
      -0.023,  // headline
      -0.505,  // headline only
      0.274,  // lead
      -1.023,  // position
      -0.128,  // spread
      0.574,  // rarity
      0.617,  // frequency and rarity
      1.098,  // known pair
      -0.022,  // cohesion
      -1.019,  // absorbed
      -0.943,  // absorbed word
      -0.568,  // one word
      0.645,  // two words
      0.603,  // three words
      -0.681,  // many words
      -1.596,  // hapax
      0.126,  // person
      0.135,  // organization
      0.155,  // location
      0.603,  // other name
      0.332,  // role
      0.62,  // short person
      0.752,  // speaker
      0.281,  // name frequency
      -0.505,  // name position
      0.43,  // name hapax
      0.101,  // capitals
      0.018,  // acronym
      0.026,  // derived noun
      -0.268,  // verb
      -0.606,  // stative
      -0.614,  // adjective
      0.018,  // number
      -0.282,  // clitic
      -0.443,  // cuts name
      -1.375,  // cut
      -0.949,  // with name
      -0.687,  // with person
      -0.364,  // title
      0.226,  // name head
      0.889,  // headline overlap
      -0.573,  // weak first
      -0.186,  // weak last
      -0.663,  // weak alone
    ],
    minimumScore: 0.2)
}
