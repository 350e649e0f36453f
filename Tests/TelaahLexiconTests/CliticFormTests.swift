import TelaahLexicon
import TelaahTestSupport
import TelaahText
import Testing

/// What ends with *-ya* is told when a token is looked up, whatever the lexicon knows of it.
@Suite struct CliticFormTests {
  @Test(arguments: [
    ("ujarnya", true), ("UJARNYA", true), ("sambungya", true), ("Surabaya", true),
    ("ujar", false), ("ya", false), ("nyala", false), ("katanya1", false),
  ])
  func endsLikeClitic(_ word: String, _ isSo: Bool) throws {
    let document = try Document(text: word)
    let tokens = [Token(span: TextSpan(0, word.utf8.count), kind: .word)]
    let reader = LexiconFeatureReader(lexicon: .compiled)
    // Looked up twice: found out, then remembered.
    for _ in 0..<2 {
      let features = reader.features(in: document, tokens: tokens, sentences: [])
      #expect(features[0].traits.contains(.endsLikeClitic) == isSo)
    }
  }
}
