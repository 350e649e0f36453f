import TelaahText

/// A name's words as a key, hashed once.
struct NameKey {
  let kind: Mention.Kind
  let words: ArraySlice<NameWord>
  fileprivate let hash: UInt64

  init(_ words: [NameWord], _ kind: Mention.Kind = .person) { self.init(words[...], kind) }

  init(_ words: ArraySlice<NameWord>, _ kind: Mention.Kind) {
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
    entries.reserveCapacity(capacity)
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

/// The persons of a document in whose names each word stands, in the order in which they were noted.
struct WordIndex {
  /// The first and the last link of each word, and the document that they are of.
  private var ends: [(document: Int32, first: Int32, last: Int32)] = []
  private var links: [(cluster: Int32, next: Int32)] = []
  private var document: Int32 = 0

  /// Begins a document in which words have numbers below `words`.
  mutating func begin(words: Int) {
    links.removeAll(keepingCapacity: true)
    document &+= 1
    while ends.count < words { ends.append((0, -1, -1)) }
  }

  mutating func note(_ cluster: Int, at word: NameWord) {
    let cluster = Int32(truncatingIfNeeded: cluster)
    let link = Int32(truncatingIfNeeded: links.count)
    if ends[Int(word)].document == document {
      let last = Int(ends[Int(word)].last)
      if links[last].cluster == cluster { return }
      links[last].next = link
      ends[Int(word)].last = link
    } else {
      ends[Int(word)] = (document, link, link)
    }
    links.append((cluster, -1))
  }

  /// Adds the first `most` persons of a word to those that are there, each once.
  func add(of word: NameWord, most: Int, to clusters: inout [Int]) {
    guard ends[Int(word)].document == document else { return }
    var link = ends[Int(word)].first
    var count = 0
    while link >= 0, count < most {
      let cluster = Int(links[Int(link)].cluster)
      if !clusters.contains(cluster) { clusters.append(cluster) }
      link = links[Int(link)].next
      count += 1
    }
  }
}
