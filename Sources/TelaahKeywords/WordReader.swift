import TelaahLexicon
import TelaahText

/// Reads an article's prose as words with what is known of each, and enters each word's lemma among
/// the candidates.
struct WordReader {
  private let options: KeywordOptions
  /// Whether a caller has added or taken out stopwords.
  private let hasOwnStopwords: Bool
  private let reading: Reading
  private let text: Text
  private let forms: FormReader
  /// The next name that does not end before the word at hand, and which one it is.
  private var name: Reading.Name
  private var nameIndex = 0
  /// How many sentences have been read.
  private var sentence: Int32 = 0

  /// What is read.
  struct Text {
    let bytes: UnsafeBufferPointer<UInt8>
    let tokens: UnsafeBufferPointer<Token>
    /// A value for each token.
    let features: UnsafeBufferPointer<TokenFeatures>
  }

  init(_ text: Text, forms: FormReader, into reading: Reading, options: KeywordOptions) {
    self.text = text
    self.forms = forms
    self.reading = reading
    self.options = options
    name = reading.names[0]
    hasOwnStopwords = !options.excluded.isEmpty || !options.kept.isEmpty
  }

  /// Reads the words of a sentence.
  ///
  /// - Parameter place: Whether it is in the headline or the lead.
  mutating func read(_ range: Range<Int>, place: Word.Flags) {
    var isBroken = true
    var isFirst = true
    for index in range.clamped(to: text.tokens.indices) {
      let token = text.tokens[index]
      if token.kind == .space { continue }
      guard token.kind.isWord || token.kind == .tag else {
        if !isBroken { isBroken = !isStopOfAbbreviation(index) }
        continue
      }
      if let word = word(index, token, isFirst: isFirst, isBroken: isBroken, place: place) {
        reading.words.append(word)
        isBroken = false
      } else {
        isBroken = true
      }
      isFirst = false
    }
    sentence += 1
  }

  /// A word that may be a part of terms; nil where it parts them.
  @inline(__always)
  private mutating func word(
    _ index: Int, _ token: Token, isFirst: Bool, isBroken: Bool, place: Word.Flags
  ) -> Word? {
    let feature = text.features[index]
    var part = token.kind == .number ? .word : WordEntry.part(feature.traits)
    var flags = part == .weakWord ? place.union(.weak) : place
    if token.kind == .number { flags.formUnion([.number, .nameLike]) }
    if feature.shape.contains(.capitalized), token.span.count < 5, isRomanNumeral(token.span) {
      part = .word
      flags.formUnion([.number, .nameLike])
    }
    while name.span.end <= token.span.start {
      nameIndex &+= 1
      name = reading.names[nameIndex]
    }
    let isNamed = name.span.contains(token.span)
    if isNamed {
      part = .word
      if name.isPerson { flags.insert(.person) }
    } else if hasOwnStopwords {
      if options.excluded.contains(feature.formHash) { part = .barrier }
      if options.kept.contains(feature.formHash) { part = .word }
    }
    if part == .barrier || feature.formHash == 0 { return nil }

    let entry = forms.entry(of: index, feature.formHash, bytes: token.span.count)
    flags.formUnion(WordEntry.flags(feature.traits))
    if entry.flags.contains(.derivedNoun) { flags.remove(.stative) }
    flags.formUnion(entry.flags)
    if feature.shape.contains(.capitalized), !isFirst, !place.contains(.headline) {
      flags.formUnion([.capital, .nameLike])
    }
    if feature.shape.intersects([.allCapitals, .innerCapital]) {
      flags.formUnion([.allCapitals, .capital, .nameLike])
      if isBracketed(token.span) {
        reading.bracketed.append(Int32(truncatingIfNeeded: reading.words.count))
      }
    }
    var word = Word(
      token: Int32(truncatingIfNeeded: index), sentence: sentence, form: feature.formHash,
      lemma: entry.lemma, flags: flags, candidate: entry.candidate)
    if isNamed { word.name = note(name.mention) }
    if isBroken {
      word.flags.insert(.breakBefore)
    } else {
      join(&word, to: reading.words[reading.words.count &- 1])
    }
    return word
  }

  /// Notes that a mention has one more word.
  @inline(__always)
  private func note(_ mention: Int32) -> Int32 {
    let at = Int32(truncatingIfNeeded: reading.words.count)
    let words = reading.mentions.base + Int(mention)
    if words.pointee.count == 0 { words.pointee.start = at }
    words.pointee.count = at &+ 1 &- words.pointee.start
    return mention
  }

  /// Notes what a word shares with the one right before it.
  @inline(__always)
  private func join(_ word: inout Word, to before: Word) {
    if word.name != before.name { return }
    if word.name >= 0 {
      word.flags.insert(.continuesName)
    } else if before.flags.intersection(word.flags).contains(.capital) {
      word.flags.insert(.continuesCapitals)
    }
  }

  @inline(__always)
  private func isRomanNumeral(_ span: TextSpan) -> Bool {
    for at in span.start..<span.end {
      switch text.bytes[at] {
      case UInt8(ascii: "I"), UInt8(ascii: "V"), UInt8(ascii: "X"): continue
      default: return false
      }
    }
    return true
  }

  private func isBracketed(_ span: TextSpan) -> Bool {
    span.start > 0 && span.end < text.bytes.count
      && text.bytes[span.start - 1] == UInt8(ascii: "(")
      && text.bytes[span.end] == UInt8(ascii: ")")
  }

  /// Whether a mark is the full stop of an abbreviation (*Pj. Bupati*, *H. Budi*).
  private func isStopOfAbbreviation(_ index: Int) -> Bool {
    guard index > 0, text.bytes[text.tokens[index].span.start] == UInt8(ascii: ".") else {
      return false
    }
    return text.tokens[index - 1].span.count == 1
      || text.features[index - 1].traits.intersects([
        .abbreviation, .honorific, .degree, .rank, .titlePrefix, .organizationHead,
      ])
  }
}
