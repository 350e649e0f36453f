import TelaahLexicon
import TelaahText

/// A word or a mark of the text, with what the rules ask of it all the time.
struct ReadWord {
  /// The index of its token.
  let token: Int32
  /// Where it begins in the text.
  let start: UInt32
  /// 1 + the index in `Reading.names` of the name that it is part of; 0 for none.
  var name: Int32 = 0
  /// 1 + the index in `MentionLayer.roles` of the role that it is part of; 0 for none.
  var role: Int32 = 0
  /// What it is as a mark.
  var mark: Mark
  /// Whether it is one of `Reading.cues`.
  var isCue = false
}

// A document's words and marks without the white space, with what each is to the reader: the first
// pass of a `Reading`.
extension ReadingTables {
  mutating func readWords(
    bytes: UnsafeBufferPointer<UInt8>, tokens: [Token], features: [TokenFeatures],
    lexicon: LexiconSet, memory: WordMemory
  ) {
    let reader = CueReader(bytes: bytes, lexicon: lexicon, memory: memory)
    var words: [ReadWord] = []
    swap(&words, &self.words)
    count = tokens.withUnsafeBufferPointer { tokens in
      features.withUnsafeBufferPointer { features in
        words.withUnsafeMutableBufferPointer { words in
          var count = 0
          for index in 0..<min(tokens.count, features.count, words.count) {
            let token = tokens[index]
            if token.kind == .space { continue }
            var word = ReadWord(
              token: Int32(truncatingIfNeeded: index),
              start: UInt32(truncatingIfNeeded: token.span.start), mark: .word)
            if token.kind == .word {
              let feature = features[index]
              if reader.mayBeCue(token.span, feature),
                let cue = reader.cue(count, token.span, feature)
              {
                cues.append(cue)
                word.isCue = true
              }
            } else if token.kind == .punctuation || token.kind == .symbol {
              word.mark = Mark(bytes, token.span)
              if word.mark == .double || word.mark == .single { quotes.append(count) }
            }
            words[count] = word
            count += 1
          }
          return count
        }
      }
    }
    Mark.joinDoubled(quotes, in: &words, tokens: tokens)
    for quote in quotes where words[quote].mark == .double { doubles.append(quote) }
    self.words = words
  }
}

/// Tells words of saying, with the clitic or without.
private struct CueReader {
  let bytes: UnsafeBufferPointer<UInt8>
  let lexicon: LexiconSet
  let memory: WordMemory
  /// At so many places two bytes can be read.
  let pairs: UInt

  init(bytes: UnsafeBufferPointer<UInt8>, lexicon: LexiconSet, memory: WordMemory) {
    self.bytes = bytes
    self.lexicon = lexicon
    self.memory = memory
    pairs = UInt(max(0, bytes.count - 1))
  }

  /// What few words pass, asked in line; the rest is a call.
  @inline(__always)
  func mayBeCue(_ span: TextSpan, _ feature: TokenFeatures) -> Bool {
    feature.traits.intersects(.cue) || mayHaveClitic(span, feature)
  }

  @inline(never)
  func cue(_ word: Int, _ span: TextSpan, _ feature: TokenFeatures) -> CueWord? {
    feature.traits.intersects(.cue)
      ? CueWord(word: word, traits: feature.traits, key: feature.key)
      : memory.cue(cliticAt: word, span, feature.formHash, bytes: bytes, lexicon: lexicon)
  }

  /// Whether a word that is no cue by itself may be one with *-nya*. Its last two letters are asked
  /// for first and together: few words have them, so that the processor guesses right.
  @inline(__always)
  private func mayHaveClitic(_ span: TextSpan, _ feature: TokenFeatures) -> Bool {
    guard UInt(bitPattern: span.end &- 2) < pairs, let start = bytes.baseAddress else {
      return false
    }
    let last = UnsafeRawPointer(start).loadUnaligned(
      fromByteOffset: span.end &- 2, as: UInt16.self)
    return UInt16(littleEndian: last) | 0x2020 == 0x6179 && span.count > 6
      && (!feature.key.exists || !feature.traits.intersects(.function))
  }
}
