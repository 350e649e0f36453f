import TelaahLexiconFormat
import Testing

/// The compiler of document frequencies.
@Suite struct BackgroundCompilerTests {
  @Test func namesTheLineOfAnError() {
    let text = "@documents 10\n3\tdan\ndan\t3\n"
    #expect {
      try BackgroundCompiler.image(of: text, file: "a.counts")
    } throws: { error in
      "\(error)".hasPrefix("a.counts:3:1: error: not a frequency")
    }
  }

  @Test func asksForTheNumberOfDocuments() {
    #expect(throws: LexiconErrors.self) {
      try BackgroundCompiler.image(of: "3\tdan\n", file: "a.counts")
    }
  }

  @Test func writesPrintableDigitsOnly() throws {
    let image = try BackgroundCompiler.image(
      of: "@documents 10\n3\tdan\n2\tkawasan industri\n", file: "a.counts")
    #expect(image.count == BackgroundCompiler.header + 5 * 16)
    #expect(image.allSatisfy { (0x30...0x6F).contains($0) })
  }
}
