import TelaahLexicon
import TelaahText

// Names that their last word shows to be an organisation or a place: *Emil Salim Institute*,
// *Hilton Hotels Corporation*, *Emirates Stadium*.

extension MentionScanner {
  /// The end of a name from `at` on whose last word is of the kind; nil where there is none.
  func tailedName(_ at: Int, limit: Int, _ kind: NameWordKind) -> Int? {
    let first = page.words[at]
    guard passage.hasNameWord, !passage.isTitleCase, first.kind == .word, first.isCapitalized,
      !first.has(MentionScanner.neverFirst) || at + 1 < limit && page.equals(at + 1, "of")
    else { return nil }
    // *organisasi HAM* ⟦*Amnesty International*⟧: a common acronym before a name of words.
    if isCommonNounAcronym(at), at + 1 < limit, !page.words[at + 1].isAllCapitals { return nil }
    if first.isInitialOfSentence, first.has([.root, .wholeWord]) || looksDerived(first.span) {
      return nil
    }
    var found: Int?
    var next = at + 1
    var extends = false
    // *Institute of Forensic Research*
    if kind == .organization, first.has(.nameWord), next + 1 < limit, page.equals(next, "of"),
      let head = nameWord(at), head.kinds.contains(.organization)
    {
      found = next
    }
    while next < limit, next < at + 7 {
      let word = page.words[next]
      if word.isCapitalized, word.kind == .word {
        if word.has(.nameWord), let tail = nameWord(next), tail.end <= limit,
          !tail.kinds.contains(.thing)
        {
          if tail.kinds.contains(kind) {
            // *CSR Bank Indonesia*: a known name begins with it.
            if let body = page.phrase(next)?.organization, body.end > tail.end, body.end <= limit {
              return nil
            }
            // *Pembangunan Hotel Sultan*: the class word of what follows.
            if word.has(.placeHead), tail.end < limit, page.words[tail.end].isCapitalized {
              return nil
            }
            found = tail.end
            next = tail.end
            continue
          }
          // The other kind's word behind this one: *Hilton Group Hotel*.
          if tail.kinds.contains(.organization) || tail.kinds.contains(.place) { found = nil }
        } else if extends {
          found = next + 1
        } else if found == next, !isOwn(next) {
          // *Focus Group Discussion*: not the last word.
          found = nil
        } else if found == next {
          break
        } else if found != nil {
          found = next + 1
        }
        if word.has(MentionScanner.neverWithin) || isRank(next) { break }
        next += 1
        continue
      }
      // *Institute of Women* ⟦*in*⟧ *Law*: only an English name goes on so.
      let joins =
        word.isMark(Mark.ampersand) || page.equals(next, "of") || page.equals(next, "for")
        || page.equals(next, "and") || page.equals(next, "on")
        || extends && (page.equals(next, "in") || page.equals(next, "the"))
      guard joins, next + 1 < limit, page.words[next + 1].isCapitalized else { break }
      // What the last word is of: *Society of Steel Construction*.
      if found == next {
        found = next + 2
        extends = true
      }
      next += 1
      if found == next + 1 { next += 1 }
    }
    return found
  }

  /// Whether a name of its own may begin behind a last word: a person's, or a place.
  private func isOwn(_ at: Int) -> Bool {
    let word = page.words[at]
    return word.isPersonal || word.has([.place, .honorific, .degree])
  }

  private static let neverFirst: WordTraits = [
    .function, .stopword, .cue, .titleHead, .titlePrefix, .titleRole, .organizationHead,
    .placeHead, .month, .weekday, .honorific, .rank, .currency,
  ]
  private static let neverWithin: WordTraits = [
    .function, .stopword, .titleHead, .titlePrefix, .month, .weekday, .placeHead,
  ]
}
