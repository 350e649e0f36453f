/// The forms of an article, each with what was found out when it was first met: its lemma, what
/// its affixes say, and the candidate that it is.
struct FormTable {
  /// What is known of a form.
  struct Entry {
    var key: UInt64 = 0
    var lemma: UInt64 = 0
    var flags: Word.Flags = []
    var candidate: Int32 = -1
  }

  private var entries: [Entry]
  private var count = 0
  private var mask: Int

  /// Makes a table for a text of so many words.
  init(words: Int) {
    var size = 64
    while size < words * 2 { size *= 2 }
    entries = [Entry](repeating: Entry(), count: size)
    mask = size - 1
  }

  /// The entry of a form, which `make` finds out where it is new.
  @inline(__always)
  mutating func entry(_ key: UInt64, make: () -> Entry) -> Entry {
    var at = Int(truncatingIfNeeded: key >> 20) & mask
    while entries[at].candidate >= 0 {
      if entries[at].key == key { return entries[at] }
      at = (at + 1) & mask
    }
    let entry = make()
    entries[at] = entry
    count += 1
    if count * 2 > entries.count { grow() }
    return entry
  }

  /// The entry of a form; nil where the article has no such form.
  func find(_ key: UInt64) -> Entry? {
    var at = Int(truncatingIfNeeded: key >> 20) & mask
    while entries[at].candidate >= 0 {
      if entries[at].key == key { return entries[at] }
      at = (at + 1) & mask
    }
    return nil
  }

  private mutating func grow() {
    let old = entries
    entries = [Entry](repeating: Entry(), count: old.count * 2)
    mask = entries.count - 1
    for entry in old where entry.candidate >= 0 {
      var at = Int(truncatingIfNeeded: entry.key >> 20) & mask
      while entries[at].candidate >= 0 { at = (at + 1) & mask }
      entries[at] = entry
    }
  }
}
