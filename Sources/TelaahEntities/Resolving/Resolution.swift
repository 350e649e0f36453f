import TelaahLexicon
import TelaahText

/// Entities in the making: names are joined first, then roles and titles alone.
final class Resolution {
  let bytes: UnsafeBufferPointer<UInt8>
  let layer: MentionLayer
  let lexicon: LexiconSet
  let sentences: [Sentence]
  let vocabulary: NameVocabulary
  @exclusivity(unchecked) var clusters: [Cluster] = []
  /// The cluster of each mention.
  @exclusivity(unchecked) var owners: [Int?]

  init(
    bytes: UnsafeBufferPointer<UInt8>, layer: MentionLayer, lexicon: LexiconSet,
    sentences: [Sentence]
  ) {
    self.sentences = sentences
    self.bytes = bytes
    self.layer = layer
    self.lexicon = lexicon
    vocabulary = NameVocabulary(lexicon: lexicon)
    owners = [Int?](repeating: nil, count: layer.mentions.count)
  }

  func text(_ span: TextSpan) -> String {
    String(decoding: bytes[span.start..<span.end], as: UTF8.self)
  }

  /// Joins the mentions of each kind, the longest names first, so that short ones find them.
  func join() {
    var names: [Name] = []
    for (index, mention) in layer.mentions.enumerated() where mention.kind.isName {
      names.append(Name(mention: index, kind: mention.kind, words: nameWords(mention.span)))
    }
    joinPersons(names.filter { $0.kind == .person && !$0.words.isEmpty })
    joinOthers(names.filter { $0.kind != .person && !$0.words.isEmpty })
  }

  /// The words of a name in small letters, without full stops and without what stands in brackets.
  func nameWords(_ span: TextSpan) -> [NameWord] {
    var words: [NameWord] = []
    words.reserveCapacity(4)
    var start: Int?
    var depth = 0
    for at in span.start..<span.end {
      let byte = bytes[at]
      if byte == Mark.open { depth += 1 }
      let isPart =
        depth == 0
        && (byte >= 0x80 || byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A
          || byte >= 0x30 && byte <= 0x39
          || byte == Mark.hyphen || byte == 0x27)
      if isPart {
        if start == nil { start = at }
      } else if let first = start {
        words.append(word(first..<at))
        start = nil
      }
      if byte == Mark.close { depth = max(0, depth - 1) }
    }
    if let first = start { words.append(word(first..<span.end)) }
    return words
  }

  private func word(_ range: Range<Int>) -> NameWord {
    vocabulary.word(UnsafeBufferPointer(rebasing: bytes[range]))
  }

  /// What the lexicon says of a part of the text.
  func lookup(_ span: TextSpan) -> (key: LexiconKey, traits: WordTraits) {
    lexicon.lookup(UnsafeBufferPointer(rebasing: bytes[span.start..<span.end]))
  }
}

/// A mention's name in words.
struct Name {
  let mention: Int
  let kind: Mention.Kind
  let words: [NameWord]
}

/// Mentions of one entity.
struct Cluster {
  var kind: Mention.Kind
  var words: [NameWord]
  /// The mention whose text is the name.
  var best: Int
  var mentions: [Int]
  var aliases: [[NameWord]] = []
  /// Other spellings of the name, which may be slips of the pen: *Darma Budhi* of *Dharma Budhy*.
  var variants: [[NameWord]] = []
  var references: [Int] = []
}

/// A name's words as a key, hashed once.
struct NameKey: Hashable {
  let kind: Mention.Kind
  let words: [NameWord]
  private let hash: UInt64

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

  func hash(into hasher: inout Hasher) { hasher.combine(hash) }
}
