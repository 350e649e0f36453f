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
    return headOfPlace(in: word.span).map {
      Phrases.Match(end: at + 1, key: $0.key, traits: $0.traits)
    }
  }

  /// The head of a place's office that a word is but for one letter: first with one more at its
  /// end, then with each left out or in the place of the next.
  private func headOfPlace(in span: TextSpan) -> (key: LexiconKey, traits: WordTraits)? {
    func head(_ letters: ArraySlice<UInt8>) -> (key: LexiconKey, traits: WordTraits)? {
      let found = letters.withUnsafeBufferPointer { page.lexicon.lookup($0) }
      let isHead =
        found.traits.contains(.titleHead) && complements(of: found.key).contains(.place)
      return isHead ? found : nil
    }
    var letters = Array(page.bytes[span.start..<span.end])
    letters.append(0)
    for letter in "aiueornkt".utf8 {
      letters[span.count] = letter
      if let found = head(letters[...]) { return found }
    }
    for at in 1..<span.count {
      // What stands behind the letter moves over it, and back.
      let left = letters[at]
      for place in at..<span.count - 1 { letters[place] = letters[place + 1] }
      if let found = head(letters[..<(span.count - 1)]) { return found }
      for place in stride(from: span.count - 1, to: at, by: -1) {
        letters[place] = letters[place - 1]
      }
      letters[at] = left
      guard at + 1 < span.count else { continue }
      letters.swapAt(at, at + 1)
      if let found = head(letters[..<span.count]) { return found }
      letters.swapAt(at, at + 1)
    }
    return nil
  }
}
