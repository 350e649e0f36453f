import TelaahArchive

/// How far a run has come in its inputs, and a hash of the way: a later run with the same inputs
/// passes over as much, and knows whether they are the same.
final class InputTrail {
  /// How many articles and failures were handed out or passed over.
  private(set) var count = 0
  /// A hash of where they came from, in order.
  private(set) var hash: UInt64 = 0
  /// The hash of what is passed over.
  private(set) var hashAtSkips: UInt64 = 0
  /// How many are passed over.
  let skips: Int

  /// Begins a trail that passes over what an earlier one has done.
  init(skips: Int = 0) { self.skips = skips }

  /// Notes an item; whether it is passed over.
  func passes(_ place: String, _ number: Int) -> Bool {
    count += 1
    hash = ContentHash([String(hash), place, String(number)]).high
    if count == skips { hashAtSkips = hash }
    return count <= skips
  }

  /// Notes a stream that is one article, or that cannot be one; whether it is passed over. Streams
  /// of many articles are noted article by article.
  func passes(_ item: InputList.Item, _ options: InputOptions) -> Bool {
    switch item {
    case .failure(let failure): return passes(failure.message, 0)
    case .standardInput:
      return options.inputFormat.resolved(for: "-") == .text && passes("-", 0)
    case .file(let path):
      return options.inputFormat.resolved(for: path) == .text && passes(path, 0)
    }
  }
}
