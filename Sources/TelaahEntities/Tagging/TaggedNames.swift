import TelaahText

// What the tagger says where the rules say little.

/// A name that the tagger sees.
struct TaggedName {
  let words: Range<Int>
  let kind: Mention.Kind
  /// How far its weakest word is ahead of being no name.
  let margin: Int
}

extension MentionScanner {
  /// The label of a word, and how far it is ahead.
  mutating func tag(_ at: Int) -> (label: Int, margin: Int) {
    guard let tagger else { return (Tag.outside, 0) }
    if taggedPassage != passage.words {
      tags = tagger.labels(in: page, passage.words)
      taggedPassage = passage.words
    }
    return tags[at - passage.words.lowerBound]
  }

  /// The name that begins at a word, if the tagger sees one.
  mutating func taggedName(_ at: Int) -> TaggedName? {
    let first = tag(at)
    guard let kind = Tag.kind(first.label), Tag.isFirst(first.label) else { return nil }
    var end = at + 1
    var margin = first.margin
    while end < self.end {
      let next = tag(end)
      guard Tag.kind(next.label) == kind, !Tag.isFirst(next.label) else { break }
      margin = min(margin, next.margin)
      end += 1
    }
    while end > at + 1, !page.words[end - 1].kind.isWord { end -= 1 }
    return TaggedName(words: at..<end, kind: kind, margin: margin)
  }
}
