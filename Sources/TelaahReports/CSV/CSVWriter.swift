/// Writes comma-separated values (RFC 4180): CR LF at line ends, marks only where they are needed.
public struct CSVWriter: Sendable {
  /// What was written so far.
  public private(set) var bytes: [UInt8] = []
  private var isFirst = true

  /// Makes a writer with nothing written.
  public init() {}

  /// Writes a text. Control characters are shown as signs, white space as one space, and what a
  /// spreadsheet would take for a formula gets an apostrophe before it (OWASP, CSV injection).
  public mutating func cell(_ text: String) {
    var line = Inert.line(text)
    if let first = line.unicodeScalars.first, CSVWriter.beginsFormula(first) { line = "'" + line }
    line.withUTF8 { plain($0) }
  }

  /// Writes a number of ours.
  public mutating func cell(_ number: Int) {
    separate()
    Decimal.append(number, to: &bytes)
  }

  /// Writes a number with at most four decimals.
  public mutating func cell(_ number: Double) {
    separate()
    if number.isFinite { Decimal.append(number, digits: 4, to: &bytes) }
  }

  /// Writes several texts as one, parted by semicolons.
  public mutating func cell(_ texts: [String]) {
    cell(texts.count < 2 ? texts.first ?? "" : texts.joined(separator: "; "))
  }

  /// Writes cells that were written before, as they are.
  mutating func cells(_ written: [UInt8]) {
    separate()
    bytes += written
  }

  /// Ends the record.
  public mutating func end() {
    bytes += [0x0D, 0x0A]
    isFirst = true
  }

  /// Gives what was written, and begins anew.
  mutating func take() -> [UInt8] {
    defer { bytes = [] }
    return bytes
  }

  private mutating func separate() {
    if !isFirst { bytes.append(0x2C) }
    isFirst = false
  }

  private mutating func plain(_ text: UnsafeBufferPointer<UInt8>) {
    separate()
    guard text.contains(where: { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D })
    else { return bytes.append(contentsOf: text) }
    bytes.append(0x22)
    var clean = 0
    for at in text.indices where text[at] == 0x22 {
      bytes.append(contentsOf: text[clean...at])
      clean = at
    }
    bytes.append(contentsOf: text[clean...])
    bytes.append(0x22)
  }

  /// The signs and their full-width forms. Tab and CR never get this far.
  private static func beginsFormula(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "=", "+", "-", "@", "|", "%", "＝", "＋", "－", "＠": true
    default: (0x2400...0x2421).contains(scalar.value)
    }
  }
}
