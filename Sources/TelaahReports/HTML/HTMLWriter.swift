/// Writes HTML in which text can never become markup: tags and names of attributes are literals of
/// this program, all else is escaped.
struct HTMLWriter: ~Copyable {
  private var buffer = ByteBuffer(capacity: 1 << 14)

  /// What was written so far.
  var bytes: [UInt8] { buffer.bytes }

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

  /// The same with one attribute or none, as most elements: without a list of them.
  mutating func element(
    _ tag: StaticString, _ attribute: Attribute? = nil, body: (inout HTMLWriter) -> Void
  ) {
    open(tag, attribute)
    body(&self)
    close(tag)
  }

  /// Writes an element with text in it.
  mutating func element(_ tag: StaticString, _ attributes: Attribute..., text: String) {
    open(tag, attributes)
    self.text(text)
    close(tag)
  }

  /// The same with one attribute or none.
  mutating func element(_ tag: StaticString, _ attribute: Attribute? = nil, text: String) {
    open(tag, attribute)
    self.text(text)
    close(tag)
  }

  /// Writes a tag that has no end.
  mutating func void(_ tag: StaticString, _ attributes: Attribute...) { open(tag, attributes) }

  /// Writes text.
  mutating func text(_ text: String) {
    var text = text
    text.withUTF8 { self.text(utf8: $0) }
  }

  /// Writes text.
  mutating func text(_ text: Substring) { self.text(String(text)) }

  /// Writes a text that is there as UTF-8.
  mutating func text(utf8 text: UnsafeBufferPointer<UInt8>) {
    if HTMLWriter.isPlain(text) {
      escape(text)
    } else {
      var inert = Inert.block(String(decoding: text, as: UTF8.self))
      inert.withUTF8 { escape($0) }
    }
  }

  /// Writes a whole number.
  mutating func number(_ value: Int) { Decimal.append(value, to: &buffer) }

  /// Writes a literal of this program as it is.
  mutating func literal(_ literal: StaticString) {
    buffer.append(literal)
  }

  /// Writes what another writer wrote.
  mutating func append(_ other: borrowing HTMLWriter) { buffer.append(other.buffer) }

  private mutating func open(_ tag: StaticString, _ attributes: [Attribute]) {
    literal("<")
    literal(tag)
    for attribute in attributes { write(attribute) }
    literal(">")
  }

  private mutating func open(_ tag: StaticString, _ attribute: Attribute?) {
    literal("<")
    literal(tag)
    if let attribute { write(attribute) }
    literal(">")
  }

  private mutating func close(_ tag: StaticString) {
    literal("</")
    literal(tag)
    literal(">")
  }

  private mutating func write(_ attribute: Attribute) {
    literal(" ")
    literal(attribute.name)
    literal("=\"")
    var value = attribute.value
    value.withUTF8 { self.value($0) }
    literal("\"")
  }

  /// Writes an attribute's value, on one line.
  private mutating func value(_ text: UnsafeBufferPointer<UInt8>) {
    if Inert.isLine(text) { return escape(text) }
    var line = Inert.line(String(decoding: text, as: UTF8.self))
    line.withUTF8 { escape($0) }
  }

  private mutating func escape(_ text: UnsafeBufferPointer<UInt8>) {
    var clean = 0
    for index in text.indices where HTMLWriter.isMarkup(text[index]) {
      buffer.append(UnsafeBufferPointer(rebasing: text[clean..<index]))
      literal(HTMLWriter.entity(text[index]))
      clean = index + 1
    }
    buffer.append(UnsafeBufferPointer(rebasing: text[clean...]))
  }

  /// `"`, `&`, `'`, `<` or `>`: bits of one word, which costs less than five comparisons.
  @inline(__always) private static func isMarkup(_ byte: UInt8) -> Bool {
    let marks: UInt64 = 1 << 0x22 | 1 << 0x26 | 1 << 0x27 | 1 << 0x3C | 1 << 0x3E
    return byte < 0x40 && marks >> UInt64(byte) & 1 != 0
  }

  private static func entity(_ mark: UInt8) -> StaticString {
    switch mark {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    default: "&#39;"
    }
  }

  /// Whether a text has none of the bytes that begin what `Inert` makes visible.
  private static func isPlain(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    if Inert.isPrintableASCII(text) { return true }
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
