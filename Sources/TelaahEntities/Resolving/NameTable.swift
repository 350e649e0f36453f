import TelaahText

/// A name's words as a key, hashed once.
struct NameKey {
  let kind: Mention.Kind
  let words: [NameWord]
  fileprivate let hash: UInt64

  init(_ words: [NameWord], _ kind: Mention.Kind = .person) {
    self.words = words
    self.kind = kind
    var hash: UInt64 = 0
    for word in words {
      hash = (hash &+ UInt64(truncatingIfNeeded: word) &+ 1) &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash >> 32
    }
    self.hash = hash
  }
}

/// Numbers by names: an open table, for some hundred names a document.
struct NameTable {
  private var entries: [(key: NameKey, value: Int?)] = []
  /// 1 + the index in `entries`; 0 where it is free. A power of 2.
  private var slots: [Int32]

  /// Makes an empty table with room for so many names.
  init(capacity: Int = 0) {
    var size = 16
    while size < 2 * capacity { size *= 2 }
    slots = [Int32](repeating: 0, count: size)
  }

  subscript(_ key: NameKey) -> Int? {
    get {
      let found = slots[slot(of: key)]
      return found == 0 ? nil : entries[Int(found) - 1].value
    }
    set {
      let slot = slot(of: key)
      if slots[slot] > 0 {
        entries[Int(slots[slot]) - 1].value = newValue
        return
      }
      guard newValue != nil else { return }
      entries.append((key, newValue))
      slots[slot] = Int32(truncatingIfNeeded: entries.count)
      if 2 * entries.count > slots.count { grow() }
    }
  }

  /// Where a key stands, or may be put.
  private func slot(of key: NameKey) -> Int {
    var slot = Int(truncatingIfNeeded: key.hash) & (slots.count - 1)
    while slots[slot] > 0 {
      let index = Int(slots[slot]) - 1
      if entries[index].key.hash == key.hash, entries[index].key.kind == key.kind,
        entries[index].key.words == key.words
      {
        break
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  private mutating func grow() {
    slots = [Int32](repeating: 0, count: 2 * slots.count)
    for index in entries.indices {
      var slot = Int(truncatingIfNeeded: entries[index].key.hash) & (slots.count - 1)
      while slots[slot] > 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(truncatingIfNeeded: index + 1)
    }
  }
}

/// The persons in whose names each word stands, in the order in which they were noted.
struct WordIndex {
  private var heads: [Int32]
  private var tails: [Int32]
  private var links: [(cluster: Int32, next: Int32)] = []

  init(words: Int) {
    heads = [Int32](repeating: -1, count: words)
    tails = heads
  }

  mutating func note(_ cluster: Int, at word: NameWord) {
    let tail = tails[Int(word)]
    if tail >= 0, links[Int(tail)].cluster == Int32(truncatingIfNeeded: cluster) { return }
    let link = Int32(truncatingIfNeeded: links.count)
    links.append((Int32(truncatingIfNeeded: cluster), -1))
    if tail >= 0 { links[Int(tail)].next = link } else { heads[Int(word)] = link }
    tails[Int(word)] = link
  }

  /// Adds the first `most` persons of a word to those that are there, each once.
  func add(of word: NameWord, most: Int, to clusters: inout [Int]) {
    var link = heads[Int(word)]
    var count = 0
    while link >= 0, count < most {
      let cluster = Int(links[Int(link)].cluster)
      if !clusters.contains(cluster) { clusters.append(cluster) }
      link = links[Int(link)].next
      count += 1
    }
  }
}
