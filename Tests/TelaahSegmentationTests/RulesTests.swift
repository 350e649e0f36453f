import TelaahSegmentation
import Testing

@Suite struct RulesTests {
  @Test func theRulesInUseArePrinted() { #expect(WordTokenizer.rules.contains("!!forward")) }
}
