import TelaahLexicon
import TelaahText

/// A document as the rules of this room read it: its words and marks without the white space
/// between them, numbered from 0, each with its mark, its name and its cue at hand.
///
/// Built once a document in one pass over the tokens; valid inside of `Document.withBytes` only.
final class Reading {
  let bytes: UnsafeBufferPointer<UInt8>
  let structure: Structure
  let tokens: [Token]
  let features: [TokenFeatures]
  let lexicon: LexiconSet
  let mentions: MentionLayer
  let entities: [Entity]
  let memory: WordMemory
  let words: [ReadWord]
  /// The words of each sentence.
  let sentences: [Range<Int>]
  /// The words of each block of prose, in order.
  let blocks: [Range<Int>]
  /// Words of saying, in order.
  let cues: [CueWord]
  let names: [Name]
  let roles: [Range<Int>]
  /// The words that are quotation marks, or were before two of them were joined to one, in order.
  let quotes: [Int]
  /// The words that are double quotation marks, in order.
  let doubles: [Int]

  /// A person or organisation by name.
  struct Name {
    let words: Range<Int>
    let mention: Int
    let kind: Mention.Kind
  }

  init(
    bytes: UnsafeBufferPointer<UInt8>, structure: Structure, tokens: [Token],
    sentences: [Sentence], features: [TokenFeatures], mentions: MentionLayer, entities: [Entity],
    lexicon: LexiconSet, memory: WordMemory
  ) {
    self.bytes = bytes
    self.structure = structure
    self.tokens = tokens
    self.features = features
    self.lexicon = lexicon
    self.mentions = mentions
    self.entities = entities
    self.memory = memory
    var found = ReadWords(
      bytes: bytes, tokens: tokens, features: features, lexicon: lexicon,
      memory: memory)
    var places = Places(words: found.words, tokens: tokens)
    let ranges = sentences.map { places.range(of: $0.tokens) }
    self.sentences = ranges
    blocks = Reading.prose(of: structure, sentences, ranges)
    names = Reading.names(among: mentions.mentions, &places)
    roles = Reading.roles(among: mentions.roles, &places)
    places = Places(words: [], tokens: [])
    for (index, name) in names.enumerated() {
      for word in name.words { found.words[word].name = Int32(truncatingIfNeeded: index + 1) }
    }
    for (index, role) in roles.enumerated() {
      for word in role { found.words[word].role = Int32(truncatingIfNeeded: index + 1) }
    }
    found.cues.removeAll { found.words[$0.word].name != 0 }
    words = found.words
    cues = found.cues
    quotes = found.quotes
    doubles = found.quotes.filter { found.words[$0].mark == .double }
  }

  /// The words of each block of prose: those of its sentences, which leave none out.
  private static func prose(
    of structure: Structure, _ sentences: [Sentence], _ ranges: [Range<Int>]
  ) -> [Range<Int>] {
    var blocks: [Range<Int>] = []
    blocks.reserveCapacity(structure.blocks.count)
    var next = 0
    var end = 0
    for block in structure.blocks.indices {
      while next < sentences.count, sentences[next].block < block { next += 1 }
      let start = next < sentences.count ? ranges[next].lowerBound : end
      end = max(start, end)
      while next < sentences.count, sentences[next].block == block {
        end = max(end, ranges[next].upperBound)
        next += 1
      }
      if structure.blocks[block].kind.isProse { blocks.append(min(start, end)..<end) }
    }
    return blocks
  }

  private static func names(among mentions: [Mention], _ places: inout Places) -> [Name] {
    places.cursor = 0
    var names: [Name] = []
    names.reserveCapacity(mentions.count)
    for index in mentions.indices {
      let kind = mentions[index].kind
      guard kind == .person || kind == .organization else { continue }
      names.append(
        Name(words: places.range(of: mentions[index].span), mention: index, kind: kind))
    }
    return names
  }

  private static func roles(among roles: [RoleMention], _ places: inout Places) -> [Range<Int>] {
    places.cursor = 0
    return roles.map { places.range(of: $0.span) }
  }
}

// What the rules ask.
extension Reading {
  var count: Int { words.count }

