import TelaahLexicon
import TelaahText

// Tokens that are several words to the rules: *Prabowo-Hatta*, *H.Herman*, *se-Indonesia*,
// *dilansirdetikNews*.

extension PageReader {
  /// A token as a word of these traits.
  @inline(__always)
  func word(_ index: Int, _ features: TokenFeatures, _ traits: WordTraits) -> Word {
    let token = tokens[index]
    var features = features
    features.traits = traits
    if features.formHash == 0 { features.formHash = bytes.hash(token.span) }
    return Word(token: index, token, byte: bytes[token.span.start], features)
  }

  /// Adds the word of a token that is written in an unusual way, or its parts.
  func appendUnusual(_ index: Int, _ features: TokenFeatures, to words: Store<Word>) {
    let token = tokens[index]
    let shape = features.shape
    if token.kind == .word, !features.key.exists, appendParts(index, features, to: words) {
      return
    }
    var traits = features.traits
    if shape.contains(.hyphen), shape.contains(.capitalized), !features.key.exists,
      let hyphen = hyphenBeforeCapital(token.span)
    {
      // *Lewis-Skelly* is a name where its first part is one.
      traits = lookup(TextSpan(token.span.start, hyphen)).traits
        .intersection(.personalName)
    }
    var word = word(index, features, traits)
    if shape.contains(.stop), shape.contains(.capitalized), isInitials(token.span) {
      word.hasInitials = true
    }
    words.append(word)
  }

  private func appendParts(
    _ index: Int, _ features: TokenFeatures, to words: Store<Word>
  ) -> Bool {
    let span = tokens[index].span
    let shape = features.shape
    if shape.contains(.hyphen), let at = hyphenBeforeCapital(span) {
      if shape.contains(.capitalized), isDoubleName(index, at, behind: words.all.last) {
        return false
      }
      append(index, features, cuts: [at, at + 1], to: words)
      return true
    }
    if shape.contains(.stop), let at = stopBeforeName(span) {
      append(index, features, cuts: [at, at + 1], to: words)
      return true
    }
    if shape.contains(.innerCapital), !shape.contains(.capitalized), let at = nameStuckTo(span) {
      append(index, features, cuts: [at], to: words)
      return true
    }
    return false
  }

  /// Adds the pieces of a token between the offsets.
  private func append(
    _ index: Int, _ features: TokenFeatures, cuts: [Int], to words: Store<Word>
  ) {
    let span = tokens[index].span
    var start = span.start
    for end in cuts + [span.end] {
      let part = TextSpan(start, end)
      start = end
      let isMark = part.count == 1 && Mark.joins(bytes[part.start])
      var shape: TokenFeatures.Shape = []
      if bytes[part.start] &- 0x41 < 26 { shape.insert(.capitalized) }
      if part.start == span.start {
        shape.formUnion(features.shape.intersection([.spaceBefore, .sentenceInitial]))
      } else if cuts.count == 1 {
        shape.insert(.spaceBefore)
      }
      if part.count > 1, bytes[part.start..<part.end].allSatisfy({ $0 < 0x61 }) {
        shape.insert(.allCapitals)
      } else if features.shape.contains(.innerCapital), cuts.count == 1, part.end == span.end {
        shape.insert(.innerCapital)
      }
      let (key, traits) = isMark ? (LexiconKey.none, []) : lookup(part)
      // Entries of several words are looked for from the last part on.
      words.append(
        Word(
          token: index, Token(span: part, kind: isMark ? .punctuation : .word),
          byte: bytes[part.start],
          TokenFeatures(
            traits: part.end == span.end ? traits : traits.subtracting(.startsPhrase), key: key,
            shape: shape, formHash: formHash(part))))
    }
  }

