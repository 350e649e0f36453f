import TelaahLexicon
import TelaahLexiconFormat
import Testing

/// The hash that words are known by.
@Suite struct WordHashTests {
  @Test(arguments: ["bakau", "BAKAU", "Ma`ruf", "Ma’ruf", "ÉLITE", "lanjut-usia", "RT 05", "a", ""])
  func isThatOfTheFoldedWord(_ word: String) throws {
    let folded = try #require(Folding.fold(word))
    let expected = (folded + [UInt8](repeating: 0, count: 8)).withUnsafeBufferPointer {
      $0.baseAddress.map { Folding.hash($0, count: folded.count) }
    }
    #expect(WordHash.hash(word) == expected)
  }

  @Test func ofWordsThatAreTooLongThereIsNone() {
    #expect(WordHash.hash(String(repeating: "a", count: Folding.maximumKey)) != nil)
    #expect(WordHash.hash(String(repeating: "a", count: Folding.maximumKey + 1)) == nil)
  }
}
