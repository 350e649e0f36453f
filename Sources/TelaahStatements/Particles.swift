import TelaahLexicon
import TelaahText

// The closed-class words that frame reported speech, as the table `particles` lists them.

extension Reading {
  /// What a word does in the frame of reported speech.
  @inline(__always)
  func particle(_ word: Int) -> ParticleSet {
    let read = words[word]
    return read.traits.contains(.particle) ? memory.particles(of: read.key, in: lexicon) : []
  }

  func isParticle(_ word: Int, _ kind: ParticleSet) -> Bool {
    !particle(word).isDisjoint(with: kind)
  }

  /// The first word at or behind `word` that is none of the kind.
  func skip(_ kind: ParticleSet, from word: Int, limit: Int) -> Int {
    var at = word
    while at < limit, mark(at) == .word, isParticle(at, kind) { at += 1 }
    return at
  }

  /// The first word behind the adverbs and other such words that lead from `word` to the left,
  /// as the index behind it.
  func skipBack(_ kind: ParticleSet, from word: Int, limit: Int) -> Int {
    var at = word
    while at > limit, mark(at - 1) == .word, isParticle(at - 1, kind) { at -= 1 }
    return at
  }

  /// Whether the word is spelled so, in small ASCII letters, whatever its case.
  @inline(__always)
  func spells(_ word: Int, _ text: StaticString) -> Bool {
    // Most words are told apart by their length and first letter.
    let span = span(word)
    return span.count == text.utf8CodeUnitCount
      && bytes[span.start] | 0x20 == text.utf8Start[0] && spells(span, text)
  }

  private func spells(_ span: TextSpan, _ text: StaticString) -> Bool {
    for offset in 0..<span.count where bytes[span.start + offset] | 0x20 != text.utf8Start[offset] {
      return false
    }
    return true
  }
}
