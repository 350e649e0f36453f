import TelaahLexicon
import TelaahTestSupport
import TelaahText
import Testing

@Suite struct PhraseTests {
  private let set = LexiconSet.test(
    """
    @table places
    Sungai Pinang\tarea
    Kabupaten Sungai Pinang\tregency
    Jl.\tstreet
    """)

  /// Tokens of letters, single marks and spaces, enough for these tests.
  private func tokens(_ text: String) -> [Token] {
    var tokens: [Token] = []
    for (index, byte) in text.utf8.enumerated() {
      let kind: Token.Kind = byte == 0x20 ? .space : byte == 0x2E ? .punctuation : .word
      if let last = tokens.last, last.kind == kind, kind != .punctuation {
        tokens[tokens.count - 1] = Token(span: TextSpan(last.span.start, index + 1), kind: kind)
      } else {
        tokens.append(Token(span: TextSpan(index, index + 1), kind: kind))
      }
    }
    return tokens
  }

  private func longest(_ text: String, at start: Int = 0) -> Range<Int>? {
    let tokens = tokens(text)
    return Document.test(text).withBytes { bytes in
      set.longestPhrase(at: start, limit: tokens.count, tokens: tokens, bytes: bytes, with: .place)?
        .tokens
    }
  }

  @Test func noPairOfAnEntryIsDenied() {
    func hash(_ word: String) -> UInt64 { WordHash.hash(word) ?? 0 }
    #expect(set.mayPair(hash("sungai"), hash("Pinang")))
    #expect(set.mayPair(hash("Kabupaten"), hash("Sungai")))
    let list = (0..<400).map { "Lembah a\($0)b\tarea" }.joined(separator: "\n")
    let many = LexiconSet.test("@table places\nBukit p.q\tarea\n\(list)")
    for number in 0..<400 { #expect(many.mayPair(hash("lembah"), hash("a\(number)b"))) }
    // The second token of *Bukit p.q* may be *p*.
    #expect(many.mayPair(hash("bukit"), hash("p")))
    let others = (0..<400).count { many.mayPair(hash("lembah"), hash("c\($0)d")) }
    #expect(others < 40)
  }

  @Test func theLongestEntryWins() {
    #expect(longest("Kabupaten Sungai Pinang Baru") == 0..<5)
    #expect(longest("KABUPATEN   sungai pinang") == 0..<5)
    #expect(longest("Sungai Pinang") == 0..<3)
  }

  @Test func aBeginningAloneIsNoMatch() {
    #expect(longest("Kabupaten Sungai") == nil)
    #expect(longest("Kabupaten") == nil)
    #expect(set.lookup("kabupaten").traits == .startsPhrase)
  }

  @Test func aFullStopBelongsToTheKey() { #expect(longest("Jl. Mawar") == 0..<2) }
}
