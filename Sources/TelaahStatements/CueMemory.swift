import TelaahLexicon
import TelaahText

/// What the lexicons say of cues, remembered from article to article: a form and a key have one
/// place each, where the next one of that place follows.
///
/// Looking up again, word by word, what stands before *-nya*, and making the lemma's text anew, was
/// a twelfth of the stage.
final class CueMemory {
  @exclusivity(unchecked) private var forms = [Form](repeating: Form(), count: CueMemory.size)
  @exclusivity(unchecked) private var entries = [Entry](repeating: Entry(), count: CueMemory.size)

  private static let size = 512

  /// A form that ends like *-nya*: the cue in it, if it has one.
  private struct Form {
    var hash: UInt64 = 0
    var cue: CueWord?
  }

  /// What the list of cues says.
  private struct Entry {
    var key = LexiconKey.none
    var lemma: String?
    var stance: CueStance?
  }

  /// A word of the form *katanya* as a cue, if it is one.
  func cue(
    cliticAt word: Int, _ span: TextSpan, _ hash: UInt64, bytes: UnsafeBufferPointer<UInt8>,
    lexicon: LexiconSet
  ) -> CueWord? {
    let place = Int(truncatingIfNeeded: hash >> 40) & (CueMemory.size - 1)
    if hash == 0 || forms[place].hash != hash {
      let cue = CueWord(cliticAt: word, span: span, bytes: bytes, lexicon: lexicon)
      if hash != 0 { forms[place] = Form(hash: hash, cue: cue) }
      return cue
    }
    return forms[place].cue?.moved(to: word)
  }

  /// The verb that a cue is a form of, and how it colours what is said; nil where no list tells.
  func entry(of key: LexiconKey, in lexicon: LexiconSet) -> (lemma: String?, stance: CueStance?) {
    guard key.exists else { return (nil, nil) }
    let place = Int((key.rawValue &* 0x9E37_79B1) >> 23)
    if entries[place].key != key {
      let found = lexicon.entry(of: key, in: .cues)
      entries[place] = Entry(
        key: key, lemma: found?.text(0), stance: found?.choice(1, of: CueStance.self))
    }
    return (entries[place].lemma, entries[place].stance)
  }
}
