import TelaahLexicon
import TelaahText

// What a word is by its form alone.

extension Reading {
  /// The words of a range that have a form.
  func words(with form: UInt64, in range: Range<Int>) -> [Int] {
    var found: [Int] = []
    for word in range.clamped(to: 0..<count) where formHash(word) == form { found.append(word) }
    return found
  }

  /// *pentingnya, perlunya, adanya*: a clause as a noun.
  func isNominalized(_ word: Int) -> Bool {
    if spells(word, "adanya") { return true }
    guard let stem = stem(beforeClitic: word, longerThan: 5) else { return false }
    if stem.traits.contains(.adjective), !stem.traits.contains(.noun) { return true }
    return isParticle(stem, .clause)
  }

  /// *perbaikan, pengurangan, pembebasan*: a verb as a noun, by its form.
  func isDeverbal(_ word: Int) -> Bool {
    let span = span(word)
    guard span.count > 7, !isCapitalized(word), kind(word) == .word,
      bytes[span.start] == 0x70, bytes[span.start + 1] == 0x65,
      bytes[span.end - 1] == 0x6E, bytes[span.end - 2] == 0x61
    else { return false }
    let third = bytes[span.start + 2]
    return third == 0x72 || third == 0x6D || third == 0x6E  // per-, pem-, pen-
  }

  /// *dukungannya, apresiasinya*: whether a word is a particle of a kind with the clitic.
  func isParticleWithClitic(_ word: Int, _ kind: ParticleKind) -> Bool {
    guard let stem = stem(beforeClitic: word, longerThan: 6) else { return false }
    return isParticle(stem, kind)
  }

  /// What stands before the *-nya* of a word that the lexicon does not have.
  private func stem(
    beforeClitic word: Int, longerThan shortest: Int
  ) -> (key: LexiconKey, traits: WordTraits)? {
    let span = span(word)
    guard span.count > shortest, span.count < 24, bytes[span.end - 1] == 0x61,
      bytes[span.end - 2] == 0x79, bytes[span.end - 3] == 0x6E, !key(word).exists
    else { return nil }
    return lexicon.lookup(UnsafeBufferPointer(rebasing: bytes[span.start..<(span.end - 3)]))
  }

  private func isParticle(
    _ stem: (key: LexiconKey, traits: WordTraits), _ kind: ParticleKind
  ) -> Bool {
    stem.traits.contains(.particle)
      && lexicon.entry(of: stem.key, in: .particles)?.set(0, of: ParticleKind.self)
        .contains(kind) ?? false
  }

  /// Whether a word is a noun by the lexicon or by its form, and no known personal name: *Pembiayaan,
  /// Keputusan, Tujuannya*.
  func isNoun(_ word: Int) -> Bool {
    let traits = traits(word)
    if traits.intersects(.personalName) { return false }
    if traits.intersects([.noun, .wholeWord]) { return true }
    let span = span(word)
    guard span.count > 6 else { return false }
    let end = span.end
    if bytes[end - 1] == 0x61, bytes[end - 2] == 0x79, bytes[end - 3] == 0x6E { return true }
    if bytes[end - 1] == 0x6E, bytes[end - 2] == 0x61 {
      // *Ancaman, Tujuan*
      let stem = lexicon.lookup(String(decoding: bytes[span.start..<(end - 2)], as: UTF8.self))
      if stem.traits.contains(.verb) { return true }
    }
    guard span.count > 7 else { return false }
    let first = bytes[span.start] | 0x20
    return (first == 0x70 || first == 0x6B) && bytes[span.start + 1] == 0x65
      && bytes[end - 1] == 0x6E && bytes[end - 2] == 0x61
  }

  /// Whether a word stands for somebody without telling an office: *pria, sosok*.
  func isPersonWord(_ word: Int) -> Bool {
    traits(word).contains(.titleRole)
      && lexicon.entry(of: key(word), in: .titles)?.choice(0, of: TitleKind.self)
        == .person
  }

  /// Whether a title is one of relation, behind which another person is named: *kuasa hukum, istri*.
  func takesPerson(_ title: Range<Int>) -> Bool {
    func isRelation(_ key: LexiconKey) -> Bool {
      lexicon.entry(of: key, in: .titles)?.set(1, of: TitleComplement.self).contains(.person)
        ?? false
    }
    guard let first = title.first, let last = title.last else { return false }
    if title.count == 1 { return isRelation(key(first)) }
    let end = Int(words[last].token) + 1
    var found = false
    lexicon.forEachPhrase(
      at: Int(words[first].token), limit: end, key: key(first), from: span(first).start,
      tokens: tokens, bytes: bytes
    ) { match in
      if match.tokens.upperBound == end, isRelation(match.key) { found = true }
    }
    return found
  }

  /// Whether a word looks like a verb: *me-, ber-, di-, ter-* with enough behind it.
  func isVerb(_ word: Int) -> Bool {
    let span = span(word)
    guard span.count > 5, !isCapitalized(word), kind(word) == .word,
      !traits(word).intersects([.wholeWord, .function, .particle])
    else { return false }
    if traits(word).contains(.root) {
      // *banjir timbul*: a root that is a verb and nothing else.
      return traits(word).contains(.verb) && !traits(word).intersects([.noun, .adjective, .cue])
    }
    let a = bytes[span.start]
    let b = bytes[span.start + 1]
    let c = bytes[span.start + 2]
    switch (a, b) {
    case (0x6D, 0x65): return c != 0x74 && c != 0x64  // me-, not metode, media
    case (0x64, 0x69): return span.count > 6
    case (0x62, 0x65), (0x74, 0x65): return c == 0x72
    default: return false
    }
  }
}