  /// The hash that a token of these letters has.
  private func formHash(_ span: TextSpan) -> UInt64 {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Folding.maximumKey + 8) { scratch in
      guard let base = scratch.baseAddress,
        let count = Folding.fold(
          UnsafeBufferPointer(rebasing: bytes[span.start..<span.end]), to: base),
        count > 0
      else { return bytes.hash(span) }
      return Folding.hash(base, count: count)
    }
  }

  /// The hyphen of *Prabowo-Hatta*, *se-Indonesia*: the only one, with a capital behind it.
  private func hyphenBeforeCapital(_ span: TextSpan) -> Int? {
    var found: Int?
    for at in span.start..<span.end where bytes[at] == Mark.hyphen {
      if found != nil { return nil }
      found = at
    }
    guard let found, found - span.start > 1 else { return nil }
    // *Jokowi-JK*: two letters behind a name.
    if span.end - found == 3 {
      return bytes[found + 1] &- 0x41 < 26 && bytes[found + 2] &- 0x41 < 26
        && isNickname(TextSpan(found + 1, span.end))
        && lookup(TextSpan(span.start, found)).traits.intersects(.personalName) ? found : nil
    }
    guard span.end - found > 3 else { return nil }
    // *al-Ghifari*
    if bytes[span.start] &- 0x41 >= 26,
      lookup(TextSpan(span.start, found)).traits.contains(.nameParticle)
    {
      return nil
    }
    guard bytes[span.start] &- 0x41 >= 26 || found - span.start > 2 else { return nil }
    return bytes[found + 1] &- 0x41 < 26 ? found : nil
  }

  private func isNickname(_ span: TextSpan) -> Bool {
    lexicon.line(of: lookup(span).key, in: .nicknames) != nil
  }

  /// *Myles Lewis-Skelly* is one name: a name stands before it, none behind it, and the second part
  /// is no given name of another person (*Prabowo Subianto-Gibran*).
  private func isDoubleName(_ index: Int, _ hyphen: Int, behind before: Word?) -> Bool {
    guard let before, before.isCapitalized, before.kind == .word,
      !before.isAllCapitals, !before.has([.placeHead, .organizationHead, .titleHead, .place]),
      tokens[index].span.start > before.span.end
    else { return false }
    let next = index + 2
    if next < tokens.count, tokens[index + 1].kind == .space, tokens[next].kind == .word,
      bytes[tokens[next].span.start] &- 0x41 < 26
    {
      return false
    }
    let second = lookup(TextSpan(hyphen + 1, tokens[index].span.end)).traits
    return !second.intersects([.givenName, .place, .organization, .month])
  }

  /// *H.Herman*: an honorific or initial that sticks to a name.
  private func stopBeforeName(_ span: TextSpan) -> Int? {
    guard let stop = (span.start..<span.end).first(where: { bytes[$0] == Mark.stop }),
      stop - span.start <= 3, span.end - stop > 4, bytes[span.start] &- 0x41 < 26
    else { return nil }
    let rest = bytes[(stop + 2)..<span.end]
    return rest.allSatisfy { $0 >= 0x61 && $0 <= 0x7A } ? stop : nil
  }

  /// *dilansirdetikNews, dilansirAFP*: a known outlet that lost the space before it.
  private func nameStuckTo(_ span: TextSpan) -> Int? {
    guard span.count <= 40,
      let capital = (span.start..<span.end).first(where: {
        bytes[$0] &- 0x41 < 26
      })
    else { return nil }
    // The outlet's own small letters: *detikNews*.
    for at in [capital - 5, capital] where at > span.start + 2 {
      guard lookup(TextSpan(at, span.end)).traits.contains(.organization),
        lookup(TextSpan(span.start, at)).traits.intersects(PageReader.outletBefore)
      else { continue }
      return at
    }
    return nil
  }

  /// What an outlet may stick to.
  private static let outletBefore: WordTraits = [
    .root, .wholeWord, .function, .stopword, .cue, .verb,
  ]

  /// *S.W.*, *T.S.*
  private func isInitials(_ span: TextSpan) -> Bool {
    guard span.count >= 2, span.count <= 8 else { return false }
    for at in span.start..<span.end {
      let isLetter = (at - span.start) & 1 == 0
      if isLetter ? bytes[at] &- 0x41 >= 26 : bytes[at] != Mark.stop { return false }
    }
    return true
  }
}
