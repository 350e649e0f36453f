import TelaahLexicon
import TelaahText

/// Walks over the tokens once, without a call: writes the words down, and which of them are marks or
/// may be words of saying.
///
/// Which those are, no branch foretells: that is counted without one, which made the stage 4 % faster.
/// Without the branch for white space, that is with every token written down, it was slower.
struct WordReader {
  /// The text, of two bytes or more.
  let bytes: UnsafeRawPointer
  /// The last place of the text at which two bytes can be read.
  let lastPair: UInt
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

  /// Reads a text of two bytes or more.
  init(
    bytes: UnsafeBufferPointer<UInt8>, tokens: UnsafeBufferPointer<Token>,
    features: UnsafeBufferPointer<TokenFeatures>, words: UnsafeMutableBufferPointer<ReadWord>,
    special: UnsafeMutableBufferPointer<Int32>
  ) {
    self.bytes = UnsafeRawPointer(bytes.baseAddress.unsafelyUnwrapped)
    lastPair = UInt(bytes.count - 2)
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
          WordReader.specials(among: token.kind) & (features.traits.rawValue | WordReader.any) != 0
        let mayBeClitic = endsLikeClitic(token.span)
        specials &+= (isSpecial ? 1 : 0) | (mayBeClitic ? 1 : 0)
        count &+= 1
      }
      index &+= 1
    }
    token = max(token, index)
    self.count = count
    self.specials = specials
  }

  /// A trait that every token is taken to have.
  private static let any: UInt64 = 1 << 63

  /// The traits that make a token of a kind special: those of cues a word, any a mark.
  @inline(__always)
  private static func specials(among kind: Token.Kind) -> UInt64 {
    switch kind {
    case .word: WordTraits.cue.rawValue
    case .punctuation, .symbol: any
    default: 0
    }
  }

  /// Whether a token ends with *-ya*: its last two letters are asked for together.
  @inline(__always)
  private func endsLikeClitic(_ span: TextSpan) -> Bool {
    let place = min(UInt(bitPattern: span.end &- 2), lastPair)
    let last = bytes.loadUnaligned(fromByteOffset: Int(bitPattern: place), as: UInt16.self)
    return UInt16(littleEndian: last) | 0x2020 == 0x6179
  }
}
