import TelaahLexicon
import TelaahText

/// A document as the rules read it: words without the spaces between them, and the entries of
/// several words that begin at each. It is asked all the time, so it is one object that nobody
/// copies.
final class Page {
  let bytes: UnsafeBufferPointer<UInt8>
  let lexicon: LexiconSet
  let words: Words
  let passages: [Passage]
  /// The words at which a rule may begin, in order.
  let marked: UnsafeBufferPointer<Int32>
  private let phrases: UnsafeBufferPointer<Phrases>
  private let storage: PageStorage

  /// Reads a document into `storage`, which is the page's own as long as it is asked.
  init(
    bytes: UnsafeBufferPointer<UInt8>, structure: Structure, tokens: [Token],
    sentences: [Sentence], features: [TokenFeatures], lexicon: LexiconSet,
    storage: PageStorage = PageStorage()
  ) {
    self.bytes = bytes
    self.lexicon = lexicon
    self.storage = storage
    passages = tokens.withUnsafeBufferPointer { tokens in
      features.withUnsafeBufferPointer { features in
        let reader = PageReader(
          bytes: bytes, tokens: tokens, features: features, lexicon: lexicon, storage: storage)
        return reader.passages(of: sentences, structure)
      }
    }
    words = Words(storage.words)
    phrases = storage.phrases.all
    marked = storage.marked.all
    markSpeakers()
  }

  @inline(__always)
  func phrase(_ at: Int) -> FoundPhrases? {
    let index = words[at].phrase
    return index < 0 ? nil : phrases.baseAddress.map { FoundPhrases($0 + Int(index)) }
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
  func equals(_ at: Int, _ text: StaticString) -> Bool { bytes.spells(words[at], text) }

  /// The same of a word at hand.
  @inline(__always)
  func equals(_ word: Word, _ text: StaticString) -> Bool { bytes.spells(word, text) }

  /// *dan, &*
  func isAnd(_ at: Int) -> Bool { equals(at, "dan") || words[at].isMark(Mark.ampersand) }

  /// Whether a word ends with this, in small ASCII letters.
  func ends(_ at: Int, with text: StaticString) -> Bool { bytes.ends(words[at].span, with: text) }

  /// A hash of the word in small letters.
  func hash(_ at: Int) -> UInt64 { words[at].hash }

  /// A hash of a piece of a word in small ASCII letters.
  func hash(_ span: TextSpan) -> UInt64 { bytes.hash(span) }

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
