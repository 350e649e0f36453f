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
  mutating func text(_ text: some StringProtocol) {
    var text = String(text)
    text.withUTF8 { bytes in
      if HTMLWriter.isPlain(bytes) {
        escape(bytes)
      } else {
        escape(Inert.block(String(decoding: bytes, as: UTF8.self)))
      }
    }
  }

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
    var text = text
    text.withUTF8 { escape($0) }
  }

  private mutating func escape(_ text: UnsafeBufferPointer<UInt8>) {
    var clean = 0
    for (index, byte) in text.enumerated() {
      let entity: StaticString
      switch byte {
      case UInt8(ascii: "&"): entity = "&amp;"
      case UInt8(ascii: "<"): entity = "&lt;"
      case UInt8(ascii: ">"): entity = "&gt;"
      case UInt8(ascii: "\""): entity = "&quot;"
      case UInt8(ascii: "'"): entity = "&#39;"
      default: continue
      }
      bytes.append(contentsOf: text[clean..<index])
      literal(entity)
      clean = index + 1
    }
    bytes.append(contentsOf: text[clean...])
  }

  /// Whether a text has none of the bytes that begin what `Inert` makes visible.
  private static func isPlain(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var previous: UInt8 = 0
    for byte in text {
      let isSuspect =
        (byte < 0x20 && byte != 0x0A && byte != 0x09 && byte != 0x0D) || byte == 0x7F
        || byte == 0xD8 || (previous == 0xC2 && byte < 0xA0)
        || (previous == 0xE2 && byte == 0x81)
        || (previous == 0x80 && (byte == 0x8E || byte == 0x8F || byte >= 0xA8 && byte <= 0xAE))
      if isSuspect { return false }
      previous = byte
    }
    return true
  }
}
