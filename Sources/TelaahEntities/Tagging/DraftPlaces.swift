import TelaahText

/// Which drafts stand at each word, so that nothing the tagger says is held against all of them.
struct DraftPlaces {
  /// For each word, 1 + the index in `links` of the last draft noted there; 0 for none.
  private var heads: [Int32]
  /// Drafts, and the link noted before at the same word.
  private var links: [(draft: Int32, next: Int32)] = []
  /// For each word, 1 + the last role without holder that begins there; 0 for none.
  private var freeRoles: [Int32]

  init(_ mentions: [DraftMention], _ roles: [DraftRole], words: Int) {
    heads = [Int32](repeating: 0, count: words)
    freeRoles = [Int32](repeating: 0, count: words)
    links.reserveCapacity(3 * mentions.count + 16)
    for index in mentions.indices where mentions[index].kind.isName {
      note(index, at: mentions[index].words)
    }
    for index in roles.indices where roles[index].holder == nil {
      let start = roles[index].words.lowerBound
      guard heads.indices.contains(start) else { continue }
      freeRoles[start] = Int32(truncatingIfNeeded: index + 1)
    }
  }

  /// Notes where a name stands, also where it has been moved to.
  mutating func note(_ draft: Int, at words: Range<Int>) {
    for at in words.clamped(to: heads.indices) {
      links.append((Int32(truncatingIfNeeded: draft), heads[at]))
      heads[at] = Int32(truncatingIfNeeded: links.count)
    }
  }

  /// The names that share a word with a range, in their order.
  func names(_ words: Range<Int>, _ mentions: [DraftMention]) -> [Int] {
    var found: [Int] = []
    for at in words.clamped(to: heads.indices) {
      var link = Int(heads[at])
      while link > 0 {
        let draft = Int(links[link - 1].draft)
        if mentions[draft].words.contains(at), !found.contains(draft) { found.append(draft) }
        link = Int(links[link - 1].next)
      }
    }
    return found.sorted()
  }

  /// The last role without holder that began at a word when the drafts were noted.
  func freeRole(at word: Int) -> Int? {
    guard heads.indices.contains(word), freeRoles[word] > 0 else { return nil }
    return Int(freeRoles[word]) - 1
  }
}
