import TelaahText

/// The words of a statement's content in their order, each stretch within one block: one stretch
/// mostly, which needs no array.
struct Content {
  var first: Range<Int>
  var others: [Range<Int>] = []

  var last: Range<Int> {
    get { others.last ?? first }
    set {
      if others.isEmpty { first = newValue } else { others[others.count - 1] = newValue }
    }
  }

  /// Whether a stretch passes a test.
  func contains(where isSuch: (Range<Int>) -> Bool) -> Bool {
    isSuch(first) || !others.isEmpty && others.contains(where: isSuch)
  }
}

extension Reading {
  /// Where the words of a content stand in the text.
  func spans(of content: Content) -> [TextSpan] {
    content.others.isEmpty
      ? [span(of: content.first)]
      : [span(of: content.first)] + content.others.map { span(of: $0) }
  }
}
