import TelaahLexicon
import TelaahText

// Who took the picture or wrote the text: *(Foto Antara/Gusti Jainal)*, *Editor: X*.

extension MentionScanner {
  /// Rule: a name in a caption's or byline's credit.
  func credit(_ at: Int) -> Int? {
    if page.words[at].isMark(Mark.open) { return photo(at) }
    return byline(at)
  }

  /// *(Foto Antara Kalteng/Gusti Jainal)*, *(ANTARA/X)*: the name behind the last slash.
  private func photo(_ at: Int) -> Int? {
    guard at + 2 < end else { return nil }
    let isPhoto =
      page.equals(at + 1, "foto") || page.equals(at + 1, "antara") || page.equals(at + 1, "dok")
    guard isPhoto else { return nil }
    var close = at + 1
    var slash: Int?
    var colon: Int?
    while close < end, close < at + 20, !page.words[close].isMark(Mark.close) {
      if page.words[close].isMark(Mark.slash) { slash = close }
      if page.words[close].isMark(Mark.colon) { colon = close }
      close += 1
    }
    guard close < end, page.words[close].isMark(Mark.close) else { return nil }
    guard let start = slash ?? colon, start + 1 < close, isNameStart(start + 1),
      let name = nameEnd(from: start + 1, limit: close)
    else { return close }
    add(
      start + 1..<name, .person, Rules.credit, 0.9,
      attributes: PersonAttributes(credit: "Foto"))
    return close
  }

  /// *Pewarta: X*, *Editor : Y* at the beginning of a line.
  private func byline(_ at: Int) -> Int? {
    let word = page.words[at]
    guard word.isCapitalized, at + 2 < end,
      page.words[at + 1].isMark(Mark.colon) || page.words[at + 1].isMark(Mark.slash),
      word.isInitialOfSentence || at == passage.words.lowerBound || lastPerson != nil,
      isCreditLabel(at)
    else { return nil }
    var name = at + 2
    if page.words[at + 1].isMark(Mark.slash) {
      while name < end, !page.words[name].isMark(Mark.colon), name < at + 6 { name += 1 }
      name += 1
    }
    guard name < end, isNameStart(name), let stop = nameEnd(from: name, limit: end) else {
      return nil
    }
    add(
      name..<stop, .person, Rules.credit, 0.9,
      attributes: PersonAttributes(credit: page.text(word.span)))
    return stop
  }

  /// Whether a byline or caption begins with this word and a colon.
  private func isCreditLabel(_ at: Int) -> Bool {
    guard let entry = page.lexicon.line(of: page.words[at].key, in: .pagemarks) else {
      return false
    }
    switch entry.choice(0, of: PageMarkKind.self) {
    case .byline, .caption: return entry.choice(1, of: PageMarkPosition.self) == .label
    default: return false
    }
  }
}
