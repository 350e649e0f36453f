// Elements as a whole, for what a page has once: what it has many times is written as literals and
// what stands between them (`HTMLWriter.write`), which costs less.

extension HTMLWriter {
  /// An attribute: its name is a literal, its value any text.
  typealias Attribute = (name: StaticString, value: String)

  /// Writes a start tag, what `body` writes, and the end tag.
  mutating func element(
    _ tag: StaticString, _ attributes: Attribute..., body: (inout HTMLWriter) -> Void
  ) {
    open(tag, attributes)
    body(&self)
    close(tag)
  }

  /// Writes an element with text in it.
  mutating func element(_ tag: StaticString, _ attributes: Attribute..., text: String) {
    open(tag, attributes)
    self.text(text)
    close(tag)
  }

  /// Writes a tag that has no end.
  mutating func void(_ tag: StaticString, _ attributes: Attribute...) { open(tag, attributes) }

  private mutating func open(_ tag: StaticString, _ attributes: [Attribute]) {
    literal("<")
    literal(tag)
    for attribute in attributes {
      literal(" ")
      literal(attribute.name)
      literal("=\"")
      line(attribute.value)
      literal("\"")
    }
    literal(">")
  }

  private mutating func close(_ tag: StaticString) {
    literal("</")
    literal(tag)
    literal(">")
  }
}
