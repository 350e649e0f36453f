import TelaahLexicon
import TelaahText

// Rank, honorifics, name, degrees: `[rank corps] [honorific …] Name [, degrees]`.

/// A person's name with what stands around it.
struct PersonReading {
  /// The name alone.
  var name: Range<Int>
  /// The first word behind it and its degrees.
  var next: Int
  var attributes = PersonAttributes()
  /// Whether a rank or honorific stands before it.
  var isAddressed: Bool { attributes.rank != nil || !attributes.honorifics.isEmpty }
}

extension MentionScanner {
  /// Reads a person's name from `at` on; `limit` is where it must end.
  func person(at start: Int, limit: Int) -> PersonReading? {
    var at = start
    var attributes = PersonAttributes()
    readAddress(&at, limit: limit, &attributes)
    // *Bripda AN*: initials behind a rank.
    if !attributes.isEmpty, at < limit, isShortName(at, limit: limit) {
      return PersonReading(name: at..<at + 1, next: at + 1, attributes: attributes)
    }
    guard at < limit, let end = nameEnd(from: at, limit: limit) else { return nil }
    var reading = PersonReading(name: at..<end, next: end, attributes: attributes)
    readDegrees(&reading, limit: limit)
    // A headline's capitals need a known name among them.
    if passage.isTitleCase, !reading.isAddressed, reading.name.count > 1,
      !reading.name.contains(where: { page.words[$0].isPersonal }),
      !known.isPersonName(reading.name, page)
    {
      return nil
    }
    if reading.name.count == 1, !reading.isAddressed, reading.attributes.degrees.isEmpty,
      isDoubtful(at)
    {
      return nil
    }
    return reading
  }

  /// Whether initials stand alone behind a rank or honorific: *Bripda AN*, *Pak AHY*.
  private func isShortName(_ at: Int, limit: Int) -> Bool {
    let word = page.words[at]
    return word.isAllCapitals && word.span.count <= 3 && word.kind == .word && !word.has(.rank)
      && (at + 1 == limit || !page.words[at + 1].isCapitalized)
  }

