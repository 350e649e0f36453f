import TelaahArchive

/// How far a run has come in its inputs, and a hash of the way: a later run with the same inputs
/// passes over as much, and knows whether they are the same in place, order and content.
final class InputTrail {
  /// How many articles and failures were handed out or passed over.
  private(set) var count = 0
  /// A hash of where they came from and what they hold, in order.
  private(set) var hash: UInt64 = 0
  /// The hash of what is passed over.
  private(set) var hashAtSkips: UInt64 = 0
  /// How many are passed over.
  let skips: Int

  /// Begins a trail that passes over what an earlier one has done.
  init(skips: Int = 0) { self.skips = skips }

  /// Notes an item with its bytes; whether it is passed over.
  func passes(_ place: String, _ number: Int, _ content: [UInt8]) -> Bool {
    content.withUnsafeBytes { note(place, number, $0) }
  }

  /// Notes an article, or why there is none; whether it is passed over.
  func passes(_ place: String, _ number: Int, _ article: Article) -> Bool {
    switch article {
    case .success(let document):
      let content = ArticleRecord.contentHash(of: document).bytes
      return passes(place, number, content + Array(document.source.id.utf8))
    case .failure(let failure): return passes(place, number, Array(failure.message.utf8))
    }
  }

  private func note(_ place: String, _ number: Int, _ content: UnsafeRawBufferPointer) -> Bool {
    count += 1
    let content = ContentHash(content).high
    hash = ContentHash([String(hash), place, String(number), String(content)]).high
    if count == skips { hashAtSkips = hash }
    return count <= skips
  }
}
