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
    var text = Inert.line(text)
    if let first = text.unicodeScalars.first, CSVWriter.beginsFormula(first) {
      text = "'" + text
    }
    plain(text)
  }

  /// Writes a number of ours.
  public mutating func cell(_ number: Int) { plain(String(number)) }

  /// Writes a number with at most four decimals.
  public mutating func cell(_ number: Double) {
    plain(number.isFinite ? JSONWriter.decimal(number, digits: 4) : "")
  }

  /// Writes several texts as one, parted by semicolons.
  public mutating func cell(_ texts: [String]) { cell(texts.joined(separator: "; ")) }

  /// Ends the record.
  public mutating func end() {
    bytes += [0x0D, 0x0A]
    isFirst = true
  }

  private mutating func plain(_ text: String) {
    if !isFirst { bytes.append(0x2C) }
    isFirst = false
    guard text.utf8.contains(where: { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D })
    else { return bytes += text.utf8 }
    bytes.append(0x22)
    for byte in text.utf8 {
      if byte == 0x22 { bytes.append(0x22) }
      bytes.append(byte)
    }
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
