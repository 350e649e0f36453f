import TelaahLexicon
import TelaahText

// The closed-class words that frame reported speech, as the table `particles` lists them.

extension Reading {
  /// What a word does in the frame of reported speech.
  func particle(_ word: Int) -> VocabularySet<ParticleKind> {
    let feature = feature(word)
    guard feature.traits.contains(.particle) else { return VocabularySet(bits: 0) }
    return lexicon.entry(of: feature.key, in: .particles)?.set(0) ?? VocabularySet(bits: 0)
  }

  func isParticle(_ word: Int, _ kind: ParticleKind) -> Bool { particle(word).contains(kind) }

  /// The first word at or behind `word` that is none of the kind.
  func skip(_ kind: ParticleKind, from word: Int, limit: Int) -> Int {
    var at = word
    while at < limit, marks[at] == .word, isParticle(at, kind) { at += 1 }
    return at
  }

  /// The first word behind the adverbs and other such words that lead from `word` to the left,
  /// as the index behind it.
  func skipBack(_ kind: ParticleKind, from word: Int, limit: Int) -> Int {
    var at = word
    while at > limit, marks[at - 1] == .word, isParticle(at - 1, kind) { at -= 1 }
    return at
  }

  /// Whether the word is spelled so, in small ASCII letters, whatever its case.
  func spells(_ word: Int, _ text: StaticString) -> Bool {
    let span = span(word)
    guard span.count == text.utf8CodeUnitCount else { return false }
    for offset in 0..<span.count where bytes[span.start + offset] | 0x20 != text.utf8Start[offset] {
      return false
    }
    return true
  }
}
