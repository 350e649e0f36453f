import TelaahLexicon
import TelaahText

/// Walks over the tokens once, without a call: writes the words down, and which of them are marks or
/// may be words of saying.
///
/// Which those are, no branch foretells: that is counted without one, which made the stage 4 % faster.
/// Without the branch for white space, that is with every token written down, it was slower.
struct WordReader {
  let tokens: UnsafeBufferPointer<Token>
  let features: UnsafeBufferPointer<TokenFeatures>
  /// Room for a word of every token.
  let words: UnsafeMutableBufferPointer<ReadWord>
  /// The marks, the cues, and all that ends with *-ya*: room for every token's.
  let special: UnsafeMutableBufferPointer<Int32>
  private(set) var count = 0
  private(set) var specials = 0
  private var token = 0
  private var sentence: Int32 = -1

  init(
    tokens: UnsafeBufferPointer<Token>, features: UnsafeBufferPointer<TokenFeatures>, words: UnsafeMutableBufferPointer<ReadWord>,
    special: UnsafeMutableBufferPointer<Int32>
  ) {
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

  /// Reads the words before a token. In a function of its own all it needs stays in registers.
  @inline(never)
  mutating func read(to end: Int) {
    let (tokens, features) = (tokens, features)
    let (words, special) = (words, special)
    let sentence = sentence
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
        let isMark = UInt64(WordReader.marks &>> UInt16(token.kind.rawValue) & 1)
        let mayBeCue = features.traits.rawValue & WordReader.cues
        specials &+= isMark | mayBeCue != 0 ? 1 : 0
        count &+= 1
      }
      index &+= 1
    }
    token = max(token, index)
    self.count = count
    self.specials = specials
  }

  /// The traits of words that may be cues.
  private static let cues = WordTraits.cue.union(.endsLikeClitic).rawValue

  /// The kinds of token that are marks, a bit each.
  private static let marks: UInt16 =
    1 << UInt16(Token.Kind.punctuation.rawValue) | 1 << UInt16(Token.Kind.symbol.rawValue)
}
