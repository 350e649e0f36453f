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
  /// The words at which a rule may begin, in order.
  @exclusivity(unchecked) private(set) var marked: [Int32] = []

  init(
    bytes: UnsafeBufferPointer<UInt8>, structure: Structure, tokens: [Token],
    sentences: [Sentence], features: [TokenFeatures], lexicon: LexiconSet
  ) {
    self.bytes = bytes
    self.tokens = tokens
    self.lexicon = lexicon
    var words: [Word] = []
    words.reserveCapacity(tokens.count * 2 / 3 + 8)
    marked.reserveCapacity(tokens.count / 6 + 8)
    passages.reserveCapacity(sentences.count)
    phrases = PhraseStore(capacity: tokens.count / 24)
    // Words that are marked, or at which a longer entry may begin.
    var open: [Int] = []
    for sentence in sentences {
      let first = words.count
      var traits: WordTraits = []
      open.removeAll(keepingCapacity: true)
      for index in sentence.tokens where tokens[index].kind != .space {
        let feature = features[index]
        let count = words.count
        if feature.shape.intersects([.hyphen, .stop, .innerCapital]) {
          appendUnusual(index, feature, to: &words)
        } else {
          words.append(word(index, feature, feature.traits))
        }
        for at in count..<words.count {
          traits.formUnion(words[at].traits)
          if words[at].isMarked || words[at].has(.startsPhrase) { open.append(at) }
        }
      }
      guard first < words.count else { continue }
      let kind =
        sentence.block < structure.blocks.count ? structure.blocks[sentence.block].kind : .body
      var passage = Passage(words: first..<words.count, kind: kind)
      passage.hasCue = traits.intersects([.cueQuote, .cueActive])
      passage.isTitleCase = Page.isTitleCase(words[passage.words], kind)
      mark(open, in: &words, sentence.tokens, features, &passage)
      passages.append(passage)
    }
    swap(&self.words, &words)
    markSpeakers()
  }

  /// Looks for the longer entries of a sentence, and keeps the words at which a rule may begin.
  private func mark(
    _ open: [Int], in words: inout [Word], _ tokens: Range<Int>, _ features: [TokenFeatures],
    _ passage: inout Passage
  ) {
    let first = marked.count
    for at in open {
      let word = words[at]
      if word.has(.startsPhrase), mayBeginName(word), mayGoOn(word, tokens, features),
        let found = findPhrases(at, words, endToken: tokens.upperBound)
      {
        words[at].phrase = Int32(phrases.count)
        phrases.append(found)
      } else if !word.isMarked {
        continue
      }
      marked.append(Int32(truncatingIfNeeded: at))
      if word.isCapitalized, word.has(.nameWord) { passage.hasNameWord = true }
      if word.isMark(Mark.open) { passage.hasBrackets = true }
    }
    passage.marks = first..<marked.count
  }

  /// *yang, di, dan* in small letters begin entries of several words, but none that matter here: a
  /// quarter of all look-ups.
  private func mayBeginName(_ word: Word) -> Bool {
    guard !word.isCapitalized, word.span.count <= 4, word.has(.function) else { return true }
    return !equals(word, "yang") && !equals(word, "di") && !equals(word, "dan")
  }

  /// Whether an entry begins with the word and the next, as far as a look at two bits tells.
  private func mayGoOn(_ word: Word, _ range: Range<Int>, _ features: [TokenFeatures]) -> Bool {
    let token = word.token
    guard token + 2 < range.upperBound else { return token + 1 < range.upperBound }
    let hash = features[token + 2].formHash
    guard tokens[token + 1].kind == .space, hash != 0 else { return true }
    return lexicon.mayPair(word.hash, hash)
  }

  private func findPhrases(_ at: Int, _ words: [Word], endToken: Int) -> Phrases? {
    var result = Phrases()
    var found = false
    let word = words[at]
    var end = at
    lexicon.forEachPhrase(
      at: word.token, limit: endToken, key: word.key, from: word.span.start, tokens: tokens,
      bytes: bytes
    ) { match in
      while end < words.count, words[end].token < match.tokens.upperBound { end += 1 }
      result.note(Phrases.Match(end: end, key: match.key, traits: match.traits))
      found = true
    }
    return found ? result : nil
  }

  /// Whether so many words have capitals that a capital says little: a headline.
  private static func isTitleCase(_ words: ArraySlice<Word>, _ kind: Block.Kind) -> Bool {
    // A sentence with its full stop is prose, however many names are in it.
    if words.last?.isMark(Mark.stop) == true { return false }
    var capital = 0
    var small = 0
    for word in words where word.isWord && word.span.count > 3 {
      if word.isCapitalized {
        capital += 1
      } else if !word.has([.function, .stopword, .nameParticle]) {
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
  @inline(__always)
  func equals(_ at: Int, _ text: StaticString) -> Bool { equals(words[at], text) }

  /// The same of a word at hand. Most words are told apart by their length and first letter.
  @inline(__always)
  func equals(_ word: Word, _ text: StaticString) -> Bool {
    word.span.count == text.utf8CodeUnitCount && word.byte | 0x20 == text.utf8Start[0] | 0x20
      && spells(word.span, text)
  }

  private func spells(_ span: TextSpan, _ text: StaticString) -> Bool {
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
    for at in range where isHashed(at) { result = Page.join(result, hash(at)) }
    return result
  }

  /// Whether the hash of several words is made of this one too: marks are left out.
  func isHashed(_ at: Int) -> Bool { words[at].kind.isWord }

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
  /// Where, in `Page.marked`, the words stand at which a rule may begin.
  var marks = 0..<0
  /// Whether its capitals say little.
  var isTitleCase = false
  /// Whether a capitalised word in it may show what a name denotes.
  var hasNameWord = false
  /// Whether a verb of saying is in it.
  var hasCue = false
  /// Whether a bracket opens in it.
  var hasBrackets = false
}
