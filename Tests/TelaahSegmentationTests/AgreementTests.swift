import TelaahSegmentation
import TelaahText
import TelaahTestSupport
import Testing

/// The fast path has ICU's boundaries, with the same rules, on every text.
@Suite struct AgreementTests {
  private let tokenizer = WordTokenizer()
  private let icu: ICUTokenizer

  init() throws { icu = try ICUTokenizer() }

  /// The ends found and wanted of bytes in a buffer with other bytes behind their end.
  private func ends(of text: [UInt8], behind: UInt8) -> (found: [Int], wanted: [Int]) {
    let buffer = text + [UInt8](repeating: behind, count: 80)
    return buffer.withUnsafeBufferPointer { buffer in
      let bytes = UnsafeBufferPointer(rebasing: buffer[..<text.count])
      return (
        tokenizer.tokens(inBytes: bytes).map(\.span.end), icu.boundaries(inBytes: bytes)
      )
    }
  }

  @Test(arguments: HostileText.samples(seed: 7, random: 300))
  func hostileTexts(_ text: String) {
    let (found, wanted) = ends(of: Array(text.utf8), behind: 0x61)
    #expect(found == wanted, "\(text.debugDescription)")
  }

  /// Random strings: 20 thousand, or as many as TELAAH_FUZZ says. The long runs are those of
  /// `swift run -c release --package-path Benchmarks fuzz`.
  @Test func randomStrings() {
    var state: UInt64 = 0x7E1A_A400
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    let scalars = Array(
      "aAbZ019  ..,,::--//''`_%%@@##\n\r\t()SHMid\u{301}\u{200D}’”éÉ漢かไทא٣😀🇮🇩\u{3000}\u{2003}한½"
        .unicodeScalars)
    let pieces = ["S.H.", "M.Si", "kompas.com", "www.a", "http://", "a@b.co", "1.5", "%", ".id"]
    for round in 0..<20_000 {
      var text = ""
      for _ in 0..<next(round % 50 == 0 ? 300 : 40) {
        if next(4) == 0 { text += pieces[next(pieces.count)] }
        text.unicodeScalars.append(scalars[next(round % 3 == 0 ? 40 : scalars.count)])
      }
      var bytes = Array(text.utf8)
      if round % 5 == 0, !bytes.isEmpty { bytes[next(bytes.count)] = UInt8(next(256)) }
      let (found, wanted) = ends(of: bytes, behind: UInt8(next(256)))
      guard found == wanted else {
        Issue.record("\(text.debugDescription): \(found), not \(wanted)")
        return
      }
    }
  }

  /// Texts longer than a window, with and without line ends and spaces.
  @Test(arguments: ["kata-kata S.H. ", "a", "é’a.", "漢字", "x\n", "  \u{3000} ", "a@b.c,"])
  func windowEdges(_ piece: String) {
    let text = Array(String(repeating: piece, count: 100_000 / piece.utf8.count).utf8)
    let (found, wanted) = ends(of: text, behind: 0x2E)
    #expect(found == wanted)
  }

  @Test func nothingIsReadBehindTheEnd() {
    for text in ["S.H", "kompas.com", "a", "5", "e\u{301}", "http://a", "1", "kata", "a\r"] {
      for behind: UInt8 in [0x00, 0x61, 0x35, 0x2E, 0x25, 0x0A, 0x81, 0xCC, 0x40] {
        let (found, wanted) = ends(of: Array(text.utf8), behind: behind)
        #expect(found == wanted, "\(text) before \(behind)")
      }
    }
  }
}
