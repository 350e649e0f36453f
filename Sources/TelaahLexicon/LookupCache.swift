import TelaahText

/// What the lexicons said of the forms that were looked up last: nine of ten words of an article
/// are found here, in a place that the processor has at hand.
///
/// A form is known by its 64-bit hash alone; a form that is taken for another one is met once in
/// some billion articles.
final class LookupCache {
  private struct Slot {
    var hash: UInt64 = 0
    var traits: WordTraits = []
    var key = LexiconKey.none
  }

  private let slots: UnsafeMutablePointer<Slot>
  private static let count = 1 << 12

  init() {
    slots = .allocate(capacity: LookupCache.count)
    slots.initialize(repeating: Slot(), count: LookupCache.count)
  }

  deinit { slots.deallocate() }

  /// What is known of a form; `look` finds it out.
  @inline(__always)
  func find(
    _ hash: UInt64, _ look: () -> (key: LexiconKey, traits: WordTraits)
  ) -> (key: LexiconKey, traits: WordTraits) {
    let slot = slots + Int(truncatingIfNeeded: hash >> 20) & (LookupCache.count - 1)
    if slot.pointee.hash == hash { return (slot.pointee.key, slot.pointee.traits) }
    let found = look()
    slot.pointee = Slot(hash: hash, traits: found.traits, key: found.key)
    return found
  }
}
