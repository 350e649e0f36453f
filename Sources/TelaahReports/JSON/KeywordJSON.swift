import TelaahText

extension JSONWriter {
  /// Writes a keyword as an object: its term and lemma, then what is asked for of its score, its
  /// places and what the score is made of.
  public mutating func keyword(
    _ keyword: Keyword, withScore: Bool = true, explains: Bool = false,
    span: ((inout JSONWriter, TextSpan) -> Void)? = nil
  ) {
    object { json in
      json.field("term", keyword.term)
      json.field("lemma", keyword.lemma)
      if withScore {
        json.field("score", keyword.score)
        json.field("count", keyword.occurrences.count)
      }
      if let span {
        json.key("occurrences")
        json.array(keyword.occurrences, span)
      }
      if explains {
        json.key("features")
        json.array(keyword.features) { json, feature in
          json.object { json in
            json.field("name", feature.name)
            json.field("weight", feature.weight)
          }
        }
      }
    }
  }
}
