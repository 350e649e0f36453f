@testable import TelaahLexicon
import TelaahTestSupport
import TelaahText
import Testing

/// Eight letters a step see what letter by letter sees.
@Suite struct WordScanTests {
  private func scan(_ bytes: [UInt8], behind: Int) -> WordScan? {
    let padded = bytes + [UInt8](repeating: 0x41, count: behind)
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Folding.maximumKey + 8) { room in
      padded.withUnsafeBufferPointer { word in
        guard let base = word.baseAddress, let target = room.baseAddress else { return nil }
        return WordScan(base, count: bytes.count, available: word.count, to: target)
      }
    }
  }

  private func folded(_ bytes: [UInt8]) -> UInt64? {
    Folding.fold(String(decoding: bytes, as: UTF8.self)).map { key in
      (key + [UInt8](repeating: 0, count: 8)).withUnsafeBufferPointer { key in
        key.baseAddress.map { Folding.hash($0, count: key.count - 8) } ?? 0
      }
    }
  }

  @Test func likeLetterByLetter() {
    var state: UInt64 = 7
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    let alphabet = Array("abcxyzABCXYZ0189-./'@[{Zz~".utf8)
    for _ in 0..<5_000 {
      let bytes = (0...next(30)).map { _ in alphabet[next(alphabet.count)] }
      let scan = scan(bytes, behind: next(12))
      #expect(scan?.hash == folded(bytes))
      bytes.withUnsafeBufferPointer {
        #expect(scan?.shape == LexiconFeatureReader.shape(of: $0))
      }
    }
  }

  @Test func whatFoldsOtherwiseIsLeftToTheSlowWay() {
    #expect(scan(Array("Élan".utf8), behind: 0) == nil)
    #expect(scan(Array("jum`at".utf8), behind: 9) == nil)
    #expect(scan([UInt8](repeating: 0x61, count: Folding.maximumKey + 1), behind: 0) == nil)
    #expect(scan([UInt8](repeating: 0x61, count: Folding.maximumKey), behind: 0) != nil)
  }
}
