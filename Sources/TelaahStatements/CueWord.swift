import TelaahLexicon
import TelaahText

/// A word of saying in the text.
struct CueWord {
  let word: Int
  let traits: WordTraits
  let key: LexiconKey
  /// How many bytes of it are the clitic.
  let clitic: Int
  /// Whether it carries its speaker as *-nya*.
  var hasClitic: Bool { clitic > 0 }

  init(word: Int, traits: WordTraits, key: LexiconKey, clitic: Int = 0) {
    self.word = word
    self.traits = traits
    self.key = key
    self.clitic = clitic
  }

  /// Reads *ujarnya, dikatakannya, menurutnya*: a cue with the clitic.
  init?(
    cliticAt word: Int, span: TextSpan, bytes: UnsafeBufferPointer<UInt8>, lexicon: LexiconSet
  ) {
    guard span.count > 6, span.count < 32, bytes[span.end - 1] | 0x20 == 0x61,
      bytes[span.end - 2] | 0x20 == 0x79
    else { return nil }
    var end = span.end - 2
    // *sambungya, terangnnya*: slips of the pen.
    var count = 0
    while count < 2, bytes[end - 1] | 0x20 == 0x6E {
      end -= 1
      count += 1
      let found = lexicon.lookup(UnsafeBufferPointer(rebasing: bytes[span.start..<end]))
      guard found.traits.intersects(.cue) else { continue }
      self.init(word: word, traits: found.traits, key: found.key, clitic: span.end - end)
      return
    }
    guard count == 0 else { return nil }
    let found = lexicon.lookup(UnsafeBufferPointer(rebasing: bytes[span.start..<end]))
    guard found.traits.contains(.cueQuote) else { return nil }
    self.init(word: word, traits: found.traits, key: found.key, clitic: 2)
  }

  /// Whether it may stand behind a quotation: *kata X, ujarnya, dikatakannya*.
  var followsQuote: Bool {
    traits.contains(.cueQuote) || hasClitic && traits.contains(.cuePassive)
  }
}

extension Reading {
  /// How a cue colours what is said.
  func stance(of word: CueWord) -> CueStance {
    memory.stance(of: word.key, in: lexicon) ?? .neutral
  }

  /// *melihat kesempatan*: seen, and not said.
  func perceives(_ word: CueWord) -> Bool { spells(word.word, "melihat") }

  /// The cue as a statement shows it.
  func cue(_ word: CueWord) -> Cue {
    let span = span(word.word)
    let entry = memory.entry(of: word.key, in: lexicon)
    return Cue(
      span: TextSpan(span.start, span.end - word.clitic),
      lemma: entry.lemma ?? String(decoding: bytes[span.start..<span.end], as: UTF8.self),
      stance: entry.stance.map { Cue.Stance($0) } ?? .neutral)
  }
}

extension Cue.Stance {
  /// The stance that the lexicon names so.
  fileprivate init(_ stance: CueStance) {
    switch stance {
    case .neutral: self = .neutral
    case .assertive: self = .assertive
    case .distancing: self = .distancing
    case .emotional: self = .emotional
    case .directive: self = .directive
    case .evaluative: self = .evaluative
    case .inquiring: self = .inquiring
    }
  }
}
