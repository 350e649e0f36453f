import TelaahLexicon
import TelaahText

/// How many of a sentence's longer words have capitals.
struct TitleCase {
  private var capital = 0
  private var small = 0

  @inline(__always)
  mutating func count(_ word: Word) {
    guard word.isWord, word.span.count > 3 else { return }
    if word.isCapitalized {
      capital += 1
    } else if !word.has(TitleCase.smallInTitles) {
      small += 1
    }
  }

  /// Words that headlines write in small letters too.
  private static let smallInTitles: WordTraits = [.function, .stopword, .nameParticle]

  /// Whether so many words have capitals that a capital says little: a headline.
  func isTitle(_ kind: Block.Kind, last: Word) -> Bool {
    // A sentence with its full stop is prose, however many names are in it.
    if last.isMark(Mark.stop) { return false }
    // A short line above the text: *Gubernur Bertemu Petani*.
    if kind == .headline || kind == .subheading, small == 0 { return capital >= 2 }
    return capital >= 4 && capital >= 8 * small
  }
}
