import TelaahEvaluation
import Testing

@Suite struct CountsTests {
  @Test func figures() {
    let counts = Counts(right: 3, found: 4, gold: 6)
    #expect((counts.precision, counts.recall) == (0.75, 0.5))
    #expect(abs(counts.f1 - 0.6) < 1e-12)
    #expect(Counts().f1 == 0)
  }
}
