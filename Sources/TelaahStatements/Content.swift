import TelaahText

/// The words of a statement's content in their order, each stretch within one block.
typealias Content = OneOrMore<Range<Int>>

extension Reading {
  /// Where the words of a content stand in the text.
  func spans(of content: Content) -> OneOrMore<TextSpan> {
    content.map { span(of: $0) }
  }
}
