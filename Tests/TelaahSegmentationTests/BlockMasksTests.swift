import CICU
import Testing

/// The masks of 64 bytes are the same with and without an instruction set, and what they say they are.
@Suite struct BlockMasksTests {
  private func mask(_ bytes: [UInt8], _ isSet: (UInt8) -> Bool) -> UInt64 {
    bytes.enumerated().reduce(0) { $0 | (isSet($1.element) ? 1 << UInt64($1.offset) : 0) }
  }

  @Test(arguments: 0..<8)
  func everyByteAtEveryPlace(_ turn: Int) {
    for first in 0..<256 {
      let bytes = (0..<64).map { UInt8(truncatingIfNeeded: first + $0 * (2 * turn + 1)) }
      let masks = telaah_masks(bytes)
      let portable = telaah_masks_portable(bytes)
      func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 && byte < 0x80 }
      #expect(masks.letters == mask(bytes, isLetter))
      #expect(masks.digits == mask(bytes) { $0 &- 0x30 < 10 })
      #expect(masks.joinsWords == mask(bytes, Array("-'`_".utf8).contains))
      #expect(masks.joinsDigits == mask(bytes, Array(".,/:".utf8).contains))
      #expect(masks.spaces == mask(bytes) { $0 == 0x20 })
      #expect(masks.rare == mask(bytes) { $0 >= 0x80 || "%#@\r".utf8.contains($0) })
      #expect(masks.letters == portable.letters && masks.digits == portable.digits)
      #expect(masks.joinsWords == portable.joinsWords && masks.spaces == portable.spaces)
      #expect(masks.joinsDigits == portable.joinsDigits && masks.rare == portable.rare)
    }
  }

  @Test func wideMarks() {
    for scalar in UInt32(0x1F80)..<0x2200 {
      guard let scalar = Unicode.Scalar(scalar) else { continue }
      let text = Array("a\(scalar)".utf8)
      let rare = telaah_rare_masks(text + [UInt8](repeating: 0x20, count: 64 - text.count))
      let isMark = (0x2012...0x2027).contains(scalar.value) && scalar != "‘" && scalar != "’"
      #expect(rare.wideMarks == (isMark ? 2 : 0), "\(scalar)")
    }
  }
}
