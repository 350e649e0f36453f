import TelaahTestSupport
import TelaahText
import Testing

@Suite struct TextSpanTests {
  @Test func boundsAreKeptAndMended() {
    let span = TextSpan(3, 7)
    #expect((span.start, span.end, span.count) == (3, 7, 4))
    #expect(TextSpan(7, 3) == TextSpan(7, 7))
    #expect(TextSpan(-1, 2) == TextSpan(0, 2))
  }

  @Test func relations() {
    #expect(TextSpan(0, 5).contains(TextSpan(0, 5)))
    #expect(!TextSpan(0, 5).contains(TextSpan(4, 6)))
    #expect(TextSpan(0, 5).overlaps(TextSpan(4, 6)))
    #expect(!TextSpan(0, 5).overlaps(TextSpan(5, 6)))
    #expect(TextSpan(0, 2).union(TextSpan(5, 6)) == TextSpan(0, 6))
    #expect([TextSpan(1, 3), TextSpan(0, 9), TextSpan(1, 2)].sorted().map(\.end) == [9, 2, 3])
  }

  @Test func markedTextGivesByteSpans() {
    let marked: MarkedText = "“Baik,” ⟦cue:kata⟧ ⟦who:Bu ⟦name:Sri⟧⟧."
    #expect(marked.text == "“Baik,” kata Bu Sri.")
    #expect(marked.document.text(of: marked["cue"]) == "kata")
    #expect(marked.document.text(of: marked["who"]) == "Bu Sri")
    #expect(marked.document.text(of: marked["name"]) == "Sri")
  }
}
