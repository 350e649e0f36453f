import TelaahLexicon
import TelaahText

/// Walks over the tokens once, without a call: writes the words down, and which of them are marks or
/// may be words of saying.
struct WordReader {
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
