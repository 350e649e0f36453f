import TelaahLexicon
import TelaahText

/// Walks over the tokens once, without a call: writes the words down, and which of them are marks and
/// which may be words of saying.
///
/// Which those are, no branch foretells: they are counted without one, which made the stage 4 % faster.
/// Without the branch for white space, that is with every token written down, it was slower.
struct WordReader {
  let tokens: UnsafeBufferPointer<Token>
  let features: UnsafeBufferPointer<TokenFeatures>
  /// Room for a word of every token.
  let words: UnsafeMutableBufferPointer<ReadWord>
  /// The words that are marks, with room for every token's.
  private let marks: UnsafeMutableBufferPointer<Int32>
  /// The cues and all that ends with *-ya*, with room for every token's.
  private let mayBeCues: UnsafeMutableBufferPointer<Int32>
  private(set) var count = 0
  private var markCount = 0
  private var cueCount = 0
  private var token = 0
  private var sentence: Int32 = -1

  /// - Parameter special: Twice room for a number of every token.
  init(
    tokens: UnsafeBufferPointer<Token>, features: UnsafeBufferPointer<TokenFeatures>,
    words: UnsafeMutableBufferPointer<ReadWord>, special: UnsafeMutableBufferPointer<Int32>
  ) {
    self.tokens = tokens
    self.features = features
    self.words = words
    marks = UnsafeMutableBufferPointer(rebasing: special[..<tokens.count])
    mayBeCues = UnsafeMutableBufferPointer(rebasing: special[tokens.count...])
  }

  /// The words read so far that are marks, in order.
  var foundMarks: Slice<UnsafeMutableBufferPointer<Int32>> { marks[..<markCount] }
  /// The words read so far that are cues or end with *-ya*, in order.
  var foundCues: Slice<UnsafeMutableBufferPointer<Int32>> { mayBeCues[..<cueCount] }

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
    let (tokens, features, words) = (tokens, features, words)
    let (marks, mayBeCues) = (marks, mayBeCues)
    let sentence = sentence
    let end = min(end, tokens.count)
    var (count, markCount, cueCount) = (count, markCount, cueCount)
    var index = token
    while index < end {
      let token = tokens[index]
      if token.kind != .space {
        let features = features[index]
        words[count] = ReadWord(token, features, at: index, sentence: sentence)
        let word = Int32(truncatingIfNeeded: count)
        marks[markCount] = word
        markCount &+= Int(WordReader.markKinds &>> UInt16(token.kind.rawValue) & 1)
        mayBeCues[cueCount] = word
        cueCount &+= features.traits.intersects(WordReader.cueTraits) ? 1 : 0
        count &+= 1
      }
      index &+= 1
    }
    token = max(token, index)
    (self.count, self.markCount, self.cueCount) = (count, markCount, cueCount)
  }

  /// The traits of words that may be cues.
  private static let cueTraits = WordTraits.cue.union(.endsLikeClitic)

  /// The kinds of token that are marks, a bit each.
  private static let markKinds: UInt16 =
    1 << UInt16(Token.Kind.punctuation.rawValue) | 1 << UInt16(Token.Kind.symbol.rawValue)
}
