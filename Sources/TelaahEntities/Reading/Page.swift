import TelaahLexicon
import TelaahText

/// A document as the rules read it: words without the spaces between them, and the entries of
/// several words that begin at each. It is asked all the time, so it is one object that nobody
/// copies.
final class Page {
  let bytes: UnsafeBufferPointer<UInt8>
  let tokens: [Token]
  let lexicon: LexiconSet
  @exclusivity(unchecked) var words: [Word] = []
  let phrases: PhraseStore
  @exclusivity(unchecked) private(set) var passages: [Passage] = []

  init(
    bytes: UnsafeBufferPointer<UInt8>, structure: Structure, tokens: [Token],
    sentences: [Sentence], features: [TokenFeatures], lexicon: LexiconSet
  ) {
    self.bytes = bytes
    self.tokens = tokens
    self.lexicon = lexicon
    words.reserveCapacity(tokens.count * 2 / 3 + 8)
    passages.reserveCapacity(sentences.count)
    phrases = PhraseStore(capacity: tokens.count / 24)
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
      for at in range
      where words[at].has(.startsPhrase) && mayBeginName(at)
        && mayGoOn(at, sentence.tokens, features)
      {
        findPhrases(at, endToken: endToken)
      }
      passages.append(
        Passage(
          words: range, kind: kind, isTitleCase: isTitleCase(range, kind),
          hasNameWord: range.contains { words[$0].has(.nameWord) && words[$0].isCapitalized },
          hasCue: range.contains { words[$0].has([.cueQuote, .cueActive]) }))
    }
    markSpeakers()
  }

  /// *yang, di, dan* in small letters begin entries of several words, but none that matter here: a
  /// quarter of all look-ups.
  private func mayBeginName(_ at: Int) -> Bool {
    let word = words[at]
    guard !word.isCapitalized, word.span.count <= 4, word.has(.function) else { return true }
    return !equals(at, "yang") && !equals(at, "di") && !equals(at, "dan")
  }

  /// Whether an entry begins with the word and the next, as far as a look at two bits tells.
  private func mayGoOn(_ at: Int, _ range: Range<Int>, _ features: [TokenFeatures]) -> Bool {
    let token = words[at].token
    guard token + 2 < range.upperBound else { return token + 1 < range.upperBound }
    let hash = features[token + 2].formHash
    guard tokens[token + 1].kind == .space, hash != 0 else { return true }
    return lexicon.mayPair(words[at].hash, hash)
  }

  private func findPhrases(_ at: Int, endToken: Int) {
    var result = Phrases()
    var found = false
    let first = words[at].token
    var end = at
    lexicon.forEachPhrase(
      at: first, limit: endToken, key: words[at].key, from: words[at].span.start, tokens: tokens,
      bytes: bytes
    ) { match in
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
  private func isTitleCase(_ range: Range<Int>, _ kind: Block.Kind) -> Bool {
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
    // A short line above the text: *Gubernur Bertemu Petani*.
    if kind == .headline || kind == .subheading, small == 0 { return capital >= 2 }
    return capital >= 4 && capital >= 8 * small
  }

  @inline(__always)
  func phrase(_ at: Int) -> FoundPhrases? {
    let index = words[at].phrase
    return index < 0 ? nil : phrases[Int(index)]
  }

  /// The entry of a kind at a word: of several words where there is one, else the word's own.
  @inline(__always)
  func key(_ at: Int, _ kind: (FoundPhrases) -> Phrases.Match) -> LexiconKey {
    guard let phrase = phrase(at) else { return words[at].key }
    let match = kind(phrase)
    return match.exists ? match.key : words[at].key
  }

  /// What the lexicon says of a part of the text.
  func lookup(_ span: TextSpan) -> (key: LexiconKey, traits: WordTraits) {
    lexicon.lookup(UnsafeBufferPointer(rebasing: bytes[span.start..<span.end]))
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

  /// Whether a word ends with this, in small ASCII letters.
  func ends(_ at: Int, with text: StaticString) -> Bool {
    let span = words[at].span
    let start = span.end - text.utf8CodeUnitCount
    guard start >= span.start else { return false }
    for index in 0..<text.utf8CodeUnitCount {
      let byte = bytes[start + index]
      if (byte &- 0x41 < 26 ? byte | 0x20 : byte) != text.utf8Start[index] { return false }
    }
    return true
  }

  /// A hash of the word in small letters.
  func hash(_ at: Int) -> UInt64 { words[at].hash }

  /// A hash of a piece of a word in small ASCII letters (64-bit FNV-1a).
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
      result = Page.join(result, hash(at))
    }
    return result
  }

  /// The hash of words with one more behind them.
  static func join(_ words: UInt64, _ next: UInt64) -> UInt64 {
    let result = (words &+ next) &* 0x9E37_79B9_7F4A_7C15
    return result ^ result >> 29
  }
}

/// A sentence's words.
struct Passage {
  let words: Range<Int>
  let kind: Block.Kind
  /// Whether its capitals say little.
  let isTitleCase: Bool
  /// Whether a capitalised word in it may show what a name denotes.
  var hasNameWord = true
  /// Whether a verb of saying is in it.
  var hasCue = true
}
