import TelaahText

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
    if text.isEmpty { return separate() }
    if text.withBytes({ asItIs($0) }) { return }
    var line = Inert.line(text)
    if let first = line.unicodeScalars.first, CSVWriter.beginsFormula(first) { line = "'" + line }
    line.withBytes { plain($0) }
  }

  /// Writes a text that may be missing and is a line already (`Inert.line`).
  mutating func cell(line: String?) {
    guard let line, !line.isEmpty else { return separate() }
    let isWritten = line.withBytes { text in
      guard text[0] < 0x80, !CSVWriter.beginsFormula(Unicode.Scalar(text[0])) else { return false }
      plain(text)
      return true
    }
    if !isWritten { cell(line) }
  }

  /// Writes a word of this program as it is.
  mutating func cell(word: String?) {
    separate()
    if let word { buffer.append(word) }
  }

  /// Writes the name of a rule.
  mutating func cell(_ rule: RuleID) {
    if !asItIs(rule.utf8) { cell(rule.rawValue) }
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
    switch texts.count {
    case 0: separate()
    case 1: cell(texts[0])
    default: cell(texts.joined(separator: "; "))
    }
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

  @inline(__always)
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
    if ByteScan.isFree(text, of: CSVWriter.needsMarks) { return buffer.append(text) }
    buffer.append(0x22)
    var clean = 0
    var mark = ByteScan.first(in: text, CSVWriter.isMark)
    while mark < text.count {
      // Doubled: it ends one stretch and begins the next.
      buffer.append(UnsafeBufferPointer(rebasing: text[clean...mark]))
      clean = mark
      mark = ByteScan.first(in: text, from: mark + 1, CSVWriter.isMark)
    }
    buffer.append(UnsafeBufferPointer(rebasing: text[clean...]))
    buffer.append(0x22)
  }

  @inline(__always)
  private static func isMark(_ bytes: ByteScan.Block) -> ByteScan.Mask {
    bytes .== ByteScan.Block(repeating: 0x22)
  }

  /// Quotation marks, commas and line ends.
  @inline(__always)
  private static func needsMarks(_ bytes: ByteScan.Block) -> ByteScan.Mask {
    (bytes .== ByteScan.Block(repeating: 0x22)) .| (bytes .== ByteScan.Block(repeating: 0x2C))
      .| (bytes .== ByteScan.Block(repeating: 0x0A)) .| (bytes .== ByteScan.Block(repeating: 0x0D))
  }

  /// The signs and their full-width forms. Tab and CR never get this far.
  private static func beginsFormula(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "=", "+", "-", "@", "|", "%", "＝", "＋", "－", "＠": true
    default: (0x2400...0x2421).contains(scalar.value)
    }
  }
}
