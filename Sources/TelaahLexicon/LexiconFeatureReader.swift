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
            scan(tokens, bytes, into: features, scratch)
            lookUp(tokens, bytes, in: features, cache, scratch)
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

  /// Notes how every word is written, and its hash.
  private func scan(
    _ tokens: [Token], _ bytes: UnsafeBufferPointer<UInt8>,
    into features: UnsafeMutablePointer<TokenFeatures>, _ scratch: UnsafeMutablePointer<UInt8>
  ) {
    var isBehindSpace = true
    for index in tokens.indices {
      let token = tokens[index]
      var feature = TokenFeatures()
      if token.kind != .space {
        if token.kind != .punctuation { scan(token.span, bytes, into: &feature, scratch) }
        if isBehindSpace { feature.shape.insert(.spaceBefore) }
      }
      isBehindSpace = token.kind == .space
      (features + index).initialize(to: feature)
    }
  }

  @inline(__always)
  private func scan(
    _ span: TextSpan, _ bytes: UnsafeBufferPointer<UInt8>, into features: inout TokenFeatures,
    _ scratch: UnsafeMutablePointer<UInt8>
  ) {
    guard let base = bytes.baseAddress, !span.isEmpty else { return }
    let word = base + span.start
    if let scan = WordScan(
      word, count: span.count, available: bytes.count - span.start, to: scratch)
    {
      features.shape = scan.shape
      features.formHash = scan.hash
    } else {
      // Words with letters beyond ASCII, and those that are too long for a key.
      let word = UnsafeBufferPointer(start: word, count: span.count)
      features.shape = LexiconFeatureReader.shape(of: word)
      features.formHash =
        Folding.fold(word, to: scratch).map { Folding.hash(scratch, count: $0) } ?? 0
    }
  }

  /// Looks all words up, one right after the other: memory answers for many at a time.
  private func lookUp(
    _ tokens: [Token], _ bytes: UnsafeBufferPointer<UInt8>,
    in features: UnsafeMutablePointer<TokenFeatures>, _ cache: LookupCache,
    _ scratch: UnsafeMutablePointer<UInt8>
  ) {
    for index in tokens.indices where features[index].formHash != 0 {
      let hash = features[index].formHash
      let found = cache.find(hash) {
        let span = tokens[index].span
        let word = UnsafeBufferPointer(rebasing: bytes[span.start..<span.end])
        guard let count = Folding.fold(word, to: scratch) else { return (.none, []) }
        let (key, traits) = lexicon.lookup(scratch, count: count, hash: hash)
        let form = UnsafeBufferPointer(start: scratch, count: count)
        return (key, form.endsLikeClitic ? traits.union(.endsLikeClitic) : traits)
      }
      features[index].key = found.key
      features[index].traits = found.traits
    }
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

extension UnsafeBufferPointer<UInt8> {
  /// Whether a form in small letters ends with *-ya*.
  fileprivate var endsLikeClitic: Bool {
    count > 2 && self[count - 1] == UInt8(ascii: "a") && self[count - 2] == UInt8(ascii: "y")
  }
}
