import TelaahLexiconFormat
import TelaahText

/// Looks every word up in the lexicons, once, and notes how it is written.
public struct LexiconFeatureReader: FeatureReader {
  private let lexicon: LexiconSet

  /// Makes a reader of these lexicons.
  public init(lexicon: LexiconSet) { self.lexicon = lexicon }

  /// A value for each token.
  public func features(
    in document: Document, tokens: [Token], sentences: [Sentence]
  ) -> [TokenFeatures] {
    var result: [TokenFeatures] = []
    result.reserveCapacity(tokens.count)
    document.withBytes { bytes in
      withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Folding.maximumKey + 8) { scratch in
        guard let base = scratch.baseAddress else { return }
        for (index, token) in tokens.enumerated() {
          var features = TokenFeatures()
          if token.kind != .space {
            let source = UnsafeBufferPointer(rebasing: bytes[token.span.start..<token.span.end])
            if token.kind != .punctuation {
              features.shape = LexiconFeatureReader.shape(of: source)
              if let count = Folding.fold(source, to: base) {
                (features.key, features.traits) = lexicon.lookup(base, count: count)
              }
            }
            if index == 0 || tokens[index - 1].kind == .space {
              features.shape.insert(.spaceBefore)
            }
          }
          result.append(features)
        }
      }
    }
    for sentence in sentences {
      if let first = sentence.tokens.first(where: { tokens[$0].kind.isWord }) {
        result[first].shape.insert(.sentenceInitial)
      }
    }
    return result
  }

  /// How a word is written: ASCII and Latin-1 letters are told apart by case, others have none.
  static func shape(of word: UnsafeBufferPointer<UInt8>) -> TokenFeatures.Shape {
    var shape: TokenFeatures.Shape = []
    var capitals = 0
    var small = 0
    for (index, byte) in word.enumerated() {
      switch byte {
      case 0x41...0x5A:
        if index == 0 { shape.insert(.capitalized) }
        if small > 0 { shape.insert(.innerCapital) }
        capitals += 1
      case 0x61...0x7A: small += 1
      case 0x30...0x39: shape.insert(.digit)
      case 0x2D: shape.insert(.hyphen)
      case 0x2E: shape.insert(.stop)
      case 0xC3 where index + 1 < word.count:
        if word[index + 1] < 0x9F {
          if index == 0 { shape.insert(.capitalized) }
          capitals += 1
        } else {
          small += 1
        }
      default: break
      }
    }
    if capitals > 1, small == 0 { shape.insert(.allCapitals) }
    return shape
  }
}
