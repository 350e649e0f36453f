import Synchronization
import TelaahLexicon
import TelaahText

// The closed-class words that frame reported speech, as the table `particles` lists them.

/// The kinds of the particles, each looked up once, however many documents are read.
///
/// A slot holds a key and its kinds in one word and is written once, so that threads share it
/// without a lock. A document's own table would look some hundred particles up again: a fifth of
/// the stage's time.
final class ParticleTable: Sendable {
  private static let size = 2048
  private static let longestSearch = 8
  private let lexicon: LexiconSet
  private nonisolated(unsafe) let slots: UnsafeMutablePointer<Atomic<UInt64>>

  init(_ lexicon: LexiconSet) {
    self.lexicon = lexicon
    slots = .allocate(capacity: ParticleTable.size)
    for slot in 0..<ParticleTable.size { (slots + slot).initialize(to: Atomic(0)) }
  }

  deinit {
    slots.deinitialize(count: ParticleTable.size)
    slots.deallocate()
  }

  /// The kinds of a particle, as bits.
  @inline(__always)
  func kinds(of key: LexiconKey) -> UInt32 {
    let own = UInt64(key.rawValue) + 1
    var slot = Int((key.rawValue &* 0x9E37_79B1) >> 21)
    for _ in 0..<ParticleTable.longestSearch {
      let held = slots[slot].load(ordering: .relaxed)
      if held >> 32 == own { return UInt32(truncatingIfNeeded: held) }
      if held == 0 {
        let kinds = lookup(key)
        slots[slot].store(own << 32 | UInt64(kinds), ordering: .relaxed)
        return kinds
      }
      slot = (slot + 1) % ParticleTable.size
    }
    return lookup(key)
  }

  private func lookup(_ key: LexiconKey) -> UInt32 {
    let found: VocabularySet<ParticleKind>? = lexicon.entry(of: key, in: .particles)?.set(0)
    return UInt32(truncatingIfNeeded: found?.bits ?? 0)
  }
}

extension Reading {
  /// What a word does in the frame of reported speech.
  @inline(__always)
  func particle(_ word: Int) -> ParticleSet {
    let feature = feature(word)
    return feature.traits.contains(.particle)
      ? ParticleSet(rawValue: table.kinds(of: feature.key)) : []
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
