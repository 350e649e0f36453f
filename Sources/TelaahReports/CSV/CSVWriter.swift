/// Writes comma-separated values (RFC 4180): CR LF at line ends, marks only where they are needed.
public struct CSVWriter: ~Copyable {
  private var buffer = ByteBuffer(capacity: 1 << 10)
  private var isFirst = true

  /// What was written so far.
  public var bytes: [UInt8] { buffer.bytes }

  /// Makes a writer with nothing written.
  public init() {}

  /// Writes a text. Control characters are shown as signs, white space as one space, and what a
  /// spreadsheet would take for a formula gets an apostrophe before it (OWASP, CSV injection).
  public mutating func cell(_ text: String) {
    var text = text
    if text.withUTF8({ asItIs($0) }) { return }
    var line = Inert.line(text)
    if let first = line.unicodeScalars.first, CSVWriter.beginsFormula(first) { line = "'" + line }
    line.withUTF8 { plain($0) }
  }

  /// Writes a number of ours.
  public mutating func cell(_ number: Int) {
    separate()
    Decimal.append(number, to: &buffer)
  }

  /// Writes a number with at most four decimals.
  public mutating func cell(_ number: Double) {
    separate()
    if number.isFinite { Decimal.append(number, digits: 4, to: &buffer) }
  }

  /// Writes several texts as one, parted by semicolons.
  public mutating func cell(_ texts: [String]) {
    cell(texts.count < 2 ? texts.first ?? "" : texts.joined(separator: "; "))
  }

  /// Writes cells that were written before, as they are.
  public mutating func cells(_ written: [UInt8]) {
    separate()
    written.withUnsafeBufferPointer { buffer.append($0) }
  }

  /// Ends the record.
  public mutating func end() {
    buffer.append("\r\n" as StaticString)
    isFirst = true
  }

  /// Gives what was written, and begins anew.
  mutating func take() -> [UInt8] {
    defer { buffer.clear() }
    return buffer.bytes
  }

  private mutating func separate() {
    if !isFirst { buffer.append(0x2C) }
    isFirst = false
  }

  /// Writes a text that stands as it is, as nearly all do: a line, and nothing that could begin a
  /// formula.
  ///
  /// - Returns: Whether it is such a text; nothing is written where it is not.
  private mutating func asItIs(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard Inert.isLine(text) else { return false }
    if let first = text.first {
      guard first < 0x80, !CSVWriter.beginsFormula(Unicode.Scalar(first)) else { return false }
    }
    plain(text)
    return true
  }

  private mutating func plain(_ text: UnsafeBufferPointer<UInt8>) {
    separate()
    var marks: UInt8 = 0  // Without a branch, so that many bytes are looked at together.
    for byte in text {
      marks |= (byte == 0x22 ? 1 : 0) | (byte == 0x2C ? 1 : 0)
      marks |= (byte == 0x0A ? 1 : 0) | (byte == 0x0D ? 1 : 0)
    }
    guard marks != 0 else { return buffer.append(text) }
    buffer.append(0x22)
    var clean = 0
    for at in text.indices where text[at] == 0x22 {
      buffer.append(UnsafeBufferPointer(rebasing: text[clean...at]))
      clean = at
    }
    buffer.append(UnsafeBufferPointer(rebasing: text[clean...]))
    buffer.append(0x22)
  }

  /// The signs and their full-width forms. Tab and CR never get this far.
  private static func beginsFormula(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "=", "+", "-", "@", "|", "%", "＝", "＋", "－", "＠": true
    default: (0x2400...0x2421).contains(scalar.value)
    }
  }
}
