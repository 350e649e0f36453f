import TelaahLexicon
import TelaahText

// The person that a description is said of, named further behind: *Petenis Spanyol yang menang
// kemarin,* ⟦*Budi Santoso*⟧*, …*; *Seorang warga Riau yang bekerja di Medan bernama* ⟦*Budi*⟧; *Salah
// satu pendirinya adalah* ⟦*Budi*⟧.

extension MentionScanner {
  /// The person named behind a title's relative clause, or by *adalah* behind *salah satu …*.
  func personLater(_ title: TitleReading, _ count: Int) -> PersonReading? {
    let at = title.next
    guard at + 2 < end, count == 1, !passage.isTitleCase, !isPersonWord(title) else { return nil }
    if page.equals(at, "adalah") || page.equals(at, "ialah") {
      return isOneOf(title) ? sureName(at + 1) : nil
    }
    // *petenis yang cedera, Rahmat Siregar*: one word says too little of him.
    let first = title.words.lowerBound
    guard page.equals(at, "yang"), !isCounted(first), !isRelation(title),
      title.words.count > 1 || page.words[first].isInitialOfSentence
        || first > passage.words.lowerBound && page.equals(first - 1, "seorang")
    else { return nil }
    return personBehindClause(at + 1)
  }

  /// *salah satu, salah seorang*
  private func isOneOf(_ title: TitleReading) -> Bool {
    page.equals(title.words.lowerBound, "salah")
  }

  /// The longest relative clause before a name, in words.
  private static let longestClause = 14

  /// The name that ends a relative clause: behind its comma, or behind *bernama* where a place or a
  /// body stands before that. Nobody where somebody else is spoken of in between.
  private func personBehindClause(_ start: Int) -> PersonReading? {
    var at = start
    while at + 1 < end, at < start + MentionScanner.longestClause {
      let word = page.words[at]
      if word.isMark(Mark.comma) {
        guard !page.words[at - 1].has(.cue) else { return nil }
        // One word says too little of anybody, but for an age.
        guard at > start + 1 || agedName(at + 1) != nil else { return nil }
        return nameBetweenCommas(at)
      }
      if page.equals(at, "bernama") || page.equals(at, "berinisial") {
        return page.words[at - 1].isCapitalized ? namedBehind(at) : nil
      }
      guard word.kind == .word || word.isNumber || word.kind == .mixed,
        word.isCapitalized
          ? !word.isSurelyPersonal && !word.has([.titleHead, .rank, .honorific])
          : !word.has([.titleHead, .titleRole]) && (at == start || !word.has(.cueActive))
      else { return nil }
      at += 1
    }
    return nil
  }

  /// *…* ⟦*, Budi Santoso,*⟧ *…; …* ⟦*, Budi Santoso (40)*⟧: a name that is surely a person's, and
  /// set apart.
  func nameBetweenCommas(_ comma: Int) -> PersonReading? {
    guard comma + 2 < end, page.words[comma].isMark(Mark.comma), !passage.isTitleCase,
      let reading = sureName(comma + 1) ?? agedName(comma + 1), reading.next < end,
      page.words[reading.next].isMark(Mark.comma) || page.words[reading.next].isMark(Mark.open)
    else { return nil }
    return reading
  }

  /// *Dhito (32)*: an age in brackets makes any name a person's.
  private func agedName(_ at: Int) -> PersonReading? {
    guard let reading = nameCandidate(at), behindAge(reading.next) > reading.next,
      page.words[reading.next + 1].span.count <= 2
    else { return nil }
    return reading
  }

  /// A name that is surely a person's.
  private func sureName(_ at: Int) -> PersonReading? {
    guard let reading = nameCandidate(at) else { return nil }
    return isSurelyPerson(reading)
      || nameEvidence(reading.name) >= (reading.name.count > 1 ? 2 : 2.5) ? reading : nil
  }
}
