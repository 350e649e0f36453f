import TelaahText

// Where in the words the names and roles of the earlier stages stand: the second pass of a `Reading`.
extension ReadingTables {
  mutating func readPlaces(
    sentences: [Sentence], structure: Structure, mentions: MentionLayer
  ) {
    var words: [ReadWord] = []
    swap(&words, &self.words)
    words.withUnsafeMutableBufferPointer { words in
      var places = Places(words: words, count: count)
      for index in mentions.mentions.indices {
        let kind = mentions.mentions[index].kind
        guard kind == .person || kind == .organization else { continue }
        let name = Int32(truncatingIfNeeded: names.count + 1)
        let range = places.words(of: mentions.mentions[index].span) {
          $0.name = name
          $0.cue = .none
        }
        names.append(Reading.Name(words: range, mention: index, kind: kind))
      }
      places.cursor = 0
      for role in mentions.roles {
        let number = Int32(truncatingIfNeeded: roles.count + 1)
        roles.append(places.words(of: role.span) { $0.role = number })
      }
      cues.removeAll { words[$0.word].cue == .none }
    }
    self.words = words
    readProse(of: structure, sentences)
  }

  /// Whose each mention and role is. A role beside a name is of whom the name is.
  mutating func readOwners(mentions: MentionLayer, entities: [Entity]) {
    owners.append(contentsOf: repeatElement(nil, count: mentions.mentions.count))
    roleOwners.append(contentsOf: repeatElement(nil, count: mentions.roles.count))
    owners.withUnsafeMutableBufferPointer { owners in
      roleOwners.withUnsafeMutableBufferPointer { roleOwners in
        for id in entities.indices {
          for mention in entities[id].mentions where owners.indices.contains(mention) {
            owners[mention] = id
          }
          for role in entities[id].references where roleOwners.indices.contains(role) {
            roleOwners[role] = id
          }
        }
      }
    }
    for role in mentions.roles.indices {
      if let holder = mentions.roles[role].holder, owners.indices.contains(holder) {
        roleOwners[role] = owners[holder]
      }
    }
  }

  /// The words of each block of prose: those of its sentences, which leave none out.
  private mutating func readProse(of structure: Structure, _ sentences: [Sentence]) {
    let words = self.sentences
    var next = 0
    var end = 0
    for block in structure.blocks.indices {
      while next < sentences.count, sentences[next].block < block { next += 1 }
      let start = next < sentences.count ? words[next].lowerBound : end
      end = max(start, end)
      while next < sentences.count, sentences[next].block == block {
        end = max(end, words[next].upperBound)
        next += 1
      }
      if structure.blocks[block].kind.isProse { blocks.append(min(start, end)..<end) }
    }
  }
}

/// Finds the words of spans that are asked for in their order.
struct Places {
  let words: UnsafeMutableBufferPointer<ReadWord>
  let count: Int
  var cursor = 0

  /// The words that a span of the text has a part of, each given to `body`.
  @inline(__always)
  mutating func words(of span: TextSpan, _ body: (inout ReadWord) -> Void) -> Range<Int> {
    let before = cursor
    move(toByte: span.start)
    // The first that begins behind the span's first byte: the one before may reach over it.
    if cursor > before, words[cursor - 1].span.end > span.start { cursor -= 1 }
    let first = cursor
    var end = first
    while end < count, start(end) < span.end {
      body(&words[end])
      end += 1
    }
    return first..<end
  }

  /// Goes to the first word that begins behind a byte: names are few words apart, and how many no branch
  /// foretells.
  @inline(__always)
  private mutating func move(toByte byte: Int) {
    while cursor + Places.stride < count, start(cursor + Places.stride) <= byte {
      cursor += Places.stride
    }
    let first = cursor
    cursor +=
      count &- first >= Places.stride
      ? leading(Places.stride) { start(first &+ $0) <= byte }
      : leading(count &- first) { start(first &+ $0) <= byte }
  }

  private func start(_ word: Int) -> Int { words[word].span.start }

  private static let stride = 8
}
