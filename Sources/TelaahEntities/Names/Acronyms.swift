import TelaahLexicon
import TelaahText

// Acronyms in brackets behind the name that they stand for: *Nama Panjang (NP)*.

extension MentionScanner {
  /// Whether a word in capitals is made of a name's letters, in order, beginning with its first:
  /// *SB* of *Siman Bahar*. A word that is known as an organisation must be the names' initials.
  func isLettersOf(_ name: Range<Int>, _ at: Int) -> Bool {
    let word = page.words[at]
    guard word.kind == .word, word.isAllCapitals, word.span.count >= 2, word.span.count <= 5 else {
      return false
    }
    let letters = page.bytes[word.span.start..<word.span.end]
    if letters.count > 2, letters.count < name.count, areInitialsWithin(name, letters) {
      return true
    }
    // *M Hidayat Nur Wahid* ⟦*(HNW)*⟧
    let isShortened = name.count > 2 && page.words[name.lowerBound].isInitial
    let name = isShortened ? name.dropFirst() : name
    let first = page.words[name.lowerBound]
    guard letters[letters.startIndex] | 0x20 == first.byte | 0x20 else { return false }
    if word.has([.organization, .place]) {
      return letters.count == name.count
        && zip(letters, name).allSatisfy { $0 | 0x20 == page.words[$1].byte | 0x20 }
    }
    var at = letters.startIndex
    for index in name where page.words[index].kind == .word {
      let span = page.words[index].span
      for position in span.start..<span.end where at < letters.endIndex {
        if page.bytes[position] | 0x20 == letters[at] | 0x20 { at += 1 }
      }
    }
    return at == letters.endIndex
  }

  /// *Andi Muhammad Rahmat Budi Santoso* ⟦*(RBS)*⟧: the first letters of words that follow one
  /// another.
  private func areInitialsWithin(
    _ name: Range<Int>, _ letters: Slice<UnsafeBufferPointer<UInt8>>
  ) -> Bool {
    (name.lowerBound...name.upperBound - letters.count).contains { first in
      zip(letters, first..<name.upperBound).allSatisfy { $0 | 0x20 == page.words[$1].byte | 0x20 }
    }
  }

  /// *Bank Sentral Amerika Serikat* ⟦*(AS)*⟧: the short form of the place that ends the name.
  func isPlacesAcronym(_ acronym: Range<Int>, behind words: Range<Int>) -> Bool {
    guard acronym.count == 1, page.words[acronym.lowerBound].has(.place) else { return false }
    for at in words.dropFirst() {
      if page.phrase(at)?.place.end == words.upperBound { return true }
    }
    guard let last = words.last else { return false }
    return words.count > 1 && page.words[last].has(.place)
      && page.words[last].byte == page.words[acronym.lowerBound].byte
  }

  /// Whether most of a run's words are in people's names, and none is a word of the language.
  private func isPeoplesName(_ words: Range<Int>) -> Bool {
    guard words.count <= 5 else { return false }
    var personal = 0
    for at in words {
      let word = page.words[at]
      guard word.kind == .word, isNameWord(at) else { return false }
      if word.isPersonal || word.isInitial {
        personal += 1
      } else if word.has([.root, .wholeWord, .nameWord]) || looksDerived(word.span) {
        return false
      }
    }
    return personal * 2 >= words.count
  }

  /// The words within brackets that begin at `at`, where they look like an acronym.
  /// Directly behind an organisation's name, one capitalised word will do: *(Walhi)*.
  func acronymInBrackets(_ at: Int, limit: Int, isName: Bool = false) -> Range<Int>? {
    guard at + 2 < limit, page.words[at].isMark(Mark.open) else { return nil }
    var close = at + 1
    while close < limit, close < at + 5, !page.words[close].isMark(Mark.close) { close += 1 }
    guard close < limit, page.words[close].isMark(Mark.close), close > at + 1 else { return nil }
    let first = page.words[at + 1]
    guard first.kind == .word, first.isCapitalized,
      first.isAllCapitals || first.shape.contains(.innerCapital) || first.has(.organization)
        || first.has(.organizationHead)
        || isName && close == at + 2 && !first.has([.personalName, .place, .function, .stopword]),
      !first.has([.month, .weekday]), !page.equals(at + 1, "persero"),
      !page.equals(at + 1, "perseroda")
    else { return nil }
    return at + 1..<close
  }

  /// A run of capitals with its acronym in brackets behind it.
  func definedByAcronym(_ start: Int, limit: Int) -> OrganizationReading? {
    var at = start
    while at < limit, at < start + 10 {
      let word = page.words[at]
      if word.kind == .word || word.isMark(Mark.ampersand),
        word.isCapitalized || page.equals(at, "of") || page.equals(at, "for")
          || page.equals(at, "and") || page.equals(at, "on") || page.equals(at, "to")
          || page.equals(at, "the") || page.equals(at, "dan") || page.equals(at, "untuk")
      {
        at += 1
        continue
      }
      break
    }
    guard at > start + 1, at < limit, let acronym = acronymInBrackets(at, limit: limit),
      initialsMatch(start..<at, acronym), !isPeoplesName(start..<at)
    else { return nil }
    var reading = OrganizationReading(
      words: start..<at, acronym: acronym, next: acronym.upperBound + 1,
      rule: Rules.organizationAcronym, confidence: 0.85)
    if isPlaceHere(reading.next), let place = place(at: reading.next, limit: limit) {
      reading.words = start..<place.upperBound
      reading.acronym = nil
      reading.next = place.upperBound
    }
    return reading
  }

  /// Whether an acronym's letters are, in order, the first letters of enough of the words.
  private func initialsMatch(_ words: Range<Int>, _ acronym: Range<Int>) -> Bool {
    let span = page.words[acronym.lowerBound].span
    guard span.count >= 2 else { return false }
    var at = span.start
    var matches = 0
    for index in words where at < span.end {
      if page.words[index].byte | 0x20 == page.bytes[at] | 0x20 {
        matches += 1
        at += 1
      }
    }
    return matches >= 2 && matches * 2 >= span.count
  }
}
