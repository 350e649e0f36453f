import TelaahLexicon
import TelaahText

/// A document's words and marks without the white space, with what each is to the reader: the first
/// pass of a `Reading`.
struct ReadWords {
  /// The token of each word.
  private(set) var words: [Int32] = []
  /// What each word is as a mark, and as a particle. There are more of both than there are words.
  private(set) var marks: [Mark]
  private(set) var particles: [UInt32]
  private(set) var cues: [CueWord] = []
  /// The words that are quotation marks.
  private(set) var quotes: [Int] = []

  init(
    bytes: UnsafeBufferPointer<UInt8>, tokens: [Token], features: [TokenFeatures],
    lexicon: LexiconSet, table: ParticleTable
  ) {
    let most = min(tokens.count, features.count)
    var cues: [CueWord] = []
    cues.reserveCapacity(tokens.count / 32 + 4)
    var quotes: [Int] = []
    var marks = [Mark](repeating: .word, count: most)
    var particles = [UInt32](repeating: 0, count: most)
    words = Array(unsafeUninitializedCapacity: most) { words, count in
      for index in 0..<most {
        let token = tokens[index]
        if token.kind == .space { continue }
        let traits = features[index].traits
        let key = features[index].key
        if token.kind == .word {
          if let cue = ReadWords.cue(count, token.span, traits, key, bytes, lexicon) {
            cues.append(cue)
          }
        } else if token.kind == .punctuation || token.kind == .symbol {
          let mark = Mark(bytes, token.span)
          marks[count] = mark
          if mark == .double || mark == .single { quotes.append(count) }
        }
        if traits.contains(.particle) { particles[count] = table.kinds(of: key) }
        words.initializeElement(at: count, to: Int32(truncatingIfNeeded: index))
        count += 1
      }
    }
    Mark.joinDoubled(&marks, quotes, words: words, tokens: tokens)
    self.cues = cues
    self.quotes = quotes
    self.marks = marks
    self.particles = particles
  }

  /// A word as a cue, if it is one by itself or with *-nya*.
  @inline(__always)
  private static func cue(
    _ word: Int, _ span: TextSpan, _ traits: WordTraits, _ key: LexiconKey,
    _ bytes: UnsafeBufferPointer<UInt8>, _ lexicon: LexiconSet
  ) -> CueWord? {
    if traits.intersects(.cue) { return CueWord(word: word, traits: traits, key: key) }
    guard span.count > 6, bytes[span.end - 1] | 0x20 == 0x61, bytes[span.end - 2] | 0x20 == 0x79,
      !key.exists || !traits.intersects(.function)
    else { return nil }
    return CueWord(cliticAt: word, span: span, bytes: bytes, lexicon: lexicon)
  }
}

/// Finds the words of spans that are asked for in their order.
struct Places {
  let words: [Int32]
  let tokens: [Token]
  var cursor = 0

  /// The words of a range of tokens.
  mutating func range(of tokens: Range<Int>) -> Range<Int> {
    let first = move(to: tokens.lowerBound)
    return first..<move(to: tokens.upperBound)
  }

  /// Goes to the first word at or behind a token: between so many tokens are at most so many words.
  private mutating func move(to token: Int) -> Int {
    var high = cursor < words.count ? min(words.count, cursor + token - Int(words[cursor])) : cursor
    high = max(high, cursor)
    while cursor < high {
      let middle = (cursor + high) / 2
      if Int(words[middle]) < token { cursor = middle + 1 } else { high = middle }
    }
    return cursor
  }

  /// The words that a span of the text has a part of.
  mutating func range(of span: TextSpan) -> Range<Int> {
    // In steps that double, then by halves: names are few words apart, paragraphs many.
    var step = 1
    var low = cursor
    while low + step < words.count, end(low + step) <= span.start {
      low += step
      step *= 2
    }
    var high = min(words.count, low + step)
    while low < high {
      let middle = (low + high) / 2
      if end(middle) <= span.start { low = middle + 1 } else { high = middle }
    }
    cursor = low
    high = words.count
    if span.count < Places.shortest {
      high = low
      while high < words.count, start(high) < span.end { high += 1 }
      return low..<high
    }
    while low < high {
      let middle = (low + high) / 2
      if start(middle) < span.end { low = middle + 1 } else { high = middle }
    }
    return cursor..<low
  }

  private func start(_ word: Int) -> Int { tokens[Int(words[word])].span.start }
  private func end(_ word: Int) -> Int { tokens[Int(words[word])].span.end }

  /// Spans of fewer bytes have few words, which are counted one by one.
  private static let shortest = 64
}
