/// Tells files that are no text, before anything is made of them.
enum TextCheck {
  /// What the bytes are, and what to do, where they are no text; nil where they may be.
  static func problem(in bytes: [UInt8]) -> String? {
    for (signature, message) in signatures where bytes.starts(with: signature) { return message }
    return isBinary(bytes.prefix(1 << 16)) ? "not text but binary data; give plain text" : nil
  }

  /// The first bytes of files that people take for text.
  private static let signatures: [([UInt8], String)] = [
    (Array("%PDF-".utf8), "a PDF file, not text; convert it, with pdftotext for one"),
    ([0x50, 0x4B, 3, 4], "a ZIP archive or office document, not text; save it as plain text"),
    ([0xD0, 0xCF, 0x11, 0xE0], "an office document, not text; save it as plain text"),
    (Array("{\\rtf".utf8), "an RTF document, not text; save it as plain text"),
    ([0x1F, 0x8B], "a gzip file, not text; unpack it, with gunzip for one"),
    ([0x89, 0x50, 0x4E, 0x47], "a picture, not text; give plain text"),
    ([0xFF, 0xD8, 0xFF], "a picture, not text; give plain text"),
    ([0x7F, 0x45, 0x4C, 0x46], "a program, not text; give plain text"),
  ]

  /// Whether more than one byte in twenty, and more than three, are control characters that no text
  /// has. Zeros at every
  /// other place are UTF-16, which is text.
  private static func isBinary(_ bytes: ArraySlice<UInt8>) -> Bool {
    var controls = 0
    var zeros = [0, 0]
    for (index, byte) in bytes.enumerated() where byte < 0x20 {
      switch byte {
      case 0: zeros[index & 1] += 1
      case 0x08...0x0D, 0x1A, 0x1B: break
      default: controls += 1
      }
    }
    let all = zeros[0] + zeros[1]
    let isUTF16 = all * 4 > bytes.count && min(zeros[0], zeros[1]) * 20 < all
    controls += isUTF16 ? 0 : all
    return controls > 3 && controls * 20 > bytes.count
  }
}
