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

  private var slots = SlotTable()
  private var entries = Buffer<Entry>()

  /// Takes all forms out, and makes room for those of a text of so many words.
  mutating func removeAll(words: Int) {
    slots.removeAll(words: words)
    entries.removeAll()
  }

  /// Takes all forms out, and gives memory back beyond that of so many.
  mutating func trim(to limit: Int) {
    slots.trim(to: limit)
    entries.trim(to: limit)
  }

  /// The entry of a form; nil where the article has no such form.
  @inline(__always)
  func find(_ key: UInt64) -> Entry? {
    let place = search(key).place
    return place < 0 ? nil : entries.base[Int(place)]
  }

  /// Adds the entry of a form that is not there.
  mutating func insert(_ entry: Entry) {
    let slot = search(entry.key).slot
    entries.append(entry)
    let all = entries.base
    slots.insert(count: entries.count, at: slot) { FormTable.home(of: all[$0].key) }
  }

  @inline(__always)
  private func search(_ key: UInt64) -> (place: Int32, slot: Int) {
    let entries = entries.base
    return slots.find(from: FormTable.home(of: key)) { entries[$0].key == key }
  }

  @inline(__always)
  private static func home(of key: UInt64) -> Int { Int(truncatingIfNeeded: key >> 20) }
}
