import TelaahLexicon
import TelaahText

/// A document as the rules read it: words without the spaces between them, and the entries of
/// several words that begin at each.
struct Page {
  let bytes: UnsafeBufferPointer<UInt8>
  let tokens: [Token]
  let lexicon: LexiconSet
  var words: [Word] = []
  var phrases: [Phrases] = []
  var passages: [Passage] = []

  init(
    bytes: UnsafeBufferPointer<UInt8>, structure: Structure, tokens: [Token],
    sentences: [Sentence], features: [TokenFeatures], lexicon: LexiconSet
  ) {
    self.bytes = bytes
    self.tokens = tokens
    self.lexicon = lexicon
    words.reserveCapacity(tokens.count / 2 + 8)
    for sentence in sentences {
      let first = words.count
      for index in sentence.tokens where tokens[index].kind != .space {
        append(index, features[index])
      }
      let range = first..<words.count
      guard !range.isEmpty else { continue }
      let kind =
        sentence.block < structure.blocks.count ? structure.blocks[sentence.block].kind : .body
      let endToken = sentence.tokens.upperBound
      for at in range where words[at].has(.startsPhrase) { findPhrases(at, endToken: endToken) }
      passages.append(Passage(words: range, kind: kind, isTitleCase: isTitleCase(range)))
    }
  }

  /// Adds a token's word, or its parts where a hyphen joins two names: *Prabowo-Hatta*.
  private mutating func append(_ index: Int, _ features: TokenFeatures) {
    let token = tokens[index]
    if features.shape.contains(.hyphen), features.shape.contains(.capitalized),
      token.kind == .word, !features.key.exists, let at = hyphenBeforeCapital(token.span)
    {
      let parts = [
        TextSpan(token.span.start, at), TextSpan(at, at + 1), TextSpan(at + 1, token.span.end),
      ]
      for (place, part) in parts.enumerated() {
        var shape: TokenFeatures.Shape = place == 1 ? [] : .capitalized
        if place == 0 {
          shape.formUnion(features.shape.intersection([.spaceBefore, .sentenceInitial]))
        }
        let text = String(decoding: bytes[part.start..<part.end], as: UTF8.self)
        if place != 1, part.count > 1, bytes[part.start..<part.end].allSatisfy({ $0 < 0x61 }) {
          shape.insert(.allCapitals)
        }
        let (key, traits) = place == 1 ? (LexiconKey.none, []) : lexicon.lookup(text)
        words.append(
          Word(
            token: index, span: part, kind: place == 1 ? .punctuation : .word,
            byte: bytes[part.start], traits: traits.subtracting(.startsPhrase), shape: shape,
            key: key))
      }
      return
    }
    if features.shape.contains(.stop), token.kind == .word, !features.key.exists,
      let at = stopBeforeName(token.span)
    {
      appendHonorific(index, features, at)
      return
    }
    words.append(
      Word(
        token: index, span: token.span, kind: token.kind, byte: bytes[token.span.start],
        traits: features.traits, shape: features.shape, key: features.key))
  }

  /// *H.Herman*: an honorific or initial that sticks to a name.
  private func stopBeforeName(_ span: TextSpan) -> Int? {
    guard let stop = (span.start..<span.end).first(where: { bytes[$0] == Mark.stop }),
      stop - span.start <= 3, span.end - stop > 4
    else { return nil }
    let rest = bytes[(stop + 2)..<span.end]
    return rest.allSatisfy { $0 >= 0x61 && $0 <= 0x7A } ? stop : nil
  }

