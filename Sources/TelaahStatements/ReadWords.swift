import TelaahLexicon
import TelaahText

/// A word or a mark of the text, with what the rules ask of it all the time in one place.
struct ReadWord {
  let traits: WordTraits
  let key: LexiconKey
  let shape: TokenFeatures.Shape
  let kind: Token.Kind
  /// What it is as a mark.
  var mark = Mark.word
  /// Whether it is one of `Reading.cues`.
  var cue = Cue.none
  /// Where it stands in the text.
  let span: TextSpan
  /// The index of its token.
  let token: Int32
  /// The index of the sentence that it is in, or of the last before it; -1 before the first.
  let sentence: Int32
  /// 1 + the index in `Reading.names` of the name that it is part of; 0 for none.
  var name: Int32 = 0
  /// 1 + the index in `MentionLayer.roles` of the role that it is part of; 0 for none.
  var role: Int32 = 0

  /// What a word is as a cue.
  enum Cue: UInt8 {
    /// It is none.
    case none
    /// It hangs on no quotation.
    case free
    /// It hangs on a quotation.
    case used
  }

  init(_ token: Token, _ features: TokenFeatures, at index: Int, sentence: Int32) {
    traits = features.traits
    key = features.key
    shape = features.shape
    kind = token.kind
    span = token.span
    self.token = Int32(truncatingIfNeeded: index)
    self.sentence = sentence
  }

  /// No word: what stands behind the last.
  static let nothing = ReadWord(
    Token(span: TextSpan(0, 0), kind: .space), TokenFeatures(), at: 0, sentence: -1)
}

// A document's words and marks without the white space, with what each is to the reader: the first
// pass of a `Reading`.
extension ReadingTables {
  /// Reads the words of a document of as many features as tokens.
  mutating func readWords(
    bytes: UnsafeBufferPointer<UInt8>, tokens: [Token], sentences: [Sentence],
    features: [TokenFeatures], lexicon: LexiconSet, memory: WordMemory
  ) {
    var words: [ReadWord] = []
    swap(&words, &self.words)
    var special: [Int32] = []
    swap(&special, &self.special)
    tokens.withUnsafeBufferPointer { tokens in
      features.withUnsafeBufferPointer { features in
        words.withUnsafeMutableBufferPointer { words in
          special.withUnsafeMutableBufferPointer { special in
            var reader = WordReader(
              bytes: bytes, tokens: tokens, features: features, words: words, special: special)
            for sentence in sentences { self.sentences.append(reader.read(sentence.tokens)) }
            reader.read(to: tokens.count)
            count = reader.count
            for word in special[..<reader.specials] {
              read(
                Int(word), &words[Int(word)], bytes: bytes, features: features,
                lexicon: lexicon, memory: memory)
            }
          }
        }
      }
    }
    Mark.joinDoubled(quotes, in: &words)
    for quote in quotes where words[quote].mark == .double { doubles.append(quote) }
    self.words = words
    self.special = special
  }

  /// Reads a mark, or what may be a word of saying.
  private mutating func read(
    _ word: Int, _ read: inout ReadWord, bytes: UnsafeBufferPointer<UInt8>,
    features: UnsafeBufferPointer<TokenFeatures>, lexicon: LexiconSet, memory: WordMemory
  ) {
    guard read.kind == .word else {
      read.mark = Mark(bytes, read.span)
      if read.mark == .double || read.mark == .single { quotes.append(word) }
      return
    }
    let cue =
      read.traits.intersects(.cue)
      ? CueWord(word: word, traits: read.traits, key: read.key)
      : memory.cue(
        cliticAt: word, read.span, features[Int(read.token)].formHash, bytes: bytes,
        lexicon: lexicon)
    guard let cue else { return }
    cues.append(cue)
    read.cue = .free
  }
}

/// Walks over the tokens once, without a call: writes the words down, and which of them are marks or
/// may be words of saying.
private struct WordReader {
  /// The text; nil where it is empty.
  let bytes: UnsafeRawPointer?
  /// At so many places of the text two bytes can be read.
  let pairs: UInt
  let tokens: UnsafeBufferPointer<Token>
  let features: UnsafeBufferPointer<TokenFeatures>
  /// Room for a word of every token.
  let words: UnsafeMutableBufferPointer<ReadWord>
  /// The words that must be looked at once more: room for every token's.
  let special: UnsafeMutableBufferPointer<Int32>
  private(set) var count = 0
  private(set) var specials = 0
  private var token = 0
  private var sentence: Int32 = -1

  init(
    bytes: UnsafeBufferPointer<UInt8>, tokens: UnsafeBufferPointer<Token>,
    features: UnsafeBufferPointer<TokenFeatures>, words: UnsafeMutableBufferPointer<ReadWord>,
    special: UnsafeMutableBufferPointer<Int32>
  ) {
    self.bytes = UnsafeRawPointer(bytes.baseAddress)
    pairs = UInt(max(0, bytes.count - 1))
    self.tokens = tokens
    self.features = features
    self.words = words
    self.special = special
  }

  /// The words of the next sentence.
  mutating func read(_ sentence: Range<Int>) -> Range<Int> {
    read(to: sentence.lowerBound)
    self.sentence += 1
    let first = count
    read(to: sentence.upperBound)
    return first..<count
  }

  /// Reads the words before a token.
  mutating func read(to end: Int) {
    let end = min(end, tokens.count)
    var count = count
    var specials = specials
    var index = token
    while index < end {
      let token = tokens[index]
      if token.kind != .space {
        let features = features[index]
        words[count] = ReadWord(token, features, at: index, sentence: sentence)
        special[specials] = Int32(truncatingIfNeeded: count)
        let isSpecial =
          token.kind == .word
          ? mayBeCue(token.span, features)
          : token.kind == .punctuation || token.kind == .symbol
        specials &+= isSpecial ? 1 : 0
        count &+= 1
      }
      index &+= 1
    }
    token = max(token, index)
    self.count = count
    self.specials = specials
  }

  /// Whether a word is a cue, or may be one with *-nya*: its last two letters are asked for together.
  @inline(__always)
  private func mayBeCue(_ span: TextSpan, _ feature: TokenFeatures) -> Bool {
    if feature.traits.intersects(.cue) { return true }
    guard UInt(bitPattern: span.end &- 2) < pairs else { return false }
    let last = bytes.unsafelyUnwrapped.loadUnaligned(fromByteOffset: span.end &- 2, as: UInt16.self)
    return UInt16(littleEndian: last) | 0x2020 == 0x6179 && span.count > 6
      && (!feature.key.exists || !feature.traits.intersects(.function))
  }
}
