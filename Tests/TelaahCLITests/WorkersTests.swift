import Testing

@testable import TelaahCLI

@Suite struct WorkersTests {
  @Test(
    arguments: [
      ([], []), ([1], [1]), ([1, 1, 1, 1, 1], [2, 2, 1]),
      // By their bytes; what is too heavy stands alone.
      ([4, 4, 9, 20, 1], [2, 1, 1, 1]), ([20], [1]),
    ])
  func blocksKeepOrderAndBounds(_ weights: [Int], _ counts: [Int]) {
    let blocks = weights.blocks(of: 2, bytes: 10) { $0 }
    #expect(blocks.map(\.count) == counts)
    #expect(Array(blocks.joined()) == weights)
  }

  @Test func blocksForSeveralThreadsGetSmallerTowardsTheEnd() {
    let items = Array(0..<300)
    let blocks = items.blocks(of: 64, bytes: .max, threads: 2) { _ in 1 }
    let counts = blocks.map(\.count)
    #expect(counts == counts.sorted(by: >))
    #expect(counts.first == 64)
    #expect(counts.last ?? 64 <= 4)
    #expect(Array(blocks.joined()) == items)
  }

  @Test(arguments: [1, 2, 3])
  func whatIsMadeKeepsTheOrder(_ threads: Int) {
    #expect(Workers.map(Array(0..<50), threads: threads) { $0 * 2 } == (0..<50).map { $0 * 2 })
  }
}
