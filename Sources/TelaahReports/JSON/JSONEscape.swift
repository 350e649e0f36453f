/// Strings as JSON writes them.
enum JSONEscape {
  /// Appends a text, escaped. Stretches that need nothing, which is nearly all, are copied whole.
  @inline(__always)
  static func append(_ text: UnsafeBufferPointer<UInt8>, to buffer: inout ByteBuffer) {
    let special = ByteScan.first(in: text, mayChange)
    if special == text.count { buffer.append(text) } else { escape(text, special, to: &buffer) }
  }

  /// Appends a text, escaped, between quotation marks.
  static func append(quoted text: UnsafeBufferPointer<UInt8>, to buffer: inout ByteBuffer) {
    guard let base = text.baseAddress, ByteScan.isFree(text, of: mayChange) else {
      buffer.append(0x22)
      append(text, to: &buffer)
      return buffer.append(0x22)
    }
    buffer.append(upTo: text.count + 2) { target in
      target[0] = 0x22
      ByteBuffer.copy(base, to: target + 1, count: text.count)
      target[text.count + 1] = 0x22
      return text.count + 2
    }
  }

  /// What does not always stand for itself: all but the printable characters of ASCII, and of them
  /// `"` and `\`.
  @inline(__always)
  private static func mayChange(_ bytes: ByteScan.Block) -> ByteScan.Mask {
    ByteScan.isUnprintable(bytes) .| (bytes .== ByteScan.Block(repeating: 0x22))
      .| (bytes .== ByteScan.Block(repeating: 0x5C))
  }

  /// Appends a text of which the first byte that may change is known.
  @inline(never)
  private static func escape(
    _ text: UnsafeBufferPointer<UInt8>, _ special: Int, to buffer: inout ByteBuffer
  ) {
    buffer.append(text, escapedFrom: special, mayChange) { at -> (UInt32, length: Int)? in
      let byte = text[at]
      if byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x7F { return (UInt32(byte), 1) }
      return byte < 0xC2 ? nil : hidden(in: text, at: at)
    } write: { code, buffer in
      append(code, to: &buffer)
    }
  }

  private static func append(_ code: UInt32, to buffer: inout ByteBuffer) {
    buffer.append(0x5C)
    switch code {
    case 0x22, 0x5C: buffer.append(UInt8(truncatingIfNeeded: code))
    case 0x0A: buffer.append(UInt8(ascii: "n"))
    case 0x0D: buffer.append(UInt8(ascii: "r"))
    case 0x09: buffer.append(UInt8(ascii: "t"))
    default:
      buffer.append(UInt8(ascii: "u"))
      for shift in stride(from: UInt32(12), through: 0, by: -4) {
        let digit = UInt8(truncatingIfNeeded: code >> shift & 15)
        buffer.append(digit < 10 ? 0x30 + digit : 0x57 + digit)
      }
    }
  }

  /// The code and length of a scalar at `at` that is escaped though it is not ASCII: C1 controls,
  /// U+061C, U+200E, U+200F, U+2028 … U+202E, U+2066 … U+2069, and U+FEFF, which some readers drop.
  private static func hidden(
    in text: UnsafeBufferPointer<UInt8>, at: Int
  ) -> (UInt32, length: Int)? {
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
