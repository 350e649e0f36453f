import TelaahLexicon
import TelaahText

// Laws: *UU Nomor 5 Tahun 2014, Perbup Nomor 24 Tahun 2021, UU Cipta Kerja, KUHP*.

extension MentionScanner {
  /// What the word or the entry that begins at `at` says of the name around it, and its end.
  func nameWord(_ at: Int) -> (kinds: VocabularySet<NameWordKind>, end: Int)? {
    let match = page.phrase(at)?.nameWord ?? Phrases.Match()
    let key = match.exists ? match.key : page.words[at].key
    guard match.exists || page.words[at].has(.nameWord),
      let entry = page.lexicon.line(of: key, in: .namewords)
    else { return nil }
    return (entry.set(0), match.exists ? match.end : at + 1)
  }

  /// Rule: a kind of law with its number or, for acts of parliament, its name.
  func law(_ at: Int) -> Int? {
    guard page.words[at].isCapitalized, let (kinds, head) = nameWord(at) else { return nil }
    let isStatute = kinds.contains(.statute)
    guard isStatute || kinds.contains(.law) || kinds.contains(.code) else { return nil }
    if isStatute || kinds.contains(.law), let end = lawNumberEnd(head) {
      add(at..<end, .law, Rules.law, 0.95)
      return end
    }
    if kinds.contains(.code) {
      add(at..<head, .law, Rules.law, 0.9)
      return head
    }
    guard isStatute, !passage.isTitleCase, let end = actNameEnd(head) else { return nil }
    add(at..<end, .law, Rules.law, 0.8)
    return end
  }

  /// The end of `Menteri X (Permenx) RI Nomor 5 Tahun 2014`, `No. 11/2008`, `28 Tahun 2024`.
  private func lawNumberEnd(_ head: Int) -> Int? {
    var at = head
    let most = min(end, head + 8)
    while at < most, !isNumberSign(at) {
      let word = page.words[at]
      if word.isNumber { break }
      let isPart =
        word.kind == .word && (word.isCapitalized || page.equals(at, "dan"))
        || word.isMark(Mark.open) || word.isMark(Mark.close)
      guard isPart else { return nil }
      at += 1
    }
    guard at < most else { return nil }
    let hasSign = isNumberSign(at)
    if hasSign {
      at += 1
      if at < end, page.words[at].isMark(Mark.stop) || page.words[at].isMark(Mark.colon) { at += 1 }
    }
    guard at < end, page.words[at].shape.contains(.digit) else { return nil }
    let number = at
    at += 1
    // *5/2014*, *24/POJK.03/2021*
    while at + 1 < end, page.words[at].isMark(Mark.slash) || page.words[at].isMark(Mark.hyphen),
      !page.words[at + 1].hasSpaceBefore
    {
      at += 2
    }
    if at + 1 < end, page.equals(at, "tahun"), page.words[at + 1].isNumber { return at + 2 }
    // Without a sign, the year or a slash is what tells a number from another.
    let hasYear = page.bytes[page.words[number].span.start..<page.words[at - 1].span.end].contains(
      Mark.slash)
    return hasSign || hasYear ? at : nil
  }

  /// *UU Cipta Kerja, RUU Perampasan Aset, UU ITE*
  private func actNameEnd(_ head: Int) -> Int? {
    var at = head
    while at < end, at < head + 8 {
      let word = page.words[at]
      let isJoined =
        at > head && page.equals(at, "dan") && at + 1 < end
        && page.words[at + 1].isCapitalized
      guard isJoined || word.kind == .word && word.isCapitalized && !word.has([.month, .weekday])
      else { break }
      at += 1
    }
    guard at > head, page.words[at - 1].isCapitalized else { return nil }
    if at < end, page.words[at].isNumber, page.words[at].span.count == 4 { at += 1 }
    return at
  }

  private func isNumberSign(_ at: Int) -> Bool {
    page.equals(at, "nomor") || page.equals(at, "no") || page.equals(at, "no.")
  }
}
