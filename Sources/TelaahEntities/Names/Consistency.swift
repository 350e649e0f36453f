import TelaahText

// A name seen once with strong evidence is that name everywhere in the document.

extension MentionScanner {
  /// Keeps what the page's structure says for later.
  func learn(_ structure: Structure) { dateline = structure.dateline?.span }

  /// Holds the tagger's names against what the rules know: a person's name is a person's (*kata*
  /// ⟦*Rofyanto*⟧), and words such as *Anda* are no names.
  func checkTagged() {
    for index in mentions.indices where mentions[index].rule == Rules.tagger {
      let words = mentions[index].words
      guard let first = words.first else { continue }
      let word = page.words[first]
      if words.count == 1,
        word.has([.function, .stopword])
          && (!word.isPersonal || mentions[index].kind == .location)
          || isRoman(first) && !word.isPersonal
      {
        mentions[index].words = first..<first
      } else if words.count > 1, word.has(.function), !word.isPersonal,
        mentions[index].kind != .organization
      {
        // *Setiap Orang*
        mentions[index].words = first..<first
      } else if mentions[index].kind != .person, !word.has([.place, .organization]),
        words.allSatisfy({ known.isPerson(page.hash($0)) })
      {
        mentions[index].kind = .person
      } else if mentions[index].kind == .person, words.count > 1, known.isOrganization(words, page)
      {
        // *PT Melati Wijaya …, karena* ⟦*Melati Wijaya*⟧
        mentions[index].kind = .organization
      }
    }
  }

  /// Finds names, acronyms and short forms again where the rules found nothing.
  func findAgain() {
    guard known.hasPersons || known.hasOrganizations else { return }
    var taken = [Bool](repeating: false, count: page.words.count)
    for index in mentions.indices where mentions[index].kind.isName || mentions[index].kind == .date
    {
      for at in mentions[index].words { taken[at] = true }
    }
    for next in page.passages {
      passage = next
      var at = next.words.lowerBound
      for index in next.marks {
        let mark = Int(page.marked[index])
        guard mark >= at, !taken[mark] else { continue }
        let word = page.words[mark]
        guard word.isCapitalized, word.kind == .word, known.mayBegin(word.hash) else { continue }
        at = findAgain(mark, taken: taken)
      }
    }
  }

  private func findAgain(_ start: Int, taken: [Bool]) -> Int {
    var stop = start
    while stop < end, !taken[stop], page.words[stop].isCapitalized, page.words[stop].kind == .word,
      stop < start + 6
    {
      stop += 1
    }
    // The longest known name that begins here.
    var hashes = NameHashes()
    for at in start..<stop { hashes.append(page.hash(at)) }
    var at = stop
    while at > start {
      let range = start..<at
      if let kind = known.kind(ofName: hashes[range.count]) {
        add(range, kind, Rules.again, kind == .location ? 0.8 : 0.85)
        return at
      }
      at -= 1
    }
    // Part of a person's name: *Donald*, *Simanjuntak*.
    let word = page.words[start]
    if stop == start + 1 || word.isSurelyPersonal, known.isPerson(page.hash(start)),
      !word.has([.stopword, .function, .titleHead, .placeHead, .organizationHead, .month]),
      !(word.isInitialOfSentence && word.has([.root, .wholeWord]) && !word.isSurelyPersonal)
    {
      var last = start + 1
      while last < stop, known.isPerson(page.hash(last)) { last += 1 }
      add(start..<last, .person, Rules.again, 0.8)
      return last
    }
    return start + 1
  }
}

/// The hashes of the first word, the first two words … of a run of up to six.
struct NameHashes {
  private var hashes = SIMD8<UInt64>()
  private var count = 0

  mutating func append(_ word: UInt64) {
    guard count < 7 else { return }
    hashes[count + 1] = Page.join(hashes[count], word)
    count += 1
  }

  subscript(_ words: Int) -> UInt64 { hashes[words & 7] }
}
