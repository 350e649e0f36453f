import TelaahLexicon
import TelaahText

// Events: *Pilkada 2020, Piala Presiden, HUT ke-75 RI*.

extension MentionScanner {
  /// Rule: a kind of event with its name or its number.
  func event(_ at: Int) -> Int? {
    guard page.words[at].isCapitalized, let (kinds, head) = nameWord(at), kinds.contains(.event)
    else { return nil }
    var next = head
    while next < end, next < at + 8, isEventWord(next, head) { next += 1 }
    // An entry of several words is a name by itself: *Asian Games*.
    guard next > head || head > at + 1 && page.words[head - 1].isCapitalized else { return nil }
    if passage.isTitleCase {
      // In a headline, only what cannot be another word: numbers and names.
      next = head
      while next < end, next < at + 8, isEventWord(next, head),
        page.words[next].kind != .word || page.words[next].has([.place, .organization])
          || page.words[next].isAllCapitals
      {
        next += 1
      }
      guard next > head else { return nil }
    }
    add(at..<next, .event, Rules.event, 0.8)
    return next
  }

  private func isEventWord(_ at: Int, _ head: Int) -> Bool {
    let word = page.words[at]
    switch word.kind {
    case .word:
      if word.isCapitalized {
        return !word.has([.weekday, .month]) && !(isRank(at) || isAddress(at))
      }
      return (page.equals(at, "dan") || page.equals(at, "of")) && at > head && at + 1 < end
        && page.words[at + 1].isCapitalized
    case .number: return word.hasSpaceBefore && word.span.count <= 4
    case .mixed: return word.hasSpaceBefore
    default: return word.isMark(Mark.hyphen) && at + 1 < end && page.words[at + 1].isNumber
    }
  }
}
