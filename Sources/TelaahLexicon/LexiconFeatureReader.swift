import TelaahLexiconFormat
import TelaahText

/// Looks every word up in the lexicons, once, and notes how it is written.
public struct LexiconFeatureReader: FeatureReader {
  private let lexicon: LexiconSet
  private let caches = Pool { LookupCache() }

  /// Makes a reader of these lexicons.
  public init(lexicon: LexiconSet) { self.lexicon = lexicon }

  /// A value for each token.
  public func features(
    in document: Document, tokens: [Token], sentences: [Sentence]
  ) -> [TokenFeatures] {
    var result = document.withBytes { bytes in
      withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Folding.maximumKey + 8) { scratch in
        caches.withItem { cache in
          [TokenFeatures](unsafeUninitializedCapacity: tokens.count) { features, count in
            guard let scratch = scratch.baseAddress, let features = features.baseAddress else {
              return
            }
            var isBehindSpace = true
            for index in tokens.indices {
              let token = tokens[index]
              var feature = TokenFeatures()
              if token.kind != .space {
                if token.kind != .punctuation {
                  feature = read(token.span, bytes, scratch, cache)
                }
                if isBehindSpace { feature.shape.insert(.spaceBefore) }
              }
              isBehindSpace = token.kind == .space
              (features + index).initialize(to: feature)
            }
            count = tokens.count
          }
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

  @inline(__always)
  private func read(
    _ span: TextSpan, _ bytes: UnsafeBufferPointer<UInt8>, _ scratch: UnsafeMutablePointer<UInt8>,
    _ cache: LookupCache
  ) -> TokenFeatures {
    guard let base = bytes.baseAddress, !span.isEmpty else { return TokenFeatures() }
    let word = base + span.start
    if let scan = WordScan(
      word, count: span.count, available: bytes.count - span.start, to: scratch)
    {
      let found = cache.find(scan.hash) {
        lexicon.lookup(scratch, count: span.count, hash: scan.hash)
      }
      return TokenFeatures(
        traits: found.traits, key: found.key, shape: scan.shape, formHash: scan.hash)
    }
    return readSlowly(UnsafeBufferPointer(start: word, count: span.count), scratch)
  }

  /// Words with letters beyond ASCII, and those that are too long for a key.
  private func readSlowly(
    _ word: UnsafeBufferPointer<UInt8>, _ scratch: UnsafeMutablePointer<UInt8>
  ) -> TokenFeatures {
    var features = TokenFeatures(shape: LexiconFeatureReader.shape(of: word))
    if let count = Folding.fold(word, to: scratch), count > 0 {
      features.formHash = Folding.hash(scratch, count: count)
      (features.key, features.traits) = lexicon.lookup(
        scratch, count: count, hash: features.formHash)
    }
    return features
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
