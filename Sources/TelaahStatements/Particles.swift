import TelaahLexicon
import TelaahText

// The closed-class words that frame reported speech, as the table `particles` lists them.

/// The kinds of the particles of a document, each looked up once.
struct ParticleTable {
  private static let size = 512
  private var keys = [UInt32](repeating: .max, count: size)
  private var kinds = [UInt32](repeating: 0, count: size)

  /// The kinds of a particle, as bits.
  mutating func kinds(of key: LexiconKey, in lexicon: LexiconSet) -> UInt32 {
    let slot = Int((key.rawValue &* 0x9E37_79B1) >> 23) % ParticleTable.size
    if keys[slot] == key.rawValue { return kinds[slot] }
    let found: VocabularySet<ParticleKind>? = lexicon.entry(of: key, in: .particles)?.set(0)
    keys[slot] = key.rawValue
    kinds[slot] = UInt32(truncatingIfNeeded: found?.bits ?? 0)
    return kinds[slot]
  }
}

extension Reading {
  /// What a word does in the frame of reported speech.
  func particle(_ word: Int) -> VocabularySet<ParticleKind> {
    VocabularySet(bits: UInt64(particles[word]))
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
