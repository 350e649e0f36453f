import TelaahLexicon
import TelaahText

/// A piece of the word in the scratch buffer, with the first letter that a nasal swallowed.
struct Piece: Hashable {
  var start = 0
  var end = 0
  /// The restored first letter, 0 where the buffer has the right one.
  var initial: UInt8 = 0

  func string(_ bytes: UnsafeMutablePointer<UInt8>) -> String {
    guard start < end else { return "" }
    let old = bytes[start]
    if initial != 0 { bytes[start] = initial }
    defer { bytes[start] = old }
    return String(
      decoding: UnsafeBufferPointer(start: bytes + start, count: end - start), as: UTF8.self)
  }
}

/// One way to take a word apart.
struct Candidate {
  /// What is looked up.
  var core = Piece()
  /// What is left as lemma, where the form of the word gives it.
  var lemma = Piece()
  var lemmaRule = LemmaRule.root
  var entry = StemEntry()
  /// The node of its prefixes in the morphotactics.
  var node: UInt8 = 0
  var suffix = Suffix.none
  var possessive = Affix.none
  var particle = Affix.none
  var evidence = Morphology.Evidence.guess
  var isNonstandard = false
  /// A *tidak* before the core, inside the affixes: *ketidakpastian*.
  var isNegated = false
  /// The lower, the better.
  var cost = Int.max
}
