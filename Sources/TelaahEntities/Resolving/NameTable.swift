import TelaahText

/// A name of a kind as a key.
struct NameKey: Equatable {
  let form: NameForm
  let kind: Mention.Kind

  init(_ form: NameForm, _ kind: Mention.Kind = .person) {
    self.form = form
    self.kind = kind
  }
}

/// Numbers by names: an open table, for some hundred names a document.
struct NameTable {
  /// A name and its number, which is none where `value` is; free where `form` is -1.
  private struct Slot {
    var form: Int32 = -1
    var value = Slot.none
    var kind = Mention.Kind.person
    static let none = Int32.min
  }

  private var slots: [Slot]
  private var count = 0

  /// Makes an empty table with room for so many names.
  init(capacity: Int = 0) {
    var size = 16
    while size < 2 * capacity { size *= 2 }
    slots = [Slot](repeating: Slot(), count: size)
  }

  subscript(_ key: NameKey) -> Int? {
    get {
      let found = slots[slot(of: key)]
      return found.form < 0 || found.value == Slot.none ? nil : Int(found.value)
    }
    set {
      let slot = slot(of: key)
      let value = newValue.map { Int32(truncatingIfNeeded: $0) } ?? Slot.none
      if slots[slot].form >= 0 {
        slots[slot].value = value
        return
      }
      guard newValue != nil else { return }
      slots[slot] = Slot(form: key.form.number, value: value, kind: key.kind)
      count += 1
      if 2 * count > slots.count { grow() }
    }
  }

  /// Where a key stands, or may be put.
  private func slot(of key: NameKey) -> Int {
    let hash = UInt64(truncatingIfNeeded: key.form.number) &* 0x9E37_79B9_7F4A_7C15
    var slot = Int(truncatingIfNeeded: hash >> 32) & (slots.count - 1)
    while slots[slot].form >= 0,
      !(slots[slot].form == key.form.number && slots[slot].kind == key.kind)
    {
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  private mutating func grow() {
    let old = slots
    slots = [Slot](repeating: Slot(), count: 2 * old.count)
    for kept in old where kept.form >= 0 {
      slots[slot(of: NameKey(NameForm(number: kept.form), kept.kind))] = kept
    }
  }
}
