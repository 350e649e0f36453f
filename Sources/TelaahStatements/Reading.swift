import TelaahLexicon
import TelaahText

/// A document as the rules of this room read it: its words and marks without the white space
/// between them, numbered from 0, each with its mark, its name and its cue at hand.
///
/// One reading is opened for document after document: what it is made of, and what it remembers of
/// words, stays. A document is read in one pass over its tokens; what is read of it is valid inside
/// of `Document.withBytes` only.
final class Reading {
  let lexicon: LexiconSet
  let memory = WordMemory()
  let drafts = Drafts()
  @exclusivity(unchecked) private(set) var bytes = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
  @exclusivity(unchecked) private(set) var tokens: [Token] = []
  @exclusivity(unchecked) private(set) var features: [TokenFeatures] = []
  @exclusivity(unchecked) private(set) var mentions = MentionLayer()
  @exclusivity(unchecked) private(set) var entities: [Entity] = []
  @exclusivity(unchecked) private var tables = ReadingTables()
  /// Who speaks, as the rules find out.
  @exclusivity(unchecked) var sources = SourceTable()

  /// A person or organisation by name.
  struct Name {
    let words: Range<Int>
    let mention: Int
    let kind: Mention.Kind
  }

  init(lexicon: LexiconSet) { self.lexicon = lexicon }

  /// Reads a document of two bytes or more, of which there must be as many features as tokens.
  func open(
    bytes: UnsafeBufferPointer<UInt8>, structure: Structure, tokens: [Token],
    sentences: [Sentence], features: [TokenFeatures], mentions: MentionLayer, entities: [Entity]
  ) {
    self.bytes = bytes
    self.tokens = tokens
    self.features = features
    self.mentions = mentions
    self.entities = entities
    tables.clear(for: tokens.count)
    tables.readWords(
      bytes: bytes, tokens: tokens, sentences: sentences, features: features, lexicon: lexicon,
      memory: memory)
    tables.readPlaces(
      sentences: sentences, structure: structure, mentions: mentions)
    tables.readOwners(mentions: mentions, entities: entities)
    tables.readShortNames(of: entities)
    sources.open(for: entities.count)
  }

  /// Lets go of the document.
  func close() {
    bytes = UnsafeBufferPointer(start: nil, count: 0)
    tokens = []
    features = []
    mentions = MentionLayer()
    entities = []
    sources.clear()
    drafts.clear()
    if !tables.isKept { tables = ReadingTables() }
  }
}

// What the document was read into.
extension Reading {
  /// The words and marks of which the text has `count`; what stands behind them is none of its.
  var words: [ReadWord] { tables.words }
  var count: Int { tables.count }
  /// The words of each sentence.
  var sentences: [Range<Int>] { tables.sentences }
  /// The words of each block of prose, in order.
  var blocks: [Range<Int>] { tables.blocks }
  /// Words of saying, in order.
  var cues: [CueWord] { tables.cues }
  var names: [Name] { tables.names }
  var roles: [Range<Int>] { tables.roles }
  /// The words that are quotation marks, or were before two of them were joined to one, in order.
  var quotes: [Int] { tables.quotes }
  /// The words that are double quotation marks, in order.
  var doubles: [Int] { tables.doubles }
  /// The entity of each mention; nil where there is none.
  var owners: [Int?] { tables.owners }
  /// The entity that each role is of or stands for.
  var roleOwners: [Int?] { tables.roleOwners }
  /// The persons whose names are one word, and the organisations whose names are acronyms.
  var oneWordPersons: [Int] { tables.oneWordPersons }
  var acronyms: [Int] { tables.acronyms }

  /// Whether a cue hangs on a quotation.
  func isUsed(_ cue: CueWord) -> Bool { words[cue.word].cue == .used }
  func use(_ cue: CueWord) {
    if words[cue.word].cue == .free { tables.words[cue.word].cue = .used }
  }
}

// What the rules ask.
extension Reading {
  func mark(_ word: Int) -> Mark { words[word].mark }
  func kind(_ word: Int) -> Token.Kind { words[word].kind }
  func span(_ word: Int) -> TextSpan { words[word].span }
  func traits(_ word: Int) -> WordTraits { words[word].traits }
  func key(_ word: Int) -> LexiconKey { words[word].key }
  func shape(_ word: Int) -> TokenFeatures.Shape { words[word].shape }
  func formHash(_ word: Int) -> UInt64 { features[Int(words[word].token)].formHash }
  func isCapitalized(_ word: Int) -> Bool { shape(word).contains(.capitalized) }

  /// Whether white space stands before the word, or nothing does.
  func hasSpace(before word: Int) -> Bool { shape(word).contains(.spaceBefore) }

  /// Whether white space or the end stands behind the word.
  func hasSpace(after word: Int) -> Bool { word + 1 >= count || hasSpace(before: word + 1) }

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
    if text.utf8.count == spelled.count, isSame(text, spelled) { return true }
    return spelled.contains { $0 >= 0x80 } && text == self.text(span)
  }

  /// Whether a string has these bytes.
  func isSame(_ text: String, _ spelled: UnsafeBufferPointer<UInt8>) -> Bool {
    text.utf8.withContiguousStorageIfAvailable { $0.elementsEqual(spelled) } ?? false
  }

  func text(_ span: TextSpan) -> String {
    String(decoding: bytes[span.start..<span.end], as: UTF8.self)
  }

  /// The index of the sentence that a word is in, or the last before it.
  func sentence(of word: Int) -> Int? {
    guard word >= 0, count > 0 else { return nil }
    let sentence = Int(words[min(word, count - 1)].sentence)
    return sentence < 0 ? nil : sentence
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
    if range.isEmpty || doubles.isEmpty { return false }
    let first = leading(doubles.count) { doubles[$0] < range.lowerBound }
    return first < doubles.count && doubles[first] < range.upperBound
  }

  /// The index of the first cue at or behind a word.
  func firstCue(from word: Int) -> Int {
    leading(cues.count) { cues[$0].word < word }
  }

  func cue(at word: Int) -> CueWord? {
    guard word >= 0, word < count, words[word].cue != .none else { return nil }
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
