/// Writes JSON as it goes, into bytes: no tree, no Foundation.
///
/// Strings are escaped as RFC 8259 asks. So are U+0085, U+2028 and U+2029, so that a line of JSON
/// Lines is one line to every reader, and C1 controls and marks of direction, so that no text can
/// drive or disturb a terminal. The caller opens and closes in order.
public struct JSONWriter: ~Copyable {
  private var buffer = ByteBuffer(capacity: 1 << 15)
  private var needsComma = false
  private var depth = 0
  private let indentedLevels: Int

  /// Makes a writer with nothing written. Of the outermost `indentedLevels` levels every element
  /// stands on a line of its own.
  public init(indentedLevels: Int = 0) {
    self.indentedLevels = indentedLevels
  }

  /// What was written so far.
  public var bytes: [UInt8] { buffer.bytes }

  /// Writes `{ … }` with what `body` writes in it. Written where it is called, as arrays are: what
  /// the body holds need not be copied for it.
  @inline(__always)
  public mutating func object(_ body: (inout JSONWriter) -> Void) {
    open(UInt8(ascii: "{"))
    body(&self)
    close(UInt8(ascii: "}"))
  }

  /// Writes `[ … ]` with a value for each element.
  @inline(__always)
  public mutating func array<S: Sequence>(
    _ elements: S, _ body: (inout JSONWriter, S.Element) -> Void
  ) {
    open(UInt8(ascii: "["))
    for element in elements { body(&self, element) }
    close(UInt8(ascii: "]"))
  }

  /// Writes a key; a value must follow. Written where it is called: a key's length is known there,
  /// and copying it takes no loop.
  @inline(__always)
  public mutating func key(_ name: StaticString) {
    if indentedLevels > 0 {
      separate()
      needsComma = false
    }
    let (text, count) = (name.utf8Start, name.utf8CodeUnitCount)
    let comma = needsComma ? 1 : 0
    buffer.append(upTo: count + 4) { target in
      // Overwritten where there is none.
      target[0] = UInt8(ascii: ",")
      let target = target + comma
      target[0] = 0x22
      ByteBuffer.copy(text, to: target + 1, count: count)
      target[count + 1] = 0x22
      target[count + 2] = UInt8(ascii: ":")
      return comma + count + 3
    }
    needsComma = false
  }

  /// Writes the value of the key just written: nothing stands between them.
  @inline(__always)
  mutating func value(_ body: (inout ByteBuffer) -> Void) {
    body(&buffer)
    needsComma = true
  }

  /// Writes a key that is not known before the program runs; a value must follow.
  public mutating func key(named name: String) {
    string(name)
    buffer.append(UInt8(ascii: ":"))
    needsComma = false
  }

  /// Writes a string.
  public mutating func string(_ value: String) {
    value.withBytes { string(utf8: $0) }
  }

  /// Writes a string that is there as UTF-8.
  public mutating func string(utf8: UnsafeBufferPointer<UInt8>) {
    separate()
    JSONEscape.append(quoted: utf8, to: &buffer)
  }

  /// Writes a whole number.
  public mutating func number(_ value: Int) {
    separate()
    Decimal.append(value, to: &buffer)
  }

  /// Writes a number with at most `digits` decimals; null where it is not finite.
  public mutating func number(_ value: Double, digits: Int = 4) {
    guard value.isFinite else { return null() }
    separate()
    Decimal.append(value, digits: digits, to: &buffer)
  }

  /// Writes true or false.
  public mutating func bool(_ value: Bool) {
    separate()
    buffer.append(value ? "true" : "false" as StaticString)
  }

  /// Writes null.
  public mutating func null() {
    separate()
    buffer.append("null" as StaticString)
  }

  /// Ends a line of JSON Lines.
  public mutating func endLine() {
    buffer.append(0x0A)
    needsComma = false
  }

  /// A number rounded to at most `digits` decimals, without an exponent for those below 10^15.
  static func decimal(_ value: Double, digits: Int) -> String {
    var buffer = ByteBuffer(capacity: 32)
    Decimal.append(value, digits: digits, to: &buffer)
    return buffer.text
  }

  private mutating func open(_ bracket: UInt8) {
    separate()
    buffer.append(bracket)
    needsComma = false
    depth += 1
  }

  private mutating func close(_ bracket: UInt8) {
    depth -= 1
    if needsComma, depth < indentedLevels { breakLine() }
    buffer.append(bracket)
    needsComma = true
  }

  @inline(__always)
  private mutating func separate() {
    if needsComma { buffer.append(UInt8(ascii: ",")) }
    if indentedLevels > 0, depth > 0, depth <= indentedLevels, buffer.last != UInt8(ascii: ":") {
      breakLine()
    }
    needsComma = true
  }

  @inline(never)
  private mutating func breakLine() {
    buffer.append(0x0A)
    for _ in 0..<depth { buffer.append("  " as StaticString) }
  }
}
