/// Text as HTML writes it, in elements and in the values of attributes.
enum HTMLEscape {
  /// Appends a text with `"`, `&`, `'`, `<` and `>` escaped and control characters and marks of
  /// direction shown as signs (`Inert`). Stretches that need nothing are copied whole.
  @inline(__always)
  static func append(_ text: UnsafeBufferPointer<UInt8>, to buffer: inout ByteBuffer) {
    let special = ByteScan.first(in: text, mayChange)
    if special == text.count { buffer.append(text) } else { escape(text, special, to: &buffer) }
  }

  /// Markup, and what is no printable character of ASCII.
  @inline(__always)
  private static func mayChange(_ bytes: ByteScan.Block) -> ByteScan.Mask {
    // One bit is all that parts `"` from `&` and `<` from `>`.
    ByteScan.isUnprintable(bytes)
      .| ((bytes | ByteScan.Block(repeating: 0x04)) .== ByteScan.Block(repeating: 0x26))
      .| ((bytes | ByteScan.Block(repeating: 0x02)) .== ByteScan.Block(repeating: 0x3E))
      .| (bytes .== ByteScan.Block(repeating: 0x27))
  }

  /// Appends a text of which the first byte that may change is known.
  @inline(never)
  private static func escape(
    _ text: UnsafeBufferPointer<UInt8>, _ special: Int, to buffer: inout ByteBuffer
  ) {
    buffer.append(text, escapedFrom: special, mayChange) { at -> (Sign, length: Int)? in
      if text[at] < 0x80, let entity = entity(text[at]) { return (.entity(entity), 1) }
      guard let scalar = hidden(in: text, at: at) else { return nil }
      return (.visible(scalar), scalar.value < 0x80 ? 1 : scalar.value < 0x800 ? 2 : 3)
    } write: { sign, buffer in
      switch sign {
      case .entity(let entity): buffer.append(entity)
      case .visible(let scalar): buffer.append(String(Inert.visible(scalar)))
      }
    }
  }

  /// What stands for a character.
  private enum Sign {
    case entity(StaticString)
    case visible(Unicode.Scalar)
  }

  private static func entity(_ byte: UInt8) -> StaticString? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    default: nil
    }
  }

  /// The character at `at`, where `Inert` shows it as a sign. Line ends and tabs stay.
  private static func hidden(
    in text: UnsafeBufferPointer<UInt8>, at: Int
  ) -> Unicode.Scalar? {
    func byte(_ offset: Int) -> UInt32 { at + offset < text.count ? UInt32(text[at + offset]) : 0 }
    let code: UInt32
    switch text[at] {
    case 0x09, 0x0A, 0x0D: return nil
    case 0..<0x20, 0x7F: code = byte(0)
    case 0xC2 where byte(1) != 0, 0xD8 where byte(1) != 0:
      code = (byte(0) & 0x1F) << 6 | byte(1) & 0x3F
    case 0xE2 where byte(1) & 0xFE == 0x80 && byte(2) != 0:
      code = 0x2000 | (byte(1) & 1) << 6 | byte(2) & 0x3F
    default: return nil
    }
    guard let scalar = Unicode.Scalar(code), Inert.visible(scalar) != scalar else { return nil }
    return scalar
  }
}