  /// Whether one word that is no sure name says too little to be a person: *Kasad Prihatin
  /// Perumahan Prajurit*, *Sumber Daya Alam*. A verb of saying beside it, or the name elsewhere,
  /// would tell.
  private func isDoubtful(_ at: Int) -> Bool {
    let word = page.words[at]
    if word.isSurelyPersonal, !word.has([.root, .wholeWord]) { return false }
    guard
      passage.isTitleCase
        || word.has([.root, .wholeWord, .stopword, .function, .unit, .nameWord])
        || looksDerived(word.span) || hasPrefixedRoot(word.span)
    else { return false }
    return !known.isPerson(page.hash(at)) && cueEvidence(before: at, after: at + 1) <= 0
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
  private func isCorps(_ at: Int) -> Bool {
    page.lexicon.entry(of: page.words[at].key, in: .ranks)?.text(0) == "corps"
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

  private func standardHonorific(_ start: Int, _ end: Int) -> String {
    let key =
      page.phrase(start).flatMap { $0.honorific.exists ? $0.honorific.key : nil }
      ?? page.words[start].key
    var text = page.text(page.span(start..<end))
    page.lexicon.forEachEntry(of: key) { entry in
      guard entry.table == .honorifics, entry.written == text || entry.written + "." == text,
        !entry.isEmpty(0)
      else { return }
      text = entry.text(0)
    }
    if text.last == ".", text.utf8.count > 2 || text.first != "H" { return text }
    return text.last == "." ? String(text.dropLast()) : text
  }

  /// Whether a name may begin at `at`.
  func isNameStart(_ at: Int) -> Bool {
    guard at < end else { return false }
    let word = page.words[at]
    guard word.kind == .word, word.isCapitalized else {
      // *al-Ghazali*
      return word.has(.nameParticle) && at + 1 < end && page.words[at + 1].isCapitalized
    }
    return isNameWord(at)
  }

  /// Whether a capitalised word may be part of a person's name.
  func isNameWord(_ at: Int) -> Bool {
    let word = page.words[at]
    guard word.kind == .word, word.isCapitalized else { return false }
    if word.isInitial { return true }
    if word.isSurelyPersonal { return true }
    if word.has([.month, .weekday, .cue, .placeHead, .currency]) && !word.isPersonal {
      return false
    }
    if word.has([.titleHead, .titlePrefix, .organizationHead]) && !word.isPersonal { return false }
    if word.has([.stopword, .function]) && !word.isPersonal { return false }
    if word.isAllCapitals, word.has([.organization, .degree]) { return false }
    if word.has(.nameWord), !word.isPersonal { return false }
    // *Sripoku.com, S.Sos.*; *Mendagri No. 440*
    if word.shape.contains(.stop), !word.isInitial { return false }
    if word.span.count == 2, page.equals(at, "no") || isDollar(at) { return false }
    if word.has(.rank) && !word.isPersonal { return false }
    return true
  }

  /// The end of a name that begins at `start`.
  func nameEnd(from start: Int, limit: Int) -> Int? {
    var at = start
    var letters = 0
    while at < limit {
      let word = page.words[at]
      if word.kind == .word, word.isCapitalized {
        if at > start, isNameBreak(at, start: start) { break }
        guard isNameWord(at) else { break }
        if word.isInitial || word.has(.abbreviation), at + 1 < limit,
          page.words[at + 1].isMark(Mark.stop), !page.words[at + 1].hasSpaceBefore,
          at + 2 < limit, page.words[at + 2].isCapitalized
        {
          at += 2
          continue
        }
        if !word.isInitial { letters += 1 }
        at += 1
        continue
      }
      // *al-Ghifari*
      if at > start, word.kind == .word, word.shape.contains(.hyphen), isParticleWithName(at) {
        at += 1
        continue
      }
      // bin, binti, van, al between capitals.
      if word.has(.nameParticle), at > start, at + 1 < limit, page.words[at + 1].isCapitalized,
        word.kind == .word
      {
        at += 1
        continue
      }
      break
    }
    // An initial may end a name (*Imam B.*), but initials alone are none.
    guard at > start, letters > 0 else { return nil }
    return at
  }

  /// A particle in small letters, a hyphen and a capital.
  private func isParticleWithName(_ at: Int) -> Bool {
    let span = page.words[at].span
    guard let hyphen = (span.start..<span.end).first(where: { page.bytes[$0] == Mark.hyphen }),
      hyphen + 1 < span.end, page.bytes[hyphen + 1] &- 0x41 < 26
    else { return false }
    return page.lookup(TextSpan(span.start, hyphen)).traits.contains(.nameParticle)
  }

  /// Whether what stands at `at` begins something else although it could be part of a name.
  private func isNameBreak(_ at: Int, start: Int) -> Bool {
    let word = page.words[at]
    if let phrase = page.phrase(at), !word.isPersonal {
      if phrase.organization.exists || phrase.title.exists || phrase.role.exists { return true }
    }
    if word.isAllCapitals, !word.isInitial, word.span.count > 3, !page.words[start].isAllCapitals,
      !word.isPersonal
    {
      return true
    }
    // A headline's verb: *Sugiarto Buka Pameran*.
    return passage.isTitleCase && word.has(.verb) && !word.isSurelyPersonal
  }

  /// Degrees behind a name: *, S.H., M.Si*, *SE MM*.
  private func readDegrees(_ reading: inout PersonReading, limit: Int) {
    var at = reading.next
    // A degree that was taken for the last word of the name.
    while reading.name.count > 1, let last = reading.name.last, page.words[last].has(.degree),
      page.words[last].shape.contains(.stop) || page.words[last].isAllCapitals,
      !page.words[last].isPersonal
    {
      reading.name = reading.name.lowerBound..<last
      at = last
      reading.next = at
    }
    while at < limit {
      var next = at
      if page.words[next].isMark(Mark.comma) { next += 1 }
      guard next < limit else { return }
      let word = page.words[next]
      var end = page.phrase(next)?.degree.end ?? 0
      if end == 0, word.has(.degree), word.kind == .word, word.isCapitalized,
        word.isAllCapitals || word.shape.contains(.stop) || word.shape.contains(.innerCapital)
      {
        end = next + 1
        if end < limit, page.words[end].isMark(Mark.stop), !page.words[end].hasSpaceBefore,
          !word.isAllCapitals, end + 1 < limit
        {
          end += 1
        }
      }
      guard end > 0 else { return }
      reading.attributes.degrees.append(page.text(page.span(next..<end)))
      reading.next = end
      at = end
    }
  }
}
