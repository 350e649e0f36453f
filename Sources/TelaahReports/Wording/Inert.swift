/// Makes text of unknown origin harmless to look at.
///
/// Control characters could drive a terminal, and marks of direction could show a text in another
/// order than it has; both are shown as signs. White space of every kind becomes one space.
public enum Inert {
  /// One line of text: no control characters, no runs of white space.
  public static func line(_ text: some StringProtocol) -> String {
    var text = String(text)
    if text.withUTF8(isLine) { return text }
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

  /// Whether `line` would change nothing, which nearly all names and sentences are: no control
  /// characters, no marks of direction, no white space but single spaces between words.
  ///
  /// What lies in the blocks that hold such characters counts as changed, but for quotation marks,
  /// dashes and ellipses.
  static func isLine(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let start = bytes.baseAddress, let first = bytes.first else { return true }
    guard first != 0x20, bytes[bytes.count - 1] != 0x20 else { return false }
    var (others, doubled, before): (UInt64, UInt64, UInt64) = (0, 0, 0)
    for at in stride(from: 0, to: bytes.count, by: 16) {
      let block = ByteScan.block(start + at, count: bytes.count - at)
      let (low, high) = ByteScan.words(block .== ByteScan.Block(repeating: 0x20))
      // A space, and one on the byte before it.
      doubled |= low & (low << 8 | before) | high & (high << 8 | low >> 56)
      before = high >> 56
      let (first, second) = ByteScan.words(ByteScan.isUnprintable(block))
      others |= first | second
    }
    guard doubled == 0 else { return false }
    return others == 0 || isWithoutMarks(bytes)
  }

  /// Whether none of the controls of ASCII and the characters beyond it counts as changed.
  private static func isWithoutMarks(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    func byte(_ at: Int) -> UInt8 { at < bytes.count ? bytes[at] : 0 }
    var at = ByteScan.first(in: bytes, ByteScan.isUnprintable)
    while at < bytes.count {
      switch bytes[at] {
      case 0..<0x20, 0x7F: return false
      case 0xD8, 0xE1, 0xE3: return false
      case 0xC2 where byte(at + 1) <= 0xA0: return false
      case 0xE2 where byte(at + 1) == 0x80:
        guard 0x90...0xA6 ~= byte(at + 2) else { return false }
      case 0xE2 where byte(at + 1) == 0x81: return false
      default: break
      }
      at = ByteScan.first(in: bytes, from: at + 1, ByteScan.isUnprintable)
    }
    return true
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
