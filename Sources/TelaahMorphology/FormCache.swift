import TelaahText

/// What is known of the forms of earlier texts, so that a common form is taken apart once a
/// thousand articles and not once an article (half of an article's forms stand in it once).
///
/// An analysis depends on nothing but the form, so that what is remembered never shows in results.
/// A form is known by 48 bits of its hash alone: of the forms that are new one in eight thousand
/// million is taken for another. One text at a time holds a cache.
final class FormCache {
  /// A megabyte when full, so that it stays near the processor.
  @exclusivity(unchecked) private var slots: UnsafeMutablePointer<Slot>
  @exclusivity(unchecked) private var mask: Int
  private let forms: UnsafeMutablePointer<Morphology>
  @exclusivity(unchecked) private var text: UInt32 = 0
  @exclusivity(unchecked) private var count = 0
  private static let indexBits: UInt64 = 0xFFFF

  /// All that is asked of a form that is known, side by side.
  private struct Slot {
    /// The form's 48 bits, and the index of its analysis in the 16 below; all ones where it is free.
    var form = UInt64.max
    /// In which text it was used last.
    var text: UInt32 = 0
    /// Where among that text's forms it is.
    var place: Int32 = 0

    var isFree: Bool { form == .max }
    var analysis: Int { Int(truncatingIfNeeded: form & FormCache.indexBits) }
  }

  /// The forms that stand as names in the text at hand; kept for its memory.
  @exclusivity(unchecked) var names = FormTable()

  /// How many forms are kept; then it begins afresh.
  static let capacity = 1 << 15

  init() {
    mask = (1 << 12) - 1
    slots = FormCache.slots(mask + 1)
    forms = .allocate(capacity: FormCache.capacity)
  }

  deinit {
    slots.deallocate()
    forms.deinitialize(count: count)
    forms.deallocate()
  }

  /// Goes to the next text.
  func begin() {
    if text == .max {
      for at in 0...mask { slots[at].text = 0 }
      text = 0
    }
    text += 1
  }

  /// Where among the text's forms the form of an entry is; `add` puts it there.
  @inline(__always)
  func place(of entry: Int, _ add: () -> Int32) -> Int32 {
    if slots[entry].text == text { return slots[entry].place }
    let place = add()
    slots[entry].text = text
    slots[entry].place = place
    return place
  }

  /// The analysis of an entry's form.
  func analysis(at entry: Int) -> Morphology { forms[slots[entry].analysis] }

  /// What the analysis of an entry's form rests on.
  @inline(__always)
  func evidence(at entry: Int) -> Morphology.Evidence { forms[slots[entry].analysis].evidence }

  /// The entry of the form with a hash, where it is known. It stays there until the next one is
  /// noted.
  @inline(__always)
  func entry(of hash: UInt64) -> Int? {
    var at = Int(truncatingIfNeeded: hash >> 48) & mask
    while true {
      let form = slots[at].form
      if form == .max { return nil }
      if (form ^ hash) & ~FormCache.indexBits == 0 { return at }
      at = (at + 1) & mask
    }
  }

  /// Notes the analysis of a form that is not known, and gives its entry.
  func insert(_ hash: UInt64, _ analysis: Morphology) -> Int {
    if count == FormCache.capacity {
      forms.deinitialize(count: count)
      count = 0
      slots.update(repeating: Slot(), count: mask + 1)
    } else if count * 2 > mask {
      grow()
    }
    (forms + count).initialize(to: analysis)
    count += 1
    return place(Slot(form: hash & ~FormCache.indexBits | UInt64(count - 1)))
  }

  @discardableResult
  private func place(_ slot: Slot) -> Int {
    var at = Int(truncatingIfNeeded: slot.form >> 48) & mask
    while !slots[at].isFree { at = (at + 1) & mask }
    slots[at] = slot
    return at
  }

  private func grow() {
    let (old, oldCount) = (slots, mask + 1)
    mask = 2 * oldCount - 1
    slots = FormCache.slots(mask + 1)
    for at in 0..<oldCount where !old[at].isFree { place(old[at]) }
    old.deallocate()
  }

  private static func slots(_ count: Int) -> UnsafeMutablePointer<Slot> {
    let slots = UnsafeMutablePointer<Slot>.allocate(capacity: count)
    slots.initialize(repeating: Slot(), count: count)
    return slots
  }
}
