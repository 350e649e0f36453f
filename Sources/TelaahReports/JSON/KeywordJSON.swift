import TelaahText

extension JSONWriter {
  /// Writes a keyword as an object: its term and lemma, then what is asked for of its score and
  /// what the score is made of.
  public mutating func keyword(
    _ keyword: Keyword, withScore: Bool = true, explains: Bool = false
  ) {
    object { json in
      json.term(of: keyword, withScore: withScore)
      if explains { json.features(of: keyword) }
    }
  }

  /// Writes a keyword's term, lemma and score as fields.
  mutating func term(of keyword: Keyword, withScore: Bool = true) {
    field("term", keyword.term)
    field("lemma", keyword.lemma)
    if withScore {
      field("score", keyword.score)
      field("count", keyword.occurrences.count)
    }
  }

  /// Writes what a keyword's score is made of as a field.
  mutating func features(of keyword: Keyword) {
    key("features")
    array(keyword.features) { json, feature in
      json.object { json in
        json.field("name", feature.name)
        json.field("weight", feature.weight)
      }
    }
  }
}
