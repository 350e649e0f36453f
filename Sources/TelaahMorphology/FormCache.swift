import TelaahText

/// What is known of the forms of earlier texts, so that a common form is taken apart once a
/// thousand articles and not once an article (half of an article's forms stand in it once).
///
/// An analysis depends on nothing but the form, so that what is remembered never shows in results.
/// A form is known by 48 bits of its hash alone: of the forms that are new one in eight thousand
/// million is taken for another. One text at a time holds a cache.
final class FormCache {
  /// A form's 48 bits, and the index of its analysis in the 16 below; all ones where it is free.
  /// Half a megabyte when full, so that it stays near the processor.
  @exclusivity(unchecked) private var slots: UnsafeMutablePointer<UInt64>
  @exclusivity(unchecked) private var mask: Int
  private let forms: UnsafeMutablePointer<Morphology>
  /// Of each analysis, in which text it was used last, and where among that text's forms it is.
  private let uses: UnsafeMutablePointer<Use>
  @exclusivity(unchecked) private var text: UInt32 = 0
  @exclusivity(unchecked) private var count = 0
  private static let indexBits: UInt64 = 0xFFFF

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
    var at = Int(truncatingIfNeeded: hash >> 48) & mask
    while true {
      let slot = slots[at]
      if slot == .max { return nil }
      if (slot ^ hash) & ~FormCache.indexBits == 0 {
        return Int(truncatingIfNeeded: slot & FormCache.indexBits)
      }
      at = (at + 1) & mask
    }
  }

  /// Notes the analysis of a form that is not known.
  func insert(_ hash: UInt64, _ analysis: Morphology) -> Int {
    if count == FormCache.capacity {
      forms.deinitialize(count: count)
      count = 0
      slots.update(repeating: .max, count: mask + 1)
      uses.update(repeating: Use(text: 0, place: 0), count: FormCache.capacity)
    } else if count * 2 > mask {
      grow()
    }
    place(hash & ~FormCache.indexBits | UInt64(count))
    (forms + count).initialize(to: analysis)
    count += 1
    return count - 1
  }

  private func place(_ slot: UInt64) {
    var at = Int(truncatingIfNeeded: slot >> 48) & mask
    while slots[at] != .max { at = (at + 1) & mask }
    slots[at] = slot
  }

  private func grow() {
    let (old, oldCount) = (slots, mask + 1)
    mask = 2 * oldCount - 1
    slots = FormCache.slots(mask + 1)
    for at in 0..<oldCount where old[at] != .max { place(old[at]) }
    old.deallocate()
  }

  private static func slots(_ count: Int) -> UnsafeMutablePointer<UInt64> {
    let slots = UnsafeMutablePointer<UInt64>.allocate(capacity: count)
    slots.initialize(repeating: .max, count: count)
    return slots
  }
}
