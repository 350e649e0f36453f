import TelaahText

/// What is known of the forms of earlier texts, so that a common form is taken apart once a
/// thousand articles and not once an article (half of an article's forms stand in it once).
///
/// An analysis depends on nothing but the form, so that what is remembered never shows in results.
/// A form is known by its 64-bit hash alone: among a million distinct forms two share one once in
/// forty million texts. One text at a time holds a cache.
final class FormCache {
  private struct Slot {
    var hash: UInt64 = 0
    /// The index of the analysis; negative where the slot is free.
    var index: Int32 = -1
  }

  @exclusivity(unchecked) private var slots: UnsafeMutablePointer<Slot>
  @exclusivity(unchecked) private var mask: Int
  private let forms: UnsafeMutablePointer<Morphology>
  /// Of each analysis, in which text it was used last, and where among that text's forms it is.
  private let uses: UnsafeMutablePointer<Use>
  @exclusivity(unchecked) private var text: UInt32 = 0
  @exclusivity(unchecked) private var count = 0
  private struct Use {
    var text: UInt32
    var place: Int32
  }

  /// The forms that stand as names in the text at hand; kept for its memory.
  @exclusivity(unchecked) var names = FormTable()

  /// How many forms are kept; then it begins afresh.
  static let capacity = 1 << 15

  init() {
    mask = (1 << 12) - 1
    slots = FormCache.slots(mask + 1)
    forms = .allocate(capacity: FormCache.capacity)
    uses = .allocate(capacity: FormCache.capacity)
    uses.initialize(repeating: Use(text: 0, place: 0), count: FormCache.capacity)
  }

  deinit {
    slots.deallocate()
    forms.deinitialize(count: count)
    forms.deallocate()
    uses.deallocate()
  }

  /// Goes to the next text.
  func begin() {
    if text == .max {
      uses.update(repeating: Use(text: 0, place: 0), count: FormCache.capacity)
      text = 0
    }
    text += 1
  }

  /// Where among the text's forms an analysis is; `add` puts it there.
  @inline(__always)
  func place(of entry: Int, _ add: () -> Int32) -> Int32 {
    if uses[entry].text == text { return uses[entry].place }
    let place = add()
    uses[entry] = Use(text: text, place: place)
    return place
  }

  /// An analysis.
  func analysis(at entry: Int) -> Morphology { forms[entry] }

  /// What an analysis rests on.
  @inline(__always)
  func evidence(at entry: Int) -> Morphology.Evidence { forms[entry].evidence }

  /// The analysis of the form with a hash, where it is known. It stays there until the next one is
  /// noted.
  @inline(__always)
  func entry(of hash: UInt64) -> Int? {
    var at = Int(truncatingIfNeeded: hash) & mask
    while slots[at].index >= 0 {
      if slots[at].hash == hash { return Int(slots[at].index) }
      at = (at + 1) & mask
    }
    return nil
  }

  /// Notes the analysis of a form that is not known.
  func insert(_ hash: UInt64, _ analysis: Morphology) -> Int {
    if count == FormCache.capacity {
      forms.deinitialize(count: count)
      count = 0
      slots.update(repeating: Slot(), count: mask + 1)
      uses.update(repeating: Use(text: 0, place: 0), count: FormCache.capacity)
    } else if count * 2 > mask {
      grow()
    }
    place(Slot(hash: hash, index: Int32(truncatingIfNeeded: count)))
    (forms + count).initialize(to: analysis)
    count += 1
    return count - 1
  }

  private func place(_ slot: Slot) {
    var at = Int(truncatingIfNeeded: slot.hash) & mask
    while slots[at].index >= 0 { at = (at + 1) & mask }
    slots[at] = slot
  }

  private func grow() {
    let (old, oldCount) = (slots, mask + 1)
    mask = 2 * oldCount - 1
    slots = FormCache.slots(mask + 1)
    for at in 0..<oldCount where old[at].index >= 0 { place(old[at]) }
    old.deallocate()
  }

  private static func slots(_ count: Int) -> UnsafeMutablePointer<Slot> {
    let slots = UnsafeMutablePointer<Slot>.allocate(capacity: count)
    slots.initialize(repeating: Slot(), count: count)
    return slots
  }
}
