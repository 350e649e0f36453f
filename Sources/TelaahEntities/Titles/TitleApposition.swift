import TelaahLexicon
import TelaahText

// A title behind a name: *X, Asisten II Setda Y,*; *X selaku Y*; *X adalah Y*.

extension MentionScanner {
  /// Rule: a title in apposition behind a person.
  mutating func apposition(_ start: Int, holder: Int) -> Int? {
    var at = start
    guard at < end else { return nil }
    // *(45)*
    if at + 2 < end, page.words[at].isMark(Mark.open), page.words[at + 1].isNumber,
      page.words[at + 2].isMark(Mark.close)
    {
      at += 3
    }
    let hasComma = at < end && page.words[at].isMark(Mark.comma)
    if hasComma { at += 1 }
    let connected = connectorEnd(at)
    if let connected { at = connected }
    guard at < end, beginsTitle(at), let title = title(at: at, limit: end) else { return nil }
    if connected == nil {
      // *A, Bupati B, dan C* belongs to A; *A, Camat, Lurah* is a list.
      if hasComma, title.words.count == 1, title.isOffice { return nil }
      if !hasComma, !title.isOffice, title.words.count == 1 { return nil }
      if !hasComma, !page.words[at].isCapitalized, title.isOffice { return nil }
      if let start = titleStart(at, limit: end), nameBehind(start) != nil { return nil }
      if personBehind(title) != nil { return nil }
    }
    commit(title, holder: holder, rule: Rules.titleAfter)
    lastPerson = (title.next, holder)
    guard let next = chainedTitle(title).map({ self.title($0, limit: end) }) else {
      return title.next
    }
    commit(next, holder: holder, rule: Rules.titleAfter)
    return next.next
  }

  /// *yang juga, selaku, sebagai, adalah, yang menjabat sebagai*
  private func connectorEnd(_ start: Int) -> Int? {
    var at = start
    func skip(_ word: StaticString) {
      if at < end, page.equals(at, word) { at += 1 }
    }
    skip("yang")
    skip("saat")
    skip("ini")
    skip("juga")
    skip("kini")
    skip("sendiri")
    guard at < end else { return nil }
    if page.equals(at, "selaku") || page.equals(at, "sekaligus") { return at + 1 }
    if page.equals(at, "merupakan") || page.equals(at, "adalah") {
      at += 1
      skip("seorang")
      return at
    }
    let isOffice = page.equals(at, "menjabat") || page.equals(at, "bertugas")
      || page.equals(at, "dikenal") || page.equals(at, "bekerja")
    if isOffice { at += 1 }
    if at > start, at < end, page.equals(at, "sebagai") { return at + 1 }
    return isOffice || at > start + 1 ? at : nil
  }
}
