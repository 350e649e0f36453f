import TelaahLexicon
import TelaahText

// What stands before a person's name: ranks and honorifics, *AKBP Dr. H.*

extension MentionScanner {
  /// Rank and honorifics, as far as they go; nil where there are none.
  func address(_ at: inout Int, limit: Int) -> PersonAttributes? {
    guard at < limit, page.words[at].phrase >= 0 || page.words[at].has([.rank, .honorific]) else {
      return nil
    }
    var attributes = PersonAttributes()
    readAddress(&at, limit: limit, &attributes)
    return attributes.isEmpty ? nil : attributes
  }

  /// Rank and honorifics: *AKBP Dr. H.*
  private func readAddress(_ at: inout Int, limit: Int, _ attributes: inout PersonAttributes) {
    while at < limit {
      let word = page.words[at]
      let phrase = page.phrase(at)
      var end = 0
      if let match = phrase?.rank, match.exists {
        end = match.end
      } else if word.has(.rank), word.isCapitalized, !word.has(.personalName) || at + 1 < limit,
        attributes.rank != nil || !isCorps(at)
      {
        end = at + 1
      }
      if end > 0, end < limit, attributes.honorifics.isEmpty || !word.has(.honorific) {
        while end < limit, page.words[end].has(.rank), page.words[end].isCapitalized { end += 1 }
        while end < limit, let corps = page.phrase(end)?.rank, corps.exists { end = corps.end }
        // *(Pol)*, *(Purn)*
        if end + 2 < limit, page.words[end].isMark(Mark.open), page.words[end + 1].has(.rank),
          page.words[end + 2].isMark(Mark.close)
        {
          end += 3
        }
        if end < limit, page.words[end].isMark(Mark.stop) { end += 1 }
        guard end < limit,
          isNameStart(end) || isAddress(end) || isShortName(end, limit: limit)
        else { return }
        let text = page.text(page.span(at..<end))
        attributes.rank = attributes.rank.map { $0 + " " + text } ?? text
        at = end
        continue
      }
      guard isAddress(at) else { return }
      end = phrase.map { max($0.honorific.end, at + 1) } ?? at + 1
      if end < limit, page.words[end].isMark(Mark.stop), !page.words[end].hasSpaceBefore {
        end += 1
      }
      // *(Alm)*, *H.* and the like must be followed by a name or by more of their kind.
      guard end < limit,
        isNameStart(end) || isAddress(end) || isRank(end) || isShortName(end, limit: limit)
      else { return }
      attributes.honorifics.append(standardHonorific(at, end))
      at = end
    }
  }

  func isRank(_ at: Int) -> Bool {
    let word = page.words[at]
    return word.isCapitalized && word.has(.rank) && !isCorps(at)
      || page.phrase(at)?.rank.exists == true
  }

  /// Whether a word only follows ranks: *Inf, Pol, TNI*.
  func isCorps(_ at: Int) -> Bool {
    page.lexicon.label(0, of: page.words[at].key, in: .ranks) == "corps"
  }

  /// Whether an honorific stands at `at`. Those that also begin names (*Sri, Gusti, Raden*) are
  /// parts of the name.
  func isAddress(_ at: Int) -> Bool {
    let word = page.words[at]
    if page.phrase(at)?.honorific.exists == true { return true }
    guard word.has(.honorific) else { return false }
    if word.has(.personalName) { return false }
    if word.isCapitalized { return true }
    // Small letters: *dr, drg, pak, bu, almarhum* before a capital.
    return at + 1 < end
      && (page.words[at + 1].isCapitalized || page.words[at + 1].isMark(Mark.stop))
  }

  func standardHonorific(_ start: Int, _ end: Int) -> String {
    let key =
      page.phrase(start).flatMap { $0.honorific.exists ? $0.honorific.key : nil }
      ?? page.words[start].key
    var text = page.text(page.span(start..<end))
    page.lexicon.forEachLine(of: key) { entry in
      guard entry.table == .honorifics, entry.written == text || entry.written + "." == text,
        !entry.isEmpty(0)
      else { return }
      text = entry.text(0)
    }
    if text.last == ".", text.utf8.count > 2 || text.first != "H" { return text }
    return text.last == "." ? String(text.dropLast()) : text
  }
}
