import TelaahText

// Titles behind names that only the document's other mentions showed to be names.

extension MentionScanner {
  /// Reads appositions behind persons that were found again: *Jeri, yang menjabat sebagai …*.
  func titleFoundAgain() {
    guard let first = mentions.firstIndex(where: { $0.rule == Rules.again }) else { return }
    // Where the roles begin that were read before; made when it is first asked for.
    var taken: [Int: Int]?
    let before = roles.count
    var doubled: Set<Int> = []
    for index in first..<mentions.count {
      guard mentions[index].rule == Rules.again, mentions[index].kind == .person,
        let passage = passage(at: mentions[index].words.lowerBound)
      else { continue }
      self.passage = passage
      let next = mentions[index].words.upperBound
      guard next + 1 < end, page.words[next].isMark(Mark.comma) || !page.words[next].isCapitalized
      else { continue }
      let known = roles.count
      _ = apposition(next, holder: index)
      guard roles.count > known else { continue }
      // The title was read before as one that stands alone.
      for role in known..<roles.count {
        let starts = taken ?? starts(ofRoles: before)
        taken = starts
        if let alone = starts[roles[role].words.lowerBound], roles[alone].holder == nil {
          roles[alone].holder = index
          roles[alone].rule = Rules.titleAfter
          doubled.insert(role)
        }
      }
    }
    if !doubled.isEmpty {
      roles = roles.indices.filter { !doubled.contains($0) }.map { roles[$0] }
    }
  }

  /// The first words of the first `count` roles.
  private func starts(ofRoles count: Int) -> [Int: Int] {
    var starts: [Int: Int] = [:]
    for index in 0..<count { starts[roles[index].words.lowerBound] = index }
    return starts
  }

  /// The passage of a word.
  private func passage(at word: Int) -> Passage? {
    var low = 0
    var high = page.passages.count
    while low < high {
      let middle = (low + high) / 2
      if page.passages[middle].words.upperBound <= word { low = middle + 1 } else { high = middle }
    }
    return low < page.passages.count ? page.passages[low] : nil
  }
}
