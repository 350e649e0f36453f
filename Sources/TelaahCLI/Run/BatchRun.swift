import ArgumentParser
import Foundation
import Synchronization
import Telaah
import TelaahReports

/// What became of one item of the inputs; or why it came to nothing.
enum RunItem<Made: Sendable>: Sendable {
  case made(Made)
  case failure(InputFailure)
}

/// Where a run writes: by one thread at a time.
protocol RunOutputs<Made>: AnyObject, SendableMetatype {
  /// What is made of an article.
  associatedtype Made: Sendable
  /// What an earlier run has done: so many items, and the hash of the inputs that far.
  var begun: (items: Int, trail: UInt64) { get }
  /// Writes items in their order.
  ///
  /// - Parameter trail: The hash of the inputs up to the last of them.
  func write(_ items: [RunItem<Made>], trail: UInt64) throws
}

extension RunOutputs {
  /// Nothing.
  var begun: (items: Int, trail: UInt64) { (0, 0) }
}

/// Reads articles, analyses them on several threads, and hands them to one that writes.
///
/// Reading and analysing go chunk by chunk; writing goes on beside, at most two chunks behind, so
/// that memory stays small whatever the input.
struct BatchRun<Made: Sendable> {
  let input: InputOptions
  let running: RunOptions
  /// The analyses of articles, in order.
  let analyze: @Sendable ([Document]) -> [Analysis]
  /// What is made of it.
  let make: @Sendable (Analysis) -> Made

  /// A chunk ends at as many articles for each thread, or as many bytes. One thread that makes and
  /// writes takes few, so that what it made is still in the processor's cache.
  private var articlesEach: Int { running.threads == 1 ? ArticleAnalyzer.block : 64 }
  private static var maximumBytes: Int { 8 << 20 }

  /// Does what is still to be done.
  ///
  /// - Throws: The exit code, where the outputs cannot be written or the inputs are others.
  func run(into outputs: some RunOutputs<Made>) throws {
    Interrupt.watch()
    let meter = InputMeter()
    if running.showsProgress { meter.total = InputList(input).totalBytes }
    var progress = ProgressLine(meter: meter, isShown: running.showsProgress)
    let begun = outputs.begun
    let trail = InputTrail(skips: begun.items)
    var checked = begun.items == 0
    let queue = WriteQueue(outputs, isSerial: running.threads == 1)
    var chunk: [Input] = []
    var bytes = 0
    var handed = begun.trail  // At SIGINT the trail may be one further than what was handed out.

    func finish() throws {
      let items = items(of: chunk)
      chunk.removeAll(keepingCapacity: true)
      bytes = 0
      if !items.isEmpty { try queue.write(items, trail: handed) }
      progress.update(trail.count)
    }
    var reader = ArticleReader(options: input, meter: meter)
    reader.trail = trail
    try reader.forEach { article in
      if !checked {
        checked = true
        try check(trail, begun)
      }
      handed = trail.hash
      switch article {
      case .success(let document):
        bytes += document.text.utf8.count
        chunk.append(.document(document))
      case .failure(let failure):
        progress.clear()
        Messages.error(failure.message)
        chunk.append(.failure(failure))
      }
      if chunk.count >= running.threads * articlesEach || bytes >= Self.maximumBytes {
        try finish()
      }
    }
    if !checked, !Interrupt.isRequested { try check(trail, begun) }
    try finish()
    try queue.finish()
    progress.finish(trail.count)
  }

  /// Makes sure that the inputs of a run that is complete are what they were, to the last one.
  ///
  /// - Throws: The exit code, where they are others.
  func verify(_ begun: (items: Int, trail: UInt64)) throws {
    let trail = InputTrail(skips: begun.items)
    var reader = ArticleReader(options: input)
    reader.trail = trail
    try reader.forEach { _ in throw refusal }
    if !Interrupt.isRequested { try check(trail, begun) }
  }

  private enum Input: Sendable {
    case document(Document)
    case failure(InputFailure)

    /// The bytes of its text.
    var bytes: Int {
      switch self {
      case .document(let document): document.text.utf8.count
      case .failure: 0
      }
    }
  }

  private func check(_ trail: InputTrail, _ begun: (items: Int, trail: UInt64)) throws {
    if trail.hashAtSkips != begun.trail { throw refusal }
  }

  private var refusal: ExitCode {
    Messages.error(
      "error: the inputs are not those that the run was begun with, or one of those that are done "
        + "has another content now; give the same in the same order, or begin in another directory")
    return ExitStatus.usage
  }

  /// The items of a chunk in its order.
  private func items(of chunk: [Input]) -> [RunItem<Made>] {
    let (analyze, make) = (analyze, make)
    return Workers.map(
      ArticleAnalyzer.blocks(of: chunk, threads: running.threads, bytes: \.bytes),
      threads: running.threads
    ) { block in
      var analyses = analyze(
        block.compactMap { item in
          if case .document(let document) = item { document } else { nil }
        }
      ).makeIterator()
      return block.compactMap { item -> RunItem<Made>? in
        switch item {
        case .document: analyses.next().map { .made(make($0)) }
        case .failure(let failure): .failure(failure)
        }
      }
    }.flatMap { $0 }
  }
}

/// Writes chunks in their order, beside the thread that makes them.
private final class WriteQueue<Outputs: RunOutputs>: @unchecked Sendable {
  // `outputs` is touched on `queue` alone until `finish` returns; `failure` under its lock.
  private let outputs: Outputs
  private let queue = DispatchQueue(label: "telaah.batch.write")
  private let room = DispatchSemaphore(value: 2)
  private let failure = Mutex<(any Error)?>(nil)
  private let isSerial: Bool

  init(_ outputs: Outputs, isSerial: Bool) {
    self.outputs = outputs
    self.isSerial = isSerial
  }

  func write(_ items: [RunItem<Outputs.Made>], trail: UInt64) throws {
    try check()
    if isSerial { return try outputs.write(items, trail: trail) }
    room.wait()
    queue.async { [self] in
      defer { room.signal() }
      guard failure.withLock({ $0 == nil }) else { return }
      do {
        try outputs.write(items, trail: trail)
      } catch {
        failure.withLock { $0 = error }
      }
    }
  }

  func finish() throws {
    queue.sync {}
    try check()
  }

  private func check() throws {
    if let error = failure.withLock({ $0 }) { throw error }
  }
}
