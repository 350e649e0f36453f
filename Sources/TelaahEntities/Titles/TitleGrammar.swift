import TelaahLexicon
import TelaahText

// `[Plt.|mantan|Wakil …] head [number] [portfolio] [body] [place]`: a title is read by a grammar over
// the lexicon's heads.

extension MentionScanner {
  /// Whether a title may begin at `at`.
  func beginsTitle(_ at: Int) -> Bool {
    if page.words[at].has([.titleHead, .titleRole, .titlePrefix]) { return true }
    if let phrase = page.phrase(at),
      phrase.title.exists || phrase.role.exists || phrase.prefix.exists
    {
      return true
    }
    // Words before a head, and a misspelt one, are capitals before others.
    guard at + 1 < end, page.words[at].isCapitalized,
      page.words[at + 1].isCapitalized || page.equals(at + 1, "and")
        || page.words[at + 1].isMark(Mark.ampersand)
    else { return false }
    return modifiedHead(at) != nil || page.phrase(at) == nil && misspeltHead(at) != nil
  }

  /// Reads a title from `start` on.
  func title(at start: Int, limit: Int) -> TitleReading? {
    titleStart(start, limit: limit).map { title($0, limit: limit) }
  }

  /// The prefixes and the head at `start`.
  func titleStart(_ start: Int, limit: Int) -> TitleStart? {
    var at = start
    var first = start
    // *Plt. Wakil mantan …*: no title has more of them.
    for _ in 0..<4 {
      guard at < limit, let end = prefixEnd(at, limit: limit) else { break }
      if at == first, isArticle(at) { first = end }
      at = end
    }
    guard at < limit, let head = titleHead(at), head.end <= limit else { return nil }
    return TitleStart(first: first, at: at, head: head)
  }

  /// Reads what completes a head. `isBounded`: the name begins at `limit`.
  func title(_ start: TitleStart, limit: Int, isBounded: Bool = false) -> TitleReading {
    let first = start.first
    var at = start.head.end
    var reading = TitleReading(
      words: first..<at, title: first..<at, head: start.head.key,
      isOffice: start.head.traits.contains(.titleHead), takes: complements(of: start.head.key))
    if let bracket = bracketEnd(at, limit: limit) { at = bracket }
    readNumber(&at, reading, limit: limit)
    readField(&at, reading, limit: limit)
    reading.title = first..<at
    reading.words = reading.title
    readBody(&at, &reading, limit: limit, isBounded: isBounded)
    if at + 1 < limit, !reading.isOffice, page.equals(at, "mereka") || page.equals(at, "kami") {
      reading.skipped = 1
    }
    return reading
  }

  /// *Plt., Pj., mantan, Wakil, Penjabat (Pj)*
  private func prefixEnd(_ at: Int, limit: Int) -> Int? {
    let word = page.words[at]
    var end = 0
    if let match = page.phrase(at)?.prefix, match.exists {
      end = match.end
    } else if word.has(.titlePrefix), word.kind == .word {
      end = at + 1
    }
    guard end > 0, end < limit else { return nil }
    // *Wakil Ketua* is a head of its own.
    if let title = page.phrase(at)?.title, title.exists, title.end > end { return nil }
    if page.words[end].isMark(Mark.stop), !page.words[end].hasSpaceBefore { end += 1 }
    if let bracket = bracketEnd(end, limit: limit) { end = bracket }
    return end < limit ? end : nil
  }

  /// *seorang, salah satu*: no part of the title.
  private func isArticle(_ at: Int) -> Bool {
    complements(of: page.key(at) { $0.prefix }).contains(.none)
  }

