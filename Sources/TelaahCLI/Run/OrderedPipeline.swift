import Dispatch
import Synchronization

/// Work in three steps: blocks come one after the other, are made into something by several threads,
/// and what is made is taken one after the other, in the order of the blocks.
///
/// No thread waits for a round to end: who has made the block whose turn it is takes it, and those
/// behind it that are ready; who brings blocks makes some himself when enough wait. So there are as
/// many threads as are asked for, and all of them work, as in the pipeline of Intel's Threading
/// Building Blocks (Reinders 2007). Rounds with a reader and a writer beside them took a tenth
/// longer by the clock for two threads, and a tenth more processor time: articles were read by one
/// thread, held by a second and released by a third.
enum OrderedPipeline {
  /// Runs the three steps.
  ///
  /// - Parameters:
  ///   - threads: How many work at once, the caller among them.
  ///   - bring: Hands blocks to the function that it is given. Runs on one thread.
  ///   - make: Runs on any thread, for several blocks at once.
  ///   - take: Takes what was made, block by block in their order; on any thread, never twice at once.
  /// - Throws: What `bring` or `take` throws; after that nothing is taken any more.
  static func run<Block: Sendable, Made: Sendable>(
    threads: Int,
    bring: ((Block) throws -> Void) throws -> Void,
    make: @Sendable (Block) -> Made,
    take: (Made) throws -> Void
  ) throws {
    // None of them is kept: all threads are done when `concurrentPerform` is.
    try withoutActuallyEscaping(bring) { bring in
      try withoutActuallyEscaping(make) { make in
        try withoutActuallyEscaping(take) { take in
          guard threads > 1 else { return try bring { try take(make($0)) } }
          let turns = Turns(threads: threads, bring: bring, make: make, take: take)
          let comers = Atomic<Int>(0)
          DispatchQueue.concurrentPerform(iterations: threads) { _ in
            let isFirst = comers.add(1, ordering: .relaxed).oldValue == 0
            isFirst ? turns.bring() : turns.work()
          }
          try turns.end()
        }
      }
    }
  }
}

/// The blocks that are under way, and whose turn it is.
private final class Turns<Block: Sendable, Made: Sendable>: Sendable {
  private struct State {
    /// Blocks that nobody makes yet, the first of them first.
    var waiting: [Block] = []
    /// How many blocks were begun.
    var begun = 0
    /// What was made ahead of its turn, by the number of its block.
    var ready: [Int: Made] = [:]
    /// The number of the block that is to be taken next.
    var turn = 0
    var isTaking = false
    var isClosed = false
    var failure: (any Error)?
  }

  private let state = Mutex(State())
  /// Signalled for each block that waits.
  private let waits = DispatchSemaphore(value: 0)
  /// Signalled for each block that may still come under way: a slow one cannot let those behind it
  /// fill the memory.
  private let room = DispatchSemaphore(value: 0)
  private let threads: Int
  /// Called by the one thread that brings.
  nonisolated(unsafe) private let blocks: ((Block) throws -> Void) throws -> Void
  private let make: @Sendable (Block) -> Made
  /// Called by the one thread that takes.
  nonisolated(unsafe) private let take: (Made) throws -> Void

  init(
    threads: Int, bring: @escaping ((Block) throws -> Void) throws -> Void,
    make: @escaping @Sendable (Block) -> Made, take: @escaping (Made) throws -> Void
  ) {
    self.threads = threads
    blocks = bring
    self.make = make
    self.take = take
    for _ in 0..<4 * threads { room.signal() }
  }

  /// Brings the blocks; makes some while enough wait, and what is left in the end.
  func bring() {
    do {
      try blocks { block in
        room.wait()
        let isEnough = try state.withLock { state in
          if let failure = state.failure { throw failure }
          state.waiting.append(block)
          return state.waiting.count > threads
        }
        waits.signal()
        if isEnough { makeNext() }
      }
    } catch {
      fail(error)
    }
    state.withLock { $0.isClosed = true }
    for _ in 1..<threads { waits.signal() }
    while makeNext() {}
  }

  /// Makes blocks until there are no more.
  func work() {
    repeat {
      waits.wait()
      makeNext()
    } while !state.withLock { $0.isClosed && $0.waiting.isEmpty }
  }

  /// What went wrong, once all are done.
  func end() throws {
    if let failure = state.withLock({ $0.failure }) { throw failure }
  }

  /// Makes the first block that waits; whether there was one.
  @discardableResult
  private func makeNext() -> Bool {
    let next = state.withLock { state -> (number: Int, block: Block)? in
      if state.waiting.isEmpty { return nil }
      defer { state.begun += 1 }
      return (state.begun, state.waiting.removeFirst())
    }
    guard let next else { return false }
    takeTurn(next.number, make(next.block))
    return true
  }

  /// Puts what was made where its turn finds it, and takes all whose turn it is, unless somebody
  /// else does.
  private func takeTurn(_ number: Int, _ made: Made) {
    let isMine = state.withLock { state in
      state.ready[number] = made
      if state.isTaking { return false }
      state.isTaking = true
      return true
    }
    guard isMine else { return }
    while let (made, isLost) = nextTurn() {
      if !isLost {
        do { try take(made) } catch { fail(error) }
      }
      room.signal()
    }
  }

  /// What is to be taken next, and whether nobody wants it any more; nil where it is not ready, and
  /// another may take it when it is.
  private func nextTurn() -> (made: Made, isLost: Bool)? {
    state.withLock { state in
      guard let made = state.ready.removeValue(forKey: state.turn) else {
        state.isTaking = false
        return nil
      }
      state.turn += 1
      return (made, state.failure != nil)
    }
  }

  /// The first failure is the one that is told.
  private func fail(_ error: any Error) {
    state.withLock { $0.failure = $0.failure ?? error }
  }
}
