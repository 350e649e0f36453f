import TelaahText

/// What the lexicons said of the forms that were looked up last: nine of ten words of an article
/// are found here, in a place that the processor has at hand (400 KB).
///
/// A form has its place and one more behind that, where it goes when another one comes: of a
/// thousand words of news 98 are not found so, with as many places but one for each form 125.
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
  private static let pairs = 1 << 13

  init() {
    slots = .allocate(capacity: 2 * LookupCache.pairs)
    slots.initialize(repeating: Slot(), count: 2 * LookupCache.pairs)
  }

  deinit { slots.deallocate() }

  /// What is known of a form; `look` finds it out.
  @inline(__always)
  func find(
    _ hash: UInt64, _ look: () -> (key: LexiconKey, traits: WordTraits)
  ) -> (key: LexiconKey, traits: WordTraits) {
    let slot = slots + 2 * (Int(truncatingIfNeeded: hash >> 20) & (LookupCache.pairs - 1))
    if slot[0].hash == hash { return (slot[0].key, slot[0].traits) }
    let other = slot[1]
    slot[1] = slot[0]
    if other.hash == hash {
      slot[0] = other
      return (other.key, other.traits)
    }
    let found = look()
    slot[0] = Slot(hash: hash, traits: found.traits, key: found.key)
    return found
  }
}
