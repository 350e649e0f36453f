import TelaahLexicon
import TelaahText

// Who speaks by one name alone, before anything else is read: *"…," kata* ⟦*Tomsi*⟧ tells where the
// name begins in *Sekretaris Jenderal Tomsi Tohir*.

extension Page {
  /// Marks the words by which the document names somebody who speaks.
  func markSpeakers() {
    var speakers: [UInt64] = []
    // The first letters that speakers have, so that most words need no hash.
    var letters: UInt64 = 0
    for passage in passages where !passage.isTitleCase && passage.hasCue {
      for mark in marked[passage.marks] {
        let at = Int(mark)
        guard isSpeakerName(at, passage.words) else { continue }
        let name = hash(at)
        if !speakers.contains(name) { speakers.append(name) }
        letters |= 1 << UInt64(words[at].byte & 31)
      }
      if speakers.count >= Page.mostSpeakers { break }
    }
    guard !speakers.isEmpty else { return }
    for mark in marked {
      let at = Int(mark)
      guard words[at].isCapitalized, words[at].kind == .word,
        letters >> UInt64(words[at].byte & 31) & 1 == 1, speakers.contains(hash(at))
      else {
        continue
      }
      words[at].isSpeaker = true
    }
  }

  /// No more speakers than this are kept, so that a page of names costs linear time.
  private static let mostSpeakers = 24

  /// Whether a capitalised word stands alone beside a verb of saying: behind *," kata*, or, where it
  /// is no word of the language, at a sentence's beginning before *mengatakan*.
  private func isSpeakerName(_ at: Int, _ range: Range<Int>) -> Bool {
    let word = words[at]
    guard word.isCapitalized, word.kind == .word, word.span.count >= 3, !word.isAllCapitals,
      !word.has(Page.neverSpeaker), !word.has(.place) || word.has(.personalName),
      at + 1 >= range.upperBound || !words[at + 1].isCapitalized
    else { return false }
    if at > range.lowerBound + 1, words[at - 1].has(.cueQuote), !words[at - 1].isCapitalized {
      // The quote's end, or its comma: *dalam laporan Tahunan* is nobody.
      let before = words[at - 2]
      return before.kind == .punctuation && before.byte != Mark.open
    }
    guard word.isInitialOfSentence, at + 1 < range.upperBound, words[at + 1].has(.cueActive) else {
      return false
    }
    return !word.has([.root, .wholeWord, .adjective, .noun, .verb]) && word.span.count > 3
  }

  /// What is no person's name, whoever speaks.
  private static let neverSpeaker: WordTraits = [
    .function, .stopword, .organization, .organizationHead, .placeHead, .titleHead, .titleRole,
    .titlePrefix, .honorific, .rank, .weekday, .cue, .nameWord, .currency,
  ]
}
