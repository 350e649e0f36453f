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
  /// The words and marks of which the text has `count`; what stands behind them is none of its.
  let words: [ReadWord]
  let count: Int
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
  /// The entity of each mention; nil where there is none.
  let owners: [Int?]
  /// The entity that each role is of or stands for.
  let roleOwners: [Int?]
  /// The sentence that was asked for last: the next question is often of the same.
  @exclusivity(unchecked) private var lastSentence = 0

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
    var tables = memory.takeTables()
    tables.clear(for: min(tokens.count, features.count))
    tables.readWords(
      bytes: bytes, tokens: tokens, features: features, lexicon: lexicon, memory: memory)
    tables.readPlaces(
      tokens: tokens, sentences: sentences, structure: structure, mentions: mentions)
    tables.readOwners(mentions: mentions, entities: entities)
    words = tables.words
    count = tables.count
    self.sentences = tables.sentences
    blocks = tables.blocks
    cues = tables.cues
    names = tables.names
    roles = tables.roles
    quotes = tables.quotes
    doubles = tables.doubles
    owners = tables.owners
    roleOwners = tables.roleOwners
    memory.keep(consume tables)
  }
}

// What the rules ask.
extension Reading {
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
    return TextSpan(
      ordered: UInt32(truncatingIfNeeded: span(first).start),
      UInt32(truncatingIfNeeded: span(last).end))
  }

  func text(of range: Range<Int>) -> String { text(span(of: range)) }

  /// Whether words are a text, as Unicode compares strings.
  func isText(_ text: String, of range: Range<Int>) -> Bool {
    let span = span(of: range)
    let spelled = UnsafeBufferPointer(rebasing: bytes[span.start..<span.end])
    var copy = text
    if text.utf8.count == spelled.count,
      copy.withUTF8({ text in spelled.indices.allSatisfy { text[$0] == spelled[$0] } })
    {
      return true
    }
    return spelled.contains { $0 >= 0x80 } && text == self.text(span)
  }

  func text(_ span: TextSpan) -> String {
    String(decoding: bytes[span.start..<span.end], as: UTF8.self)
  }

  /// The index of the sentence that a word is in, or the last before it.
  func sentence(of word: Int) -> Int? {
    if lastSentence < sentences.count, sentences[lastSentence].lowerBound <= word,
      lastSentence + 1 == sentences.count || word < sentences[lastSentence + 1].lowerBound
    {
      return lastSentence
    }
    let begun = leading(sentences.count) { sentences[$0].lowerBound <= word }
    if begun == 0 { return nil }
    lastSentence = begun - 1
    return lastSentence
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
    leading(blocks.count) { blocks[$0].upperBound <= word }
  }

  /// The block of prose that a word is in.
  func block(of word: Int) -> Range<Int>? {
    let index = firstBlock(from: word)
    return index < blocks.count && blocks[index].contains(word) ? blocks[index] : nil
  }

  /// Whether a double quotation mark is among words.
  func hasDouble(in range: Range<Int>) -> Bool {
    let first = leading(doubles.count) { doubles[$0] < range.lowerBound }
    return first < doubles.count && doubles[first] < range.upperBound
  }

  /// The index of the first cue at or behind a word.
  func firstCue(from word: Int) -> Int {
    leading(cues.count) { cues[$0].word < word }
  }

  func cue(at word: Int) -> CueWord? {
    guard word >= 0, word < count, words[word].isCue else { return nil }
    return cues[firstCue(from: word)]
  }

  func name(at word: Int) -> Name? {
    let name = words[word].name
    return name == 0 ? nil : names[Int(name) - 1]
  }

  /// Whether a word of a range is part of a name.
  func hasName(in range: Range<Int>) -> Bool {
    let index = firstName(from: range.upperBound) - 1
    return index >= 0 && names[index].words.upperBound > range.lowerBound
  }

  /// Whether a word is part of a person's or organisation's name.
  func isNamed(_ word: Int) -> Bool { words[word].name != 0 }

  /// Whether a word is part of a role.
  func isTitle(_ word: Int) -> Bool { words[word].role != 0 }

  /// The index of the first name that begins at or behind a word.
  func firstName(from word: Int) -> Int {
    leading(names.count) { names[$0].words.lowerBound < word }
  }

  /// The index of the first role that begins at or behind a word.
  func firstRole(from word: Int) -> Int {
    leading(roles.count) { roles[$0].lowerBound < word }
  }

  /// The index of the role that a word is part of.
  func role(at word: Int) -> Int? {
    let role = words[word].role
    return role == 0 ? nil : Int(role) - 1
  }

  /// Where the name of a mention stands.
  func name(ofMention mention: Int) -> Name? {
    let index = leading(names.count) { names[$0].mention < mention }
    return index < names.count && names[index].mention == mention ? names[index] : nil
  }
}
