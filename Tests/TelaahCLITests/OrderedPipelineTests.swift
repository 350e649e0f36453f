import Synchronization
import Testing

@testable import TelaahCLI

@Suite struct OrderedPipelineTests {
  private struct Refusal: Error, Equatable { let at: Int }

  /// Blocks of very different weight.
  private func weight(_ block: Int) -> Int {
    (0..<block % 7 * 2000).reduce(block) { $0 &* 31 &+ $1 }
  }

  @Test(arguments: [1, 2, 3, 16])
  func whatIsMadeIsTakenInOrder(_ threads: Int) throws {
    var taken: [Int] = []
    try OrderedPipeline.run(
      threads: threads, bring: { add in for block in 0..<500 { try add(block) } },
      make: { ($0, weight($0)) }
    ) { taken.append($0.0) }
    #expect(taken == Array(0..<500))
  }

  @Test(arguments: [1, 2, 3, 16])
  func noBlocksAreNothing(_ threads: Int) throws {
    var taken: [Int] = []
    try OrderedPipeline.run(threads: threads, bring: { _ in }, make: { $0 }) { taken.append($0) }
    #expect(taken.isEmpty)
  }

  @Test(arguments: [2, 4])
  func aSlowBlockDoesNotLetTheOthersFillTheMemory(_ threads: Int) throws {
    let made = Atomic<Int>(0)
    let most = Atomic<Int>(0)
    try OrderedPipeline.run(
      threads: threads, bring: { add in for block in 0..<400 { try add(block) } },
      make: { block in
        made.add(1, ordering: .relaxed)
        return block
      }
    ) { block in
      // The first is taken slowly, so that the others have time to run ahead.
      if block == 0 { for turn in 0..<200_000 { _ = weight(turn % 3) } }
      most.max(made.load(ordering: .relaxed) - block, ordering: .relaxed)
    }
    #expect(most.load(ordering: .relaxed) <= 4 * threads)
  }

  @Test(arguments: [1, 2, 4])
  func nothingIsTakenBehindOneThatCannotBe(_ threads: Int) throws {
    var taken: [Int] = []
    #expect(throws: Refusal(at: 20)) {
      try OrderedPipeline.run(
        threads: threads, bring: { add in for block in 0..<10_000 { try add(block) } },
        make: { $0 }
      ) { block in
        if block == 20 { throw Refusal(at: block) }
        taken.append(block)
      }
    }
    #expect(taken == Array(0..<20))
  }

  @Test(arguments: [1, 2, 4])
  func anErrorWhileBringingIsThrown(_ threads: Int) throws {
    #expect(throws: Refusal(at: 30)) {
      try OrderedPipeline.run(
        threads: threads,
        bring: { add in
          for block in 0..<30 { try add(block) }
          throw Refusal(at: 30)
        }, make: { $0 }
      ) { _ in }
    }
  }
}