  func token(_ word: Int) -> Token { tokens[Int(words[word].token)] }
  func mark(_ word: Int) -> Mark { words[word].mark }
  func span(_ word: Int) -> TextSpan { token(word).span }
  func feature(_ word: Int) -> TokenFeatures { features[Int(words[word].token)] }
  func traits(_ word: Int) -> WordTraits { feature(word).traits }
  func isWord(_ word: Int) -> Bool { token(word).kind.isWord }
  func isCapitalized(_ word: Int) -> Bool { feature(word).shape.contains(.capitalized) }

  /// Whether white space stands before the word.
  func hasSpace(before word: Int) -> Bool {
    let token = Int(words[word].token)
    return token == 0 || tokens[token - 1].kind == .space
  }

  /// Whether white space or the end stands behind the word.
  func hasSpace(after word: Int) -> Bool {
    let token = Int(words[word].token)
    return token + 1 >= tokens.count || tokens[token + 1].kind == .space
  }

  /// The text's bytes from the first word of a range to its last.
  func span(of range: Range<Int>) -> TextSpan {
    guard let first = range.first, let last = range.last else { return TextSpan(0, 0) }
    return TextSpan(span(first).start, span(last).end)
  }

  func text(of range: Range<Int>) -> String { text(span(of: range)) }

  func text(_ span: TextSpan) -> String {
    String(decoding: bytes[span.start..<span.end], as: UTF8.self)
  }

  /// The index of the sentence that a word is in, or the last before it.
  func sentence(of word: Int) -> Int? {
    var low = 0
    var high = sentences.count
    while low < high {
      let middle = (low + high) / 2
      if sentences[middle].lowerBound <= word { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? nil : low - 1
  }

  /// The words of the sentence that a word is in, never beyond `block`.
  func sentence(of word: Int, in block: Range<Int>) -> Range<Int> {
    guard let index = sentence(of: word), sentences[index].contains(word) else {
      return word..<min(word + 1, block.upperBound)
    }
    return sentences[index].clamped(to: block)
  }

  /// The index of the first block that ends behind a word.
  func firstBlock(from word: Int) -> Int {
    var low = 0
    var high = blocks.count
    while low < high {
      let middle = (low + high) / 2
      if blocks[middle].upperBound <= word { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The block of prose that a word is in.
  func block(of word: Int) -> Range<Int>? {
    let index = firstBlock(from: word)
    return index < blocks.count && blocks[index].contains(word) ? blocks[index] : nil
  }

  /// Whether a double quotation mark is among words.
  func hasDouble(in range: Range<Int>) -> Bool {
    var low = 0
    var high = doubles.count
    while low < high {
      let middle = (low + high) / 2
      if doubles[middle] < range.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low < doubles.count && doubles[low] < range.upperBound
  }

  /// The index of the first cue at or behind a word.
  func firstCue(from word: Int) -> Int {
    var low = 0
    var high = cues.count
    while low < high {
      let middle = (low + high) / 2
      if cues[middle].word < word { low = middle + 1 } else { high = middle }
    }
    return low
  }

  func cue(at word: Int) -> CueWord? {
    let index = firstCue(from: word)
    return index < cues.count && cues[index].word == word ? cues[index] : nil
  }

  func name(at word: Int) -> Name? {
    let name = words[word].name
    return name == 0 ? nil : names[Int(name) - 1]
  }

  /// Whether a word is part of a person's or organisation's name.
  func isNamed(_ word: Int) -> Bool { words[word].name != 0 }

  /// Whether a word is part of a role.
  func isTitle(_ word: Int) -> Bool { words[word].role != 0 }

  /// The index of the first name that begins at or behind a word.
  func firstName(from word: Int) -> Int {
    var low = 0
    var high = names.count
    while low < high {
      let middle = (low + high) / 2
      if names[middle].words.lowerBound < word { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The index of the first role that begins at or behind a word.
  func firstRole(from word: Int) -> Int {
    var low = 0
    var high = roles.count
    while low < high {
      let middle = (low + high) / 2
      if roles[middle].lowerBound < word { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The index of the role that a word is part of.
  func role(at word: Int) -> Int? {
    let role = words[word].role
    return role == 0 ? nil : Int(role) - 1
  }

  /// Where the name of a mention stands.
  func name(ofMention mention: Int) -> Name? {
    var low = 0
    var high = names.count
    while low < high {
      let middle = (low + high) / 2
      if names[middle].mention < mention { low = middle + 1 } else { high = middle }
    }
    return low < names.count && names[low].mention == mention ? names[low] : nil
  }
}
