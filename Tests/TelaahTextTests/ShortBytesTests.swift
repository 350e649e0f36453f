import TelaahText
import Testing

/// Eight letters at once are what they are one by one.
@Suite struct ShortBytesTests {
  private func short(_ bytes: [UInt8]) -> ShortBytes {
    bytes.withUnsafeBytes { bytes in
      bytes.baseAddress.map { ShortBytes($0, bytes.count) } ?? ShortBytes(value: 0)
    }
  }

  private func bytes(_ short: ShortBytes) -> [UInt8] {
    (0..<8).map { UInt8(truncatingIfNeeded: short.value >> UInt64(8 * $0)) }
  }

  @Test(arguments: 0...8)
  func aWordOfEachLengthIsReadWhole(_ count: Int) {
    let word = Array("aZ9é-x~7".utf8.prefix(count))
    #expect(bytes(short(word)) == word + Array(repeating: 0, count: 8 - count))
  }

  @Test(arguments: UInt8.min...UInt8.max)
  func eachByteIsFoldedAndKnown(_ byte: UInt8) {
    let isCapital = (65...90).contains(byte)
    let isLetter = isCapital || (97...122).contains(byte)
    for place in 0..<8 {
      var word = Array("abcdWXYZ".utf8)
      word[place] = byte
      var small = Array("abcdwxyz".utf8)
      small[place] = isCapital ? byte + 32 : byte
      #expect(bytes(short(word).lowercased) == small)
      #expect(short(word).areLetters(8) == isLetter)
      let part = Array(word[...place])
      #expect(short(part).areLetters(place + 1) == isLetter)
    }
  }

  @Test func allEightAreWritten() {
    var room = [UInt8](repeating: 1, count: 9)
    room.withUnsafeMutableBytes { short(Array("abc".utf8)).store(to: $0.baseAddress!) }
    #expect(room == Array("abc".utf8) + [0, 0, 0, 0, 0, 1])
  }
}
