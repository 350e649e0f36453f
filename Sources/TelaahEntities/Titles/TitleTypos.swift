import TelaahLexicon
import TelaahText

// Titles with a slip of the pen, where a name or a place behind them shows what was meant: *Bupat
// Kasmarni*, *Gubenur Riau*.

extension MentionScanner {
  /// The head that an unknown word was meant to be: one letter short, one too many, or two in the
  /// wrong order. Only before a name or a place, and not behind another capital (a name's own word).
  func misspeltHead(_ at: Int) -> Phrases.Match? {
    let word = page.words[at]
    guard word.isCapitalized, word.kind == .word, !word.key.exists, !word.isAllCapitals,
      word.span.count >= 5, word.span.count <= 12, !passage.isTitleCase, at + 1 < end
    else { return nil }
    let next = page.words[at + 1]
    guard next.isCapitalized,
      next.isPersonal || next.has(.place)
        || known.isPerson(page.hash(at + 1)),
      at == passage.words.lowerBound || !page.words[at - 1].isCapitalized
        || page.words[at - 1].has(.cue),
      !known.isPerson(page.hash(at))
    else { return nil }
    let letters = Array(page.bytes[word.span.start..<word.span.end])
    for form in corrections(letters) {
      let (key, traits) = page.lexicon.lookup(String(decoding: form, as: UTF8.self))
      guard traits.contains(.titleHead), complements(of: key).contains(.place) else { continue }
      return Phrases.Match(end: at + 1, key: key, traits: traits)
    }
    return nil
  }

  private func corrections(_ letters: [UInt8]) -> [[UInt8]] {
    var forms: [[UInt8]] = []
    for letter in "aiueornkt".utf8 { forms.append(letters + [letter]) }
    for at in 1..<letters.count {
      var shorter = letters
      shorter.remove(at: at)
      forms.append(shorter)
      if at + 1 < letters.count {
        var swapped = letters
        swapped.swapAt(at, at + 1)
        forms.append(swapped)
      }
    }
    return forms
  }
}
