import Testing

import TelaahText

struct HalvingTests {
  @Test func leadingCountsWhatPassesBeforeTheFirstThatFails() {
    for count in 0..<40 {
      for passing in 0...count {
        #expect(leading(count) { $0 < passing } == passing)
      }
    }
  }
}
