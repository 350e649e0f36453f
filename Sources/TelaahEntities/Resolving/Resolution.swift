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
  /// The persons that a name may be, while it is read.
  @exclusivity(unchecked) var candidates: [Int] = []

  init(
    bytes: UnsafeBufferPointer<UInt8>, layer: MentionLayer, sentences: [Sentence],
    vocabulary: NameVocabulary
  ) {
    self.sentences = sentences
    self.bytes = bytes
    self.layer = layer
    self.vocabulary = vocabulary
    lexicon = vocabulary.lexicon
    owners = [Int?](repeating: nil, count: layer.mentions.count)
  }

  func text(_ span: TextSpan) -> String {
    String(decoding: bytes[span.start..<span.end], as: UTF8.self)
  }

  /// Joins the mentions of each kind, the longest names first, so that short ones find them.
  func join() {
    var persons: [Name] = []
    var others: [Name] = []
    for index in layer.mentions.indices where layer.mentions[index].kind.isName {
      let kind = layer.mentions[index].kind
      let name = Name(mention: index, kind: kind, words: nameWords(layer.mentions[index].span))
      if name.words.isEmpty { continue }
      if kind == .person { persons.append(name) } else { others.append(name) }
    }
    joinPersons(persons)
    joinOthers(others)
  }

  /// The words of a name in small letters, without full stops and without what stands in brackets.
  func nameWords(_ span: TextSpan) -> [NameWord] {
    var words: [NameWord] = []
    words.reserveCapacity(4)
    var start = -1
    var depth = 0
    for at in span.start..<span.end {
      let byte = bytes[at]
      if Resolution.isNamePart(byte), depth == 0 {
        if start < 0 { start = at }
        continue
      }
      if byte == Mark.open { depth += 1 }
      if start >= 0 {
        words.append(word(start..<at))
        start = -1
      }
      if byte == Mark.close { depth = max(0, depth - 1) }
    }
    if start >= 0 { words.append(word(start..<span.end)) }
    return words
  }

  /// Letters, digits, hyphens and apostrophes, and whatever is not ASCII.
  @inline(__always)
  private static func isNamePart(_ byte: UInt8) -> Bool {
    // A bit for each byte up to 63, and for each from 64 to 127.
    let bits: UInt64 = byte < 64 ? 0x03FF_2080_0000_0000 : 0x07FF_FFFE_07FF_FFFE
    return byte >= 0x80 || bits >> UInt64(byte & 63) & 1 == 1
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
