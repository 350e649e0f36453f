/// The forms of an article, each with what was found out when it was first met: its lemma, what
/// its affixes say, and the candidate that it is.
struct FormTable: ~Copyable {
  /// What is known of a form.
  struct Entry {
    var key: UInt64
    var lemma: UInt64
    var flags: Word.Flags
    var candidate: Int32 = -1
  }

  private var slots = Buffer<Int32>()
  private var entries = Buffer<Entry>()
  private var mask = 0

  init() { removeAll(words: 0) }

  /// Takes all forms out, and makes room for those of a text of so many words.
  mutating func removeAll(words: Int) {
    var size = 64
    while size < words * 2 { size *= 2 }
    slots.fill(-1, count: size)
    mask = size - 1
    entries.removeAll()
  }

  /// Gives memory back beyond that of so many forms.
  mutating func trim(to limit: Int) {
    slots.trim(to: 2 * limit)
    entries.trim(to: limit)
    removeAll(words: 0)
  }

  /// The entry of a form; nil where the article has no such form.
  @inline(__always)
  func find(_ key: UInt64) -> Entry? {
    let slots = slots.base
    let entries = entries.base
    var at = FormTable.home(of: key) & mask
    while slots[at] >= 0 {
      if entries[Int(slots[at])].key == key { return entries[Int(slots[at])] }
      at = (at &+ 1) & mask
    }
    return nil
  }

  /// Adds the entry of a form that is not there.
  mutating func insert(_ entry: Entry) {
    place(entry.key, Int32(truncatingIfNeeded: entries.count))
    entries.append(entry)
    if entries.count &* 2 > mask { grow() }
  }

  private func place(_ key: UInt64, _ index: Int32) {
    let slots = slots.base
    var at = FormTable.home(of: key) & mask
    while slots[at] >= 0 { at = (at &+ 1) & mask }
    slots[at] = index
  }

  @inline(__always)
  private static func home(of key: UInt64) -> Int { Int(truncatingIfNeeded: key >> 20) }

  @inline(never)
  private mutating func grow() {
    slots.fill(-1, count: 2 * (mask + 1))
    mask = slots.count - 1
    for index in entries.indices { place(entries[index].key, Int32(truncatingIfNeeded: index)) }
  }
}
