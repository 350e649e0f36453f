import TelaahLexicon
import TelaahText

/// What the lexicons say of cues and particles, remembered from article to article: a form and a key
/// have one place each, where the next one of that place follows.
///
/// Looking up again, word by word, what stands before *-nya*, and making the lemma's text anew, was
/// a twelfth of the stage; looking up some hundred particles an article a fifth.
final class WordMemory {
  /// The hash of the form of each place, its last bit set where the form is a cue: of a form that is
  /// none nothing else is read.
  @exclusivity(unchecked) private var hashes = [UInt64](repeating: 0, count: WordMemory.mostForms)
  @exclusivity(unchecked) private var forms = [Form](repeating: Form(), count: WordMemory.mostForms)
  @exclusivity(unchecked) private var entries = [Entry](repeating: Entry(), count: WordMemory.size)

  /// A particle's key, and its kinds as the bits of `ParticleSet`.
  @exclusivity(unchecked) private var particles = [(key: LexiconKey, kinds: UInt32)](
    repeating: (.none, 0), count: 1 << WordMemory.particleBits)

  /// What a mark is by its first byte alone; `other` where that does not tell.
  private let marks = (0...UInt8.max).map { Mark(first: $0) ?? .other }

  private static let size = 512
  private static let mostForms = 2048
  /// Of the four hundred particles of the list one in six shares its place with another.
  private static let particleBits: UInt32 = 11

  /// The cue in a form that ends like *-nya*.
  private struct Form {
    var traits: WordTraits = []
    var key = LexiconKey.none
    var clitic: UInt8 = 0
  }

  /// What the list of cues says.
  struct Entry {
    fileprivate var key = LexiconKey.none
    var lemma: String?
    var stance: CueStance?
  }

  /// A word of the form *katanya* as a cue, if it is one.
  func cue(
    cliticAt word: Int, _ span: TextSpan, _ hash: UInt64, bytes: UnsafeBufferPointer<UInt8>,
    lexicon: LexiconSet
  ) -> CueWord? {
    let place = Int(truncatingIfNeeded: hash >> 40) & (WordMemory.mostForms - 1)
    let known = hashes[place]
    if hash <= 1 || known | 1 != hash | 1 {
      let cue = CueWord(cliticAt: word, span: span, bytes: bytes, lexicon: lexicon)
      hashes[place] = cue == nil ? hash & ~1 : hash | 1
      if let cue {
        forms[place] = Form(
          traits: cue.traits, key: cue.key, clitic: UInt8(truncatingIfNeeded: cue.clitic))
      }
      return cue
    }
    if known & 1 == 0 { return nil }
    let form = forms[place]
    return CueWord(word: word, traits: form.traits, key: form.key, clitic: Int(form.clitic))
  }

  /// What a mark is that begins with a byte; `other` where its other bytes count too. A table: which
  /// comes next no branch foretells.
  func mark(first: UInt8) -> Mark { marks[Int(first)] }

  /// The verb that a cue is a form of, and how it colours what is said; nil where no list tells.
  func entry(of key: LexiconKey, in lexicon: LexiconSet) -> Entry {
    key.exists ? entries[place(ofEntry: key, in: lexicon)] : Entry()
  }

  /// How a cue colours what is said.
  func stance(of key: LexiconKey, in lexicon: LexiconSet) -> CueStance? {
    key.exists ? entries[place(ofEntry: key, in: lexicon)].stance : nil
  }

  private func place(ofEntry key: LexiconKey, in lexicon: LexiconSet) -> Int {
    let place = Int((key.rawValue &* 0x9E37_79B1) >> 23)
    if entries[place].key != key {
      let found = lexicon.line(of: key, in: .cues)
      entries[place] = Entry(
        key: key, lemma: found?.text(0), stance: found?.choice(1, of: CueStance.self))
    }
    return place
  }

  /// What a particle does in the frame of reported speech.
  @inline(__always)
  func particles(of key: LexiconKey, in lexicon: LexiconSet) -> ParticleSet {
    let place = Int((key.rawValue &* 0x9E37_79B1) >> (32 - WordMemory.particleBits))
    if particles[place].key != key {
      let found: VocabularySet<ParticleKind>? = lexicon.line(of: key, in: .particles)?.set(0)
      particles[place] = (key, UInt32(truncatingIfNeeded: found?.bits ?? 0))
    }
    return ParticleSet(rawValue: particles[place].kinds)
  }
}
