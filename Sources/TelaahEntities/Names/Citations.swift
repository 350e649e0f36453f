import TelaahText

// Authors whom an essay cites: *(Rahmat dan Siregar, 2019), Siregar dkk (2022), (Siregar, 2019)*.

extension MentionScanner {
  /// Whether a name is an author's before the year of the work: one of two, the first of several,
  /// one of a row of works, or a personal name by itself.
  func isCited(_ at: Int, _ reading: PersonReading) -> Bool {
    guard !passage.isTitleCase, !page.words[at].isAllCapitals else { return false }
    var next = reading.next
    guard next + 1 < end else { return false }
    if let several = behindOthers(next) {
      next = several
    } else if page.isAnd(next), let other = nameEnd(from: next + 1, limit: end) {
      next = other
    } else {
      guard at > passage.words.lowerBound else { return false }
      let isSecond = lastPerson?.end == at - 1 && page.isAnd(at - 1)
      guard isSecond || isOneOfWorks(at, next) else { return false }
    }
    return isYearOfWork(next)
  }

  /// Behind *dkk*, *et al.*
  private func behindOthers(_ at: Int) -> Int? {
    var next = at
    if page.equals(next, "dkk") {
      next += 1
    } else if page.equals(next, "et"), page.equals(next + 1, "al") {
      next += 2
    } else {
      return nil
    }
    return next < end && page.words[next].isMark(Mark.stop) ? next + 1 : next
  }

  /// ⟦*(Siregar*⟧*, 2019)* by a name that is surely one; *(Bartol, 2012;* ⟦*Rott*⟧*, 2008)* by any.
  private func isOneOfWorks(_ at: Int, _ next: Int) -> Bool {
    let isFirst = page.words[at - 1].isMark(Mark.open)
    if isFirst, page.words[at].isSurelyPersonal { return true }
    if page.words[at - 1].isMark(Mark.semicolon) { return true }
    return isFirst && next + 2 < end && page.words[next + 2].isMark(Mark.semicolon)
  }

  /// *, 2019)*, *, 2019;* or *(2019)*
  private func isYearOfWork(_ at: Int) -> Bool {
    guard at + 2 < end, page.words[at].isMark(Mark.comma) || page.words[at].isMark(Mark.open),
      page.words[at + 1].isNumber, isYear(at + 1)
    else { return false }
    return page.words[at + 2].isMark(Mark.close)
      || page.words[at].isMark(Mark.comma) && page.words[at + 2].isMark(Mark.semicolon)
  }
}
