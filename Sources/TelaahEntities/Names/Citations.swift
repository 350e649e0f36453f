import TelaahText

// Authors whom an essay cites: *(Rahmat dan Siregar, 2019), Siregar dkk (2022), (Siregar, 2019)*.

extension MentionScanner {
  /// Whether a name is an author's before the year of the work: one of two, the first of several, or
  /// a personal name by itself.
  func isCited(_ at: Int, _ reading: PersonReading) -> Bool {
    guard !passage.isTitleCase, !page.words[at].isAllCapitals else { return false }
    var next = reading.next
    guard next + 1 < end else { return false }
    if page.equals(next, "dkk") {
      next += page.words[next + 1].isMark(Mark.stop) ? 2 : 1
    } else if page.equals(next, "dan") || page.words[next].isMark(Mark.ampersand),
      let other = nameEnd(from: next + 1, limit: end)
    {
      next = other
    } else {
      guard at > passage.words.lowerBound else { return false }
      let before = page.words[at - 1]
      guard
        before.isMark(Mark.open) && page.words[at].isSurelyPersonal
          || before.isMark(Mark.ampersand) && lastPerson?.end == at - 1
      else { return false }
    }
    return isYearOfWork(next)
  }

  /// *, 2019)* or *(2019)*
  private func isYearOfWork(_ at: Int) -> Bool {
    guard at + 2 < end, page.words[at].isMark(Mark.comma) || page.words[at].isMark(Mark.open),
      page.words[at + 1].isNumber, isYear(at + 1)
    else { return false }
    return page.words[at + 2].isMark(Mark.close)
  }
}
