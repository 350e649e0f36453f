import Synchronization
import TelaahText

/// What is known of the forms of earlier texts, so that a common form is taken apart once a
/// thousand articles and not once an article (half of an article's forms stand in it once).
///
/// An analysis depends on nothing but the form, so that what is remembered never shows in results.
/// One text at a time holds a cache, which is why it may pass between threads.
final class FormCache: @unchecked Sendable {
  private var table = FormTable()
  private var forms: [Morphology] = []

  /// How many forms are kept; then it begins afresh.
  static let capacity = 1 << 15

  /// The analysis of the form with a hash.
  func analysis(of hash: UInt64) -> Morphology? { table.index(of: hash).map { forms[$0] } }

  /// Notes the analysis of a form.
  func insert(_ hash: UInt64, _ analysis: Morphology) {
    if forms.count == FormCache.capacity {
      table = FormTable()
      forms.removeAll(keepingCapacity: true)
    }
    table.insert(hash, forms.count)
    forms.append(analysis)
  }
}

/// The caches that no text holds.
final class FormCaches: Sendable {
  private let free = Mutex<[FormCache]>([])

  /// Gives `body` a cache of its own.
  func withCache<Result>(_ body: (FormCache) -> Result) -> Result {
    let cache = free.withLock { $0.popLast() } ?? FormCache()
    defer { free.withLock { $0.append(cache) } }
    return body(cache)
  }
}
