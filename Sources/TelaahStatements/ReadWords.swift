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
}

/// A document's words and marks without the white space, with what each is to the reader: the first
/// pass of a `Reading`.
struct ReadWords {
  var words: [ReadWord] = []
  var cues: [CueWord] = []
  /// The words that are quotation marks.
  private(set) var quotes: [Int] = []

  init(
    bytes: UnsafeBufferPointer<UInt8>, tokens: [Token], features: [TokenFeatures],
    lexicon: LexiconSet, memory: WordMemory
  ) {
    let most = min(tokens.count, features.count)
    var cues: [CueWord] = []
    cues.reserveCapacity(most / 32 + 4)
    var quotes: [Int] = []
    words = Array(unsafeUninitializedCapacity: most) { words, count in
      for index in 0..<most {
        let token = tokens[index]
        if token.kind == .space { continue }
        let feature = features[index]
        var mark = Mark.word
        if token.kind == .word {
          if feature.traits.intersects(.cue) {
            cues.append(CueWord(word: count, traits: feature.traits, key: feature.key))
          } else if ReadWords.mayHaveClitic(token.span, feature, bytes),
            let cue = memory.cue(
              cliticAt: count, token.span, feature.formHash, bytes: bytes, lexicon: lexicon)
          {
            cues.append(cue)
          }
        } else if token.kind == .punctuation || token.kind == .symbol {
          mark = Mark(bytes, token.span)
          if mark == .double || mark == .single { quotes.append(count) }
        }
        words.initializeElement(
          at: count,
          to: ReadWord(
            token: Int32(truncatingIfNeeded: index),
            start: UInt32(truncatingIfNeeded: token.span.start),
            mark: mark))
        count += 1
      }
    }
    Mark.joinDoubled(quotes, in: &words, tokens: tokens)
    self.cues = cues
    self.quotes = quotes
  }

  /// Whether a word that is no cue by itself may be one with *-nya*. Its last two letters are asked
  /// for first and together: few words have them, so that the processor guesses right.
  @inline(__always)
  private static func mayHaveClitic(
    _ span: TextSpan, _ feature: TokenFeatures, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard span.end >= 2, span.end <= bytes.count else { return false }
    let last = UnsafeRawBufferPointer(bytes).loadUnaligned(
      fromByteOffset: span.end - 2, as: UInt16.self)
    return UInt16(littleEndian: last) | 0x2020 == 0x6179 && span.count > 6
      && (!feature.key.exists || !feature.traits.intersects(.function))
  }
}

/// Finds the words of spans that are asked for in their order.
struct Places {
  let words: [ReadWord]
  let tokens: [Token]
  var cursor = 0

  /// The words of a range of tokens.
  mutating func range(of tokens: Range<Int>) -> Range<Int> {
    let first = move(to: tokens.lowerBound)
    return first..<move(to: tokens.upperBound)
  }

  /// Goes to the first word at or behind a token: between so many tokens are at most so many words.
  private mutating func move(to token: Int) -> Int {
    var high = cursor
    if cursor < words.count {
      high = max(high, min(words.count, cursor + token - Int(words[cursor].token)))
    }
    while cursor < high {
      let middle = (cursor + high) / 2
      if Int(words[middle].token) < token { cursor = middle + 1 } else { high = middle }
    }
    return cursor
  }

  /// The words that a span of the text has a part of.
  mutating func range(of span: TextSpan) -> Range<Int> {
    move(toByte: span.start)
    let first = cursor
    if span.count < Places.shortest {
      var high = first
      while high < words.count, start(high) < span.end { high += 1 }
      return first..<high
    }
    var low = first
    var high = words.count
    while low < high {
      let middle = (low + high) / 2
      if start(middle) < span.end { low = middle + 1 } else { high = middle }
    }
    return first..<low
  }

  /// Goes to the first word that ends behind a byte: in steps that double, then by halves, as names
  /// are few words apart and paragraphs many.
  private mutating func move(toByte byte: Int) {
    var step = 1
    var low = cursor
    while low + step < words.count, start(low + step) <= byte {
      low += step
      step *= 2
    }
    // The first word that begins behind it: the one before may reach over it.
    var high = min(words.count, low + step)
    while low < high {
      let middle = (low + high) / 2
      if start(middle) <= byte { low = middle + 1 } else { high = middle }
    }
    if low > cursor, tokens[Int(words[low - 1].token)].span.end > byte { low -= 1 }
    cursor = low
  }

  private func start(_ word: Int) -> Int { Int(words[word].start) }

  /// Spans of fewer bytes have few words, which are counted one by one.
  private static let shortest = 64
}
