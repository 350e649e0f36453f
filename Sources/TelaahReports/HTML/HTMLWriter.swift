/// Writes HTML in which text can never become markup: tags and names of attributes are literals of
/// this program, all else is escaped.
struct HTMLWriter: ~Copyable {
  private var buffer = ByteBuffer(capacity: 1 << 15)

  /// What was written so far.
  var bytes: [UInt8] { buffer.bytes }

  /// Writes text.
  mutating func text(_ text: String) {
    text.withBytes { HTMLEscape.append($0, to: &buffer) }
  }

  /// Writes text.
  mutating func text(_ text: Substring) { self.text(String(text)) }

  /// Writes a text that is there as UTF-8.
  mutating func text(utf8 text: UnsafeBufferPointer<UInt8>) {
    HTMLEscape.append(text, to: &buffer)
  }

  /// Writes a text of unknown origin on one line, which the value of an attribute is.
  mutating func line(_ text: String) {
    let isWritten = text.withBytes { bytes in
      guard Inert.isLine(bytes) else { return false }
      HTMLEscape.append(bytes, to: &buffer)
      return true
    }
    if !isWritten { self.text(Inert.line(text)) }
  }

  /// Writes a whole number.
  @inline(__always)
  mutating func number(_ value: Int) { Decimal.append(value, to: &buffer) }

  /// Writes a literal of this program as it is. Written where it is called: its length is known
  /// there, and copying it takes no loop.
  @inline(__always)
  mutating func literal(_ literal: StaticString) { buffer.append(literal) }

  /// Appends up to `limit` bytes that are no markup, which `body` writes; it tells how many.
  @inline(__always)
  mutating func append(upTo limit: Int, _ body: (UnsafeMutablePointer<UInt8>) -> Int) {
    buffer.append(upTo: limit, body)
  }

  /// Writes what another writer wrote.
  mutating func append(_ other: borrowing HTMLWriter) { buffer.append(other.buffer) }
}

// Literals and what stands between them, in the order of the page.

extension HTMLWriter {
  @inline(__always)
  mutating func write(_ a: StaticString, _ first: some HTMLValue, _ b: StaticString) {
    literal(a)
    first.write(to: &self)
    literal(b)
  }

  @inline(__always)
  mutating func write(
    _ a: StaticString, _ first: some HTMLValue, _ b: StaticString, _ second: some HTMLValue,
    _ c: StaticString
  ) {
    write(a, first, b)
    second.write(to: &self)
    literal(c)
  }

  @inline(__always)
  mutating func write(
    _ a: StaticString, _ first: some HTMLValue, _ b: StaticString, _ second: some HTMLValue,
    _ c: StaticString, _ third: some HTMLValue, _ d: StaticString
  ) {
    write(a, first, b, second, c)
    third.write(to: &self)
    literal(d)
  }
}

/// What can stand between two literals of a page.
protocol HTMLValue {
  /// Writes it, so that it is no markup.
  func write(to html: inout HTMLWriter)
}

extension String: HTMLValue {
  @inline(__always)
  func write(to html: inout HTMLWriter) { html.text(self) }
}

extension Int: HTMLValue {
  @inline(__always)
  func write(to html: inout HTMLWriter) { html.number(self) }
}

/// A text of unknown origin as the value of an attribute.
struct OneLine: HTMLValue {
  let text: String

  func write(to html: inout HTMLWriter) { html.line(text) }
}
