import ArgumentParser
import Telaah

/// Where a run writes: by one thread at a time.
protocol RunOutputs<Made>: AnyObject {
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

/// Reads articles, analyses them on several threads, and goes on where an earlier run has ended.
struct BatchRun<Made: Sendable> {
  let input: InputOptions
  let running: RunOptions
  /// The analyses of articles, in order.
  let analyze: @Sendable ([Document]) -> [Analysis]
  /// What is made of it.
  let make: @Sendable (Analysis) -> Made

  /// Does what is still to be done.
  ///
  /// - Throws: The exit code, where the outputs cannot be written or the inputs are others.
  func run(into outputs: some RunOutputs<Made>) throws {
    Interrupt.watch()
    let meter = InputMeter(total: running.showsProgress ? InputList(input).totalBytes : nil)
    var progress = ProgressLine(meter: meter, isShown: running.showsProgress)
    let begun = outputs.begun
    let trail = InputTrail(skips: begun.items)
    var checked = begun.items == 0
    var done = begun.items
    let (analyze, make) = (analyze, make)
    let reader = ArticleReader(options: input, meter: meter, trail: trail)
    let run = ArticleRun(reader: reader, options: running) { analyze($0).map(make) }
    try run.run(admit: {
      if checked { return }
      checked = true
      try check(trail, begun)
    }) { block in
      for case .failure(let failure) in block.items {
        progress.clear()
        Messages.error(failure.message)
      }
      try outputs.write(block.items, trail: block.trail)
      done += block.items.count
      progress.update(done)
    }
    if !checked, !Interrupt.isRequested { try check(trail, begun) }
    progress.finish(done)
  }

  /// Makes sure that the inputs of a run that is complete are what they were, to the last one.
  ///
  /// - Throws: The exit code, where they are others.
  func verify(_ begun: (items: Int, trail: UInt64)) throws {
    let trail = InputTrail(skips: begun.items)
    try ArticleReader(options: input, trail: trail).forEach { _ in throw refusal }
    if !Interrupt.isRequested { try check(trail, begun) }
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
}
