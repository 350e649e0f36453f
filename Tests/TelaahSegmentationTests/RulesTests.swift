import TelaahSegmentation
import Testing

@Suite struct RulesTests {
  @Test func theRulesInUseArePrinted() { #expect(ICUTokenizer.rules.contains("!!forward")) }
}
