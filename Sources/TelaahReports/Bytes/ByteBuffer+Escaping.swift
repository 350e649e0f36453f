extension ByteBuffer {
  /// Appends a text with signs in place of some characters. Stretches that need nothing are copied
  /// whole.
  ///
  /// - Parameters:
  ///   - first: The first byte that may have to change.
  ///   - mayChange: Which bytes may.
  ///   - sign: What stands for the character at a byte, and how many bytes it takes the place of; nil
  ///     for one that stands for itself.
  ///   - write: Appends a sign.
  @inline(__always)
  mutating func append<Sign>(
    _ text: UnsafeBufferPointer<UInt8>, escapedFrom first: Int,
    _ mayChange: (ByteScan.Block) -> ByteScan.Mask,
    _ sign: (Int) -> (Sign, length: Int)?, write: (Sign, inout ByteBuffer) -> Void
  ) {
    var clean = 0
    var at = first
    while at < text.count {
      if let (sign, length) = sign(at) {
        append(UnsafeBufferPointer(rebasing: text[clean..<at]))
        write(sign, &self)
        at += length
        clean = at
      } else {
        // The bytes behind the first one of a character never change alone.
        let byte = text[at]
        at += byte < 0xC2 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
      }
      at = ByteScan.first(in: text, from: at, mayChange)
    }
    append(UnsafeBufferPointer(rebasing: text[min(clean, text.count)...]))
  }
}
