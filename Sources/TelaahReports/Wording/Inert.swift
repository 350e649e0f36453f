/// Makes text of unknown origin harmless to look at.
///
/// Control characters could drive a terminal, and marks of direction could show a text in another
/// order than it has; both are shown as signs. White space of every kind becomes one space.
public enum Inert {
  /// One line of text: no control characters, no runs of white space.
  public static func line(_ text: some StringProtocol) -> String {
    if isPlainLine(text.utf8) { return String(text) }
    var result = ""
    result.reserveCapacity(text.utf8.count)
    var needsSpace = false
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace {
        needsSpace = !result.isEmpty
        continue
      }
      if needsSpace { result.unicodeScalars.append(" ") }
      needsSpace = false
      result.unicodeScalars.append(visible(scalar))
    }
    return result
  }

  /// Whether a text is printable ASCII with single spaces within: most are.
  private static func isPlainLine(_ text: some Sequence<UInt8>) -> Bool {
    var previous: UInt8 = 0x20
    for byte in text {
      guard byte > 0x20 && byte < 0x7F || byte == 0x20 && previous != 0x20 else { return false }
      previous = byte
    }
    return previous != 0x20
  }

  /// Text with its white space as it is, control characters shown as signs.
  static func block(_ text: some StringProtocol) -> String {
    var result = ""
    result.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      let keeps = scalar == "\n" || scalar == "\t" || scalar == "\r"
      result.unicodeScalars.append(keeps ? scalar : visible(scalar))
    }
    return result
  }

  /// The scalar, or the sign that stands for it: a control picture (U+2400 …) for C0, U+FFFD for
  /// C1 and the marks of direction.
  static func visible(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0..<0x20: Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}"
    case 0x7F: "\u{2421}"
    case 0x80...0x9F: "\u{FFFD}"
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: "\u{FFFD}"
    default: scalar
    }
  }
}
