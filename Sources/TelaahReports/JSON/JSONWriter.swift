/// Writes JSON as it goes, into bytes: no tree, no Foundation.
///
/// Strings are escaped as RFC 8259 asks. So are U+0085, U+2028 and U+2029, so that a line of JSON
/// Lines is one line to every reader, and C1 controls and marks of direction, so that no text can
/// drive or disturb a terminal. The caller opens and closes in order.
public struct JSONWriter {
  /// What was written so far.
  public private(set) var bytes: [UInt8] = []
  private var needsComma = false
  private var depth = 0
  private let indentedLevels: Int

  /// Makes a writer with nothing written. Of the outermost `indentedLevels` levels every element
  /// stands on a line of its own.
  public init(indentedLevels: Int = 0) {
    self.indentedLevels = indentedLevels
    bytes.reserveCapacity(1 << 14)
  }

  /// Writes `{ … }` with what `body` writes in it.
  public mutating func object(_ body: (inout JSONWriter) -> Void) {
    open(UInt8(ascii: "{"))
    body(&self)
    close(UInt8(ascii: "}"))
  }

  /// Writes `[ … ]` with a value for each element.
  public mutating func array<S: Sequence>(
    _ elements: S, _ body: (inout JSONWriter, S.Element) -> Void
  ) {
    open(UInt8(ascii: "["))
    for element in elements { body(&self, element) }
    close(UInt8(ascii: "]"))
  }

  /// Writes a key; a value must follow.
  public mutating func key(_ name: StaticString) {
    separate()
    bytes.append(0x22)
    name.withUTF8Buffer { bytes.append(contentsOf: $0) }
    bytes.append(0x22)
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  /// Writes a key that is not known before the program runs; a value must follow.
  public mutating func key(named name: String) {
    string(name)
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  /// Writes a string.
  public mutating func string(_ value: some StringProtocol) {
    separate()
    bytes.append(0x22)
    var value = String(value)
    value.withUTF8 { append(escaped: $0) }
    bytes.append(0x22)
  }

  /// Writes a whole number.
  public mutating func number(_ value: Int) {
    separate()
    bytes.append(contentsOf: String(value).utf8)
  }

  /// Writes a number with at most `digits` decimals; null where it is not finite.
  public mutating func number(_ value: Double, digits: Int = 4) {
    guard value.isFinite else { return null() }
    separate()
    bytes.append(contentsOf: JSONWriter.decimal(value, digits: digits).utf8)
  }

  /// Writes true or false.
  public mutating func bool(_ value: Bool) {
    separate()
    bytes.append(contentsOf: (value ? "true" : "false").utf8)
  }

  /// Writes null.
  public mutating func null() {
    separate()
    bytes.append(contentsOf: "null".utf8)
  }

  /// A number rounded to at most `digits` decimals, without an exponent for those below 10^15.
  static func decimal(_ value: Double, digits: Int) -> String {
    var scale = 1.0
    for _ in 0..<digits { scale *= 10 }
    guard abs(value) * scale < 9e15 else { return String(value) }
    let scaled = Int((value * scale).rounded())
    let whole = scaled.magnitude / UInt(scale)
    var text = (scaled < 0 ? "-" : "") + String(whole)
    var rest = String(scaled.magnitude % UInt(scale))
    if rest != "0" {
      rest = String(repeating: "0", count: digits - rest.utf8.count) + rest
      while rest.utf8.last == 0x30 { rest.removeLast() }
      text += "." + rest
    }
    return text
  }

  private mutating func open(_ bracket: UInt8) {
    separate()
    bytes.append(bracket)
    needsComma = false
    depth += 1
  }

  private mutating func close(_ bracket: UInt8) {
    depth -= 1
    if needsComma, depth < indentedLevels { breakLine() }
    bytes.append(bracket)
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    if depth > 0, depth <= indentedLevels, bytes.last != UInt8(ascii: ":") { breakLine() }
    needsComma = true
  }

  private mutating func breakLine() {
    bytes.append(0x0A)
    for _ in 0..<depth { bytes += [0x20, 0x20] }
  }

  private mutating func append(escaped text: UnsafeBufferPointer<UInt8>) {
    let hex = Array("0123456789abcdef".utf8)
    var clean = 0
    var at = 0
    func isEscaped(_ byte: UInt8) -> Bool {
      byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x7F
    }
    while at < text.count {
      let byte = text[at]
      var code: UInt32?
      var length = 1
      if isEscaped(byte) {
        code = UInt32(byte)
      } else if byte >= 0xC2, let found = JSONWriter.hidden(in: text, at: at) {
        (code, length) = found
      }
      guard let code else {
        at += 1
        continue
      }
      bytes.append(contentsOf: text[clean..<at])
      switch code {
      case 0x22: bytes += [0x5C, 0x22]
      case 0x5C: bytes += [0x5C, 0x5C]
      case 0x0A: bytes += [0x5C, UInt8(ascii: "n")]
      case 0x0D: bytes += [0x5C, UInt8(ascii: "r")]
      case 0x09: bytes += [0x5C, UInt8(ascii: "t")]
      default:
        bytes += [0x5C, UInt8(ascii: "u")]
        for shift in [12, 8, 4, 0] as [UInt32] { bytes.append(hex[Int(code >> shift & 15)]) }
      }
      at += length
      clean = at
    }
    bytes.append(contentsOf: text[clean...])
  }
  /// The code and length of a scalar at `at` that is escaped though it is not ASCII: C1 controls,
  /// U+061C, U+200E, U+200F, U+2028 … U+202E, U+2066 … U+2069, and U+FEFF, which some readers drop.
  private static func hidden(
    in text: UnsafeBufferPointer<UInt8>, at: Int
  ) -> (UInt32, Int)? {
    func byte(_ offset: Int) -> UInt32 { at + offset < text.count ? UInt32(text[at + offset]) : 0 }
    switch byte(0) {
    case 0xC2 where byte(1) < 0xA0: return (byte(1), 2)
    case 0xD8 where byte(1) == 0x9C: return (0x061C, 2)
    case 0xEF where byte(1) == 0xBB && byte(2) == 0xBF: return (0xFEFF, 3)
    case 0xE2 where byte(1) == 0x80 || byte(1) == 0x81:
      let code = 0x2000 | (byte(1) & 1) << 6 | (byte(2) & 0x3F)
      switch code {
      case 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: return (code, 3)
      default: return nil
      }
    default: return nil
    }
  }
}
