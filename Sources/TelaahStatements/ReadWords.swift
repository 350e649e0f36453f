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
  /// Reads the words of a document of two bytes or more, and of as many features as tokens.
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
              tokens: tokens, features: features, words: words, special: special)
            for sentence in sentences { self.sentences.append(reader.read(sentence.tokens)) }
            reader.read(to: tokens.count)
            count = reader.count
            for word in reader.foundMarks {
              readMark(Int(word), &words[Int(word)], bytes: bytes, memory: memory)
            }
            for word in reader.foundCues {
              readCue(
                Int(word), &words[Int(word)], bytes: bytes, features: features,
                lexicon: lexicon, memory: memory)
            }
          }
        }
      }
    }
    self.special = special
    Mark.joinDoubled(quotes, in: &words)
    for quote in quotes where words[quote].mark == .double { doubles.append(quote) }
    self.words = words
  }

  /// Reads a mark, which may be a quotation mark.
  private mutating func readMark(
    _ word: Int, _ read: inout ReadWord, bytes: UnsafeBufferPointer<UInt8>, memory: WordMemory
  ) {
    read.mark = memory.mark(first: bytes[read.span.start])
    guard read.mark == .other else { return }
    read.mark = Mark(bytes, read.span)
    if read.mark == .double || read.mark == .single { quotes.append(word) }
  }

  /// Reads a cue, or what ends with *-ya* and may be a cue with *-nya*.
  private mutating func readCue(
    _ word: Int, _ read: inout ReadWord, bytes: UnsafeBufferPointer<UInt8>,
    features: UnsafeBufferPointer<TokenFeatures>, lexicon: LexiconSet, memory: WordMemory
  ) {
    guard read.kind == .word else { return }
    let cue: CueWord?
    if read.traits.intersects(.cue) {
      cue = CueWord(word: word, traits: read.traits, key: read.key)
    } else if read.span.count > 6, !read.key.exists || !read.traits.intersects(.function) {
      cue = memory.cue(
        cliticAt: word, read.span, features[Int(read.token)].formHash, bytes: bytes,
        lexicon: lexicon)
    } else {
      cue = nil
    }
    guard let cue else { return }
    cues.append(cue)
    read.cue = .free
  }
}
