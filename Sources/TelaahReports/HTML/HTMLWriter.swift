/// Writes HTML in which text can never become markup: tags and names of attributes are literals of
/// this program, all else is escaped.
struct HTMLWriter {
  private(set) var bytes: [UInt8] = []

  /// An attribute: its name is a literal, its value any text.
  typealias Attribute = (name: StaticString, value: String)

  /// Writes a start tag, what `body` writes, and the end tag.
  mutating func element(
    _ tag: StaticString, _ attributes: Attribute..., body: (inout HTMLWriter) -> Void
  ) {
    open(tag, attributes)
    body(&self)
    literal("</")
    literal(tag)
    literal(">")
  }

  /// Writes an element with text in it.
  mutating func element(_ tag: StaticString, _ attributes: Attribute..., text: String) {
    open(tag, attributes)
    self.text(text)
    literal("</")
    literal(tag)
    literal(">")
  }

  /// Writes a tag that has no end.
  mutating func void(_ tag: StaticString, _ attributes: Attribute...) { open(tag, attributes) }

  /// Writes text.
  mutating func text(_ text: some StringProtocol) { escape(Inert.block(text)) }

  /// Writes a literal of this program as it is.
  mutating func literal(_ literal: StaticString) {
    literal.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// Writes what another writer wrote.
  mutating func append(_ other: HTMLWriter) { bytes += other.bytes }

  private mutating func open(_ tag: StaticString, _ attributes: [Attribute]) {
    literal("<")
    literal(tag)
    for attribute in attributes {
      literal(" ")
      literal(attribute.name)
      literal("=\"")
      escape(Inert.line(attribute.value))
      literal("\"")
    }
    literal(">")
  }

  private mutating func escape(_ text: String) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): literal("&amp;")
      case UInt8(ascii: "<"): literal("&lt;")
      case UInt8(ascii: ">"): literal("&gt;")
      case UInt8(ascii: "\""): literal("&quot;")
      case UInt8(ascii: "'"): literal("&#39;")
      default: bytes.append(byte)
      }
    }
  }
}
