import TelaahLexicon
import TelaahText

// Who speaks by one name alone, before anything else is read: *"…," kata* ⟦*Tomsi*⟧ tells where the
// name begins in *Sekretaris Jenderal Tomsi Tohir*.

extension Page {
  /// Marks the words by which the document names somebody who speaks.
  func markSpeakers() {
    var speakers: [UInt64] = []
    var places: [UInt64] = []
    // The first letters that speakers have, so that most words need no hash.
    var letters: UInt64 = 0
    for passage in passages where !passage.isTitleCase && passage.hasCue {
      for mark in marked[passage.marks] {
        let at = Int(mark)
        guard isSpeakerName(at, passage.words) else { continue }
        let name = hash(at)
        if words[at].has(.place), !words[at].has(.personalName) {
          if !places.contains(name) { places.append(name) }
          continue
        }
        if !speakers.contains(name) { speakers.append(name) }
        letters |= 1 << UInt64(words[at].byte & 31)
      }
      if speakers.count + places.count >= Page.mostSpeakers { break }
    }
    for place in places where beginsName(place) {
      speakers.append(place)
      letters = .max
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

  /// *…," kata* ⟦*Boston*⟧*.*, where *Boston Rahmat Santoso* stands elsewhere: a town's name is that of
  /// whoever speaks where it begins his, in front of a given name, and no title or class word stands
  /// before it.
  private func beginsName(_ name: UInt64) -> Bool {
    marked.contains { mark in
      let at = Int(mark)
      guard words[at].hash == name, words[at].isCapitalized, at + 1 < words.count,
        case let next = words[at + 1], next.isCapitalized, next.isSurelyPersonal,
        !next.has([.place, .organization, .root, .wholeWord])
      else { return false }
      return at == 0 || !words[at - 1].isCapitalized || words[at - 1].has([.rank, .honorific])
    }
  }

  /// No more speakers than this are kept, so that a page of names costs linear time.
  private static let mostSpeakers = 24

  /// Whether a capitalised word stands alone beside a verb of saying: behind *," kata*, or, where it
  /// is no word of the language, at a sentence's beginning before *mengatakan*.
  private func isSpeakerName(_ at: Int, _ range: Range<Int>) -> Bool {
    let word = words[at]
    guard word.isCapitalized, word.kind == .word, word.span.count >= 3, !word.isAllCapitals,
      !word.has(Page.neverSpeaker),
      at + 1 >= range.upperBound || !words[at + 1].isCapitalized
    else { return false }
    if at > range.lowerBound + 1, words[at - 1].has(.cueQuote), !words[at - 1].isCapitalized {
      // The quote's end, or its comma: *dalam laporan Tahunan* is nobody.
      let before = words[at - 2]
      return before.kind == .punctuation && before.byte != Mark.open
    }
    if word.has(.place), !word.has(.personalName) { return false }
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