  /// *(Pj)*, *(Wabup)*, *(Menteri LH)*, *(NTT)*: a short form in brackets.
  func bracketEnd(_ at: Int, limit: Int) -> Int? {
    guard at + 2 < limit, page.words[at].isMark(Mark.open), page.words[at + 1].isCapitalized
    else { return nil }
    var close = at + 1
    while close < limit, close < at + 6, !page.words[close].isMark(Mark.close) {
      let word = page.words[close]
      guard
        word.isCapitalized && word.kind != .number && !word.has([.weekday, .month])
          || word.isMark(Mark.stop) || word.isMark(Mark.slash) || page.equals(close, "dan")
      else { return nil }
      close += 1
    }
    guard close < limit, page.words[close].isMark(Mark.close), !isNamed(at + 1..<close) else {
      return nil
    }
    return close + 1
  }

  /// *Menko* ⟦*(Rahmat Santoso)*⟧: who it is, and no short form.
  private func isNamed(_ words: Range<Int>) -> Bool {
    words.count > 1 && words.contains { page.words[$0].isSurelyPersonal }
      && words.allSatisfy { page.words[$0].isPersonal && !page.words[$0].has(.place) }
  }

  /// The head at `at`: the longest entry of the lexicon.
  func titleHead(_ at: Int) -> Phrases.Match? {
    let word = page.words[at]
    // *kabinet pimpinan Presiden X*: led by him.
    if page.equals(word, "pimpinan"), !word.isCapitalized, at + 1 < end,
      page.words[at + 1].isCapitalized, page.words[at + 1].has(.titleHead)
    {
      return nil
    }
    let phrase = page.phrase(at)
    var best = Phrases.Match()
    if let phrase {
      if phrase.title.end > best.end { best = phrase.title }
      if phrase.role.end > best.end { best = phrase.role }
    }
    // *Komisaris Jenderal* is a rank, *Inspektur Jenderal Kementerian …* an office.
    if let rank = phrase?.rank, rank.exists, rank.end >= best.end,
      !(best.exists && best.end < end && page.equals(best.end, "kementerian"))
    {
      return nil
    }
    if best.exists, let shorter = headBeforeBody(at, best) { return shorter }
    if best.exists { return best }
    guard word.kind == .word, word.has([.titleHead, .titleRole]) else {
      return modifiedHead(at) ?? misspeltHead(at)
    }
    if word.isSurelyPersonal, word.isCapitalized { return nil }
    // *Irjen Agus* has a rank, *Irjen Kementerian …* an office.
    if word.has(.rank), at + 1 < end, isNameStart(at + 1) || isRank(at + 1) || isAddress(at + 1) {
      return nil
    }
    return Phrases.Match(end: at + 1, key: word.key, traits: word.traits)
  }

  /// *Ketua* for *Ketua Komisi* in *Ketua Komisi Pemilihan Umum*: the head's last words begin the
  /// body, unless a number follows them (*Ketua Komisi III*).
  private func headBeforeBody(_ at: Int, _ match: Phrases.Match) -> Phrases.Match? {
    guard match.end - at > 1, match.end < end else { return nil }
    let next = page.words[match.end]
    guard next.isCapitalized, next.kind != .number, !isRoman(match.end) else { return nil }
    var shorter = page.phrase(at)?.shorterTitle ?? Phrases.Match()
    let word = page.words[at]
    if !shorter.exists, word.has([.titleHead, .titleRole]) {
      shorter = Phrases.Match(end: at + 1, key: word.key, traits: word.traits)
    }
    let body = shorter.end
    guard shorter.exists, body < match.end, page.words[body].isCapitalized,
      organizationHeadEnd(body) >= match.end, !isMedia(body)
    else { return nil }
    return shorter
  }

  /// *Harian* begins a newspaper's name, but *Ketua Harian* is an office.
  private func isMedia(_ at: Int) -> Bool {
    page.lexicon.label(0, of: page.words[at].key, in: .orgheads) == "media"
  }

  func complements(of key: LexiconKey) -> VocabularySet<TitleComplement> {
    page.lexicon.line(of: key, in: .titles)?.set(1) ?? VocabularySet(bits: 0)
  }
}
