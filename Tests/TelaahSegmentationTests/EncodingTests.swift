import TelaahSegmentation
import Testing

@Suite struct EncodingTests {
  private func decode(_ bytes: [UInt8]) -> String { TextEncoding.decode(bytes).text }

  @Test func utf8WithAndWithoutMark() {
    #expect(decode([0xEF, 0xBB, 0xBF] + Array("“Ya”".utf8)) == "“Ya”")
    #expect(TextEncoding.decode(Array("“Ya”".utf8)).encoding == .utf8)
    #expect(decode([]) == "")
  }

  @Test func utf16WithAndWithoutMark() {
    let units = Array("“Ya,” kata Rina kepada wartawan.".utf16)
    let little = units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big = units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    for bytes in [[0xFF, 0xFE] + little, [0xFE, 0xFF] + big, little, big] {
      #expect(decode(bytes) == "“Ya,” kata Rina kepada wartawan.")
    }
  }

  @Test func windows1252WithItsCurlyQuotes() {
    let bytes: [UInt8] =
      [0x93] + Array("Jum".utf8) + [0x92] + Array("at".utf8) + [0x94, 0x97, 0xE9]
    let (text, encoding) = TextEncoding.decode(bytes)
    #expect(text == "“Jum’at”—é")
    #expect(encoding == .windows1252)
  }

  @Test func strayBytesInUTF8AreRepaired() {
    let bytes = Array("“Ya” “Tidak” “Mungkin” ".utf8) + [0x93, 0x61, 0x94]
    let (text, encoding) = TextEncoding.decode(bytes)
    #expect(text == "“Ya” “Tidak” “Mungkin” “a”")
    #expect(encoding == .mixed)
  }

  @Test func aCharacterCutOffAtTheEndOfAPieceIsNoFault() {
    #expect(TextEncoding.isUTF8(Array("kata”".utf8.dropLast())))
    #expect(!TextEncoding.isUTF8([0x93, 0x61, 0x62, 0x63, 0x64, 0x65]))
  }
}
