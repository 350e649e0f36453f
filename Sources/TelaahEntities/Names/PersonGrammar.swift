import TelaahLexicon
import TelaahText

// Rank, honorifics, name, degrees: `[rank corps] [honorific …] Name [, degrees]`.

/// A person's name with what stands around it.
struct PersonReading {
  /// The name alone.
  var name: Range<Int>
  /// The first word behind it and its degrees.
  var next: Int
  /// What stands around it; nil for nothing, as with most names.
  var attributes: PersonAttributes?
  /// Whether a rank or honorific stands before it.
  var isAddressed: Bool {
    guard let attributes else { return false }
    return attributes.rank != nil || !attributes.honorifics.isEmpty
  }
  var hasDegrees: Bool { attributes.map { !$0.degrees.isEmpty } ?? false }
}

extension MentionScanner {
  /// Reads a person's name from `at` on; `limit` is where it must end.
  func person(at start: Int, limit: Int) -> PersonReading? {
    var at = start
    let attributes = address(&at, limit: limit)
    // *Bripda AN*: initials behind a rank.
    if attributes != nil, at < limit, isShortName(at, limit: limit) {
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
    // *Pengadilan Militer Tinggi I*
    if reading.name.count == 2, !page.words[at].isPersonal, page.words[at].has(.root),
      isRoman(at + 1)
    {
      return nil
    }
    if reading.name.count == 1, !reading.isAddressed, !reading.hasDegrees,
      isDoubtful(at)
    {
      return nil
    }
    return reading
  }

  /// Whether initials stand alone behind a rank or honorific: *Bripda AN*, *Pak AHY*.
  func isShortName(_ at: Int, limit: Int) -> Bool {
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
    return !word.isSpeaker && !known.isPerson(page.hash(at)) && !isNamedBefore(at)
      && cueEvidence(before: at, after: at + 1) <= 0
  }

  /// *bernama* ⟦*Rahmat*⟧; *seorang warga,* ⟦*Rahmat*⟧*,*: a given name where somebody is named.
  private func isNamedBefore(_ at: Int) -> Bool {
    guard at > passage.words.lowerBound + 1, !passage.isTitleCase, page.words[at].isPersonal else {
      return false
    }
    if page.equals(at - 1, "bernama") { return true }
    return page.words[at - 1].isMark(Mark.comma) && page.words[at - 2].has(.titleRole)
      && at + 1 < end && page.words[at + 1].isMark(Mark.comma)
  }

  /// Degrees behind a name: *, S.H., M.Si*, *SE MM*.
  func readDegrees(_ reading: inout PersonReading, limit: Int) {
    var at = reading.next
    // A degree that was taken for the last word of the name.
    while reading.name.count > 1, let last = reading.name.last, page.words[last].has(.degree),
      page.words[last].shape.intersects([.stop, .innerCapital]) || page.words[last].isAllCapitals,
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
      var attributes = reading.attributes ?? PersonAttributes()
      attributes.degrees.append(page.text(page.span(next..<end)))
      reading.attributes = attributes
      reading.next = end
      at = end
    }
  }
}