  private mutating func appendHonorific(_ index: Int, _ features: TokenFeatures, _ stop: Int) {
    let span = tokens[index].span
    let parts = [
      TextSpan(span.start, stop), TextSpan(stop, stop + 1), TextSpan(stop + 1, span.end),
    ]
    for (place, part) in parts.enumerated() {
      let (key, traits) = place == 1 ? (LexiconKey.none, []) : lexicon.lookup(text(part))
      var shape: TokenFeatures.Shape = place == 1 ? [] : .capitalized
      if place == 0 {
        shape.formUnion(features.shape.intersection([.spaceBefore, .sentenceInitial]))
      }
      words.append(
        Word(
          token: index, span: part, kind: place == 1 ? .punctuation : .word,
          byte: bytes[part.start], traits: traits.subtracting(.startsPhrase), shape: shape, key: key
        ))
    }
  }

  private func hyphenBeforeCapital(_ span: TextSpan) -> Int? {
    var found: Int?
    for at in span.start..<span.end where bytes[at] == Mark.hyphen {
      if found != nil { return nil }
      found = at
    }
    guard let found, found - span.start > 2, span.end - found > 3 else { return nil }
    let next = bytes[found + 1]
    return next >= 0x41 && next <= 0x5A ? found : nil
  }

  private mutating func findPhrases(_ at: Int, endToken: Int) {
    var result = Phrases()
    var found = false
    let first = words[at].token
    var end = at
    lexicon.forEachPhrase(at: first, limit: endToken, tokens: tokens, bytes: bytes) { match in
      while end < words.count, words[end].token < match.tokens.upperBound { end += 1 }
      result.note(Phrases.Match(end: end, key: match.key, traits: match.traits))
      found = true
    }
    if found {
      words[at].phrase = Int32(phrases.count)
      phrases.append(result)
    }
  }

  /// Whether so many words have capitals that a capital says little: a headline.
  private func isTitleCase(_ range: Range<Int>) -> Bool {
    // A sentence with its full stop is prose, however many names are in it.
    if words[range.upperBound - 1].isMark(Mark.stop) { return false }
    var capital = 0
    var small = 0
    for at in range where words[at].isWord && words[at].span.count > 3 {
      if words[at].isCapitalized {
        capital += 1
      } else if !words[at].has([.function, .stopword, .nameParticle]) {
        small += 1
      }
    }
    return capital >= 4 && capital >= 8 * small
  }

  func phrase(_ at: Int) -> Phrases? {
    let index = words[at].phrase
    return index < 0 ? nil : phrases[Int(index)]
  }

  func text(_ span: TextSpan) -> String {
    String(decoding: bytes[span.start..<span.end], as: UTF8.self)
  }

  func span(_ range: Range<Int>) -> TextSpan {
    TextSpan(words[range.lowerBound].span.start, words[range.upperBound - 1].span.end)
  }

  /// Whether a word is this one, in small ASCII letters.
  func equals(_ at: Int, _ text: StaticString) -> Bool {
    let span = words[at].span
    guard span.count == text.utf8CodeUnitCount else { return false }
    let other = text.utf8Start
    for index in 0..<span.count {
      let byte = bytes[span.start + index]
      if (byte &- 0x41 < 26 ? byte | 0x20 : byte) != other[index] { return false }
    }
    return true
  }

  /// A hash of the word in small letters (64-bit FNV-1a).
  func hash(_ at: Int) -> UInt64 { hash(words[at].span) }

  func hash(_ span: TextSpan) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for at in span.start..<span.end {
      let byte = bytes[at]
      hash = (hash ^ UInt64(byte &- 0x41 < 26 ? byte | 0x20 : byte)) &* 0x100_0000_01B3
    }
    return hash
  }

  /// A hash of several words in small letters.
  func hash(_ range: Range<Int>) -> UInt64 {
    var result: UInt64 = 0
    for at in range where words[at].isWord || words[at].isNumber || words[at].kind == .mixed {
      result = (result &+ hash(at)) &* 0x9E37_79B9_7F4A_7C15
      result ^= result >> 29
    }
    return result
  }
}

/// A sentence's words.
struct Passage {
  let words: Range<Int>
  let kind: Block.Kind
  /// Whether its capitals say little.
  let isTitleCase: Bool
}
