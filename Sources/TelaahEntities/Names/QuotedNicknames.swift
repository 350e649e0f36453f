import TelaahLexicon
import TelaahText

// A nickname within a name: *Rahmat* ⟦*'Rama'*⟧ *Siregar*, *Rahmat* ⟦*(Rama)*⟧ *Siregar*.

extension MentionScanner {
  /// The word behind a nickname of one or two capitalised words in quotation marks or brackets, where
  /// it stands between two words that are in people's names; nil where none does.
  func behindNickname(_ open: Int, limit: Int) -> Int? {
    let mark = page.words[open]
    let isBracket = mark.isMark(Mark.open)
    guard isBracket || isQuotationMark(mark), page.words[open - 1].isPersonal,
      !page.words[open - 1].isAllCapitals
    else { return nil }
    var close = open + 1
    while close < limit, close <= open + 2, isNicknameWord(close) { close += 1 }
    guard close > open + 1, close + 1 < limit, !page.words[close].hasSpaceBefore,
      isBracket ? page.words[close].isMark(Mark.close) : isQuotationMark(page.words[close])
    else { return nil }
    // The name goes on: *Budi "Kawal" Program* does not.
    let next = page.words[close + 1]
    guard next.hasSpaceBefore, next.isPersonal, next.isCapitalized, !next.isInitial,
      isNameWord(close + 1), !next.has([.root, .wholeWord, .place])
    else { return nil }
    // *Rahmat (Medan) Siregar* says where from.
    let isSaid = page.words[open + 1].has([.place, .organization, .organizationHead, .month])
    return isBracket && isSaid ? nil : close + 1
  }

  private func isNicknameWord(_ at: Int) -> Bool {
    let word = page.words[at]
    return word.kind == .word && word.isCapitalized && !word.isAllCapitals
      && (word.has(.honorific)
        || !word.has([.titleHead, .titlePrefix, .titleRole, .rank, .function]))
  }

  /// *' " ‘ ’ “ ”*
  private func isQuotationMark(_ word: Word) -> Bool {
    guard word.kind == .punctuation else { return false }
    if word.isMark(Mark.quote) { return true }
    let text = page.bytes[word.span.start..<word.span.end]
    return QuotedWord.mark(at: text.startIndex, in: text) == text.count
  }
}
