import TelaahText

// Where in the words the names and roles of the earlier stages stand: the second pass of a `Reading`.
extension ReadingTables {
  mutating func readPlaces(
    sentences: [Sentence], structure: Structure, mentions: MentionLayer
  ) {
    var words: [ReadWord] = []
    swap(&words, &self.words)
    words.withUnsafeMutableBufferPointer { words in
      var places = Places(words: UnsafeBufferPointer(words), count: count)
      for index in mentions.mentions.indices {
        let kind = mentions.mentions[index].kind
        guard kind == .person || kind == .organization else { continue }
        let range = places.range(of: mentions.mentions[index].span)
        names.append(Reading.Name(words: range, mention: index, kind: kind))
        for word in range {
          words[word].name = Int32(truncatingIfNeeded: names.count)
          words[word].cue = .none
        }
      }
      places.cursor = 0
      for role in mentions.roles {
        let range = places.range(of: role.span)
        roles.append(range)
        for word in range { words[word].role = Int32(truncatingIfNeeded: roles.count) }
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
    var next = 0
    var end = 0
    for block in structure.blocks.indices {
      while next < sentences.count, sentences[next].block < block { next += 1 }
      let start = next < sentences.count ? self.sentences[next].lowerBound : end
      end = max(start, end)
      while next < sentences.count, sentences[next].block == block {
        end = max(end, self.sentences[next].upperBound)
        next += 1
      }
      if structure.blocks[block].kind.isProse { blocks.append(min(start, end)..<end) }
    }
  }
}

/// Finds the words of spans that are asked for in their order.
struct Places {
  let words: UnsafeBufferPointer<ReadWord>
  let count: Int
  var cursor = 0

  /// The words that a span of the text has a part of.
  mutating func range(of span: TextSpan) -> Range<Int> {
    let before = cursor
    move(toByte: span.start)
    // The first that begins behind the span's first byte: the one before may reach over it.
    if cursor > before, words[cursor - 1].span.end > span.start { cursor -= 1 }
    let first = cursor
    var end = first
    while end < count, start(end) < span.end { end += 1 }
    return first..<end
  }

  /// Goes to the first word that begins behind a byte: names are few words apart.
  private mutating func move(toByte byte: Int) {
    while cursor + Places.stride < count, start(cursor + Places.stride) <= byte {
      cursor += Places.stride
    }
    while cursor < count, start(cursor) <= byte { cursor += 1 }
  }

  private func start(_ word: Int) -> Int { words[word].span.start }

  private static let stride = 8
}
