import TelaahEvaluation
import Testing

/// How keywords are counted as right.
@Suite struct KeywordScoreTests {
  @Test func equalButForCase() {
    var score = KeywordScore(limit: 5)
    score.add(
      ["Revolusi Mental", "ASN", "gedung"], wanted: ["revolusi mental", "asn", "Sukamaju"])
    #expect(score.exact == Counts(right: 2, found: 3, gold: 3))
  }

  @Test func byHalfOfTheWordsOneToOne() {
    var score = KeywordScore(limit: 5)
    score.add(["jalan provinsi", "jalan"], wanted: ["perbaikan jalan provinsi"])
    #expect(score.shared.right == 1)
    #expect(score.exact.right == 0)
  }

  @Test func onlyTheFirstCount() {
    var score = KeywordScore(limit: 1)
    score.add(["a", "b"], wanted: ["b"])
    #expect(score.exact == Counts(right: 0, found: 1, gold: 1))
  }
}
