import TelaahLexicon
import TelaahText

// Where a description in apposition ends, and what shows that it is one.

extension MentionScanner {
  /// Whether a phrase ends at `at`.
  func endsPhrase(_ at: Int) -> Bool {
    guard at < end else { return true }
    let word = page.words[at]
    return word.isMark(Mark.comma) || word.isMark(Mark.stop) || word.isMark(Mark.close)
      || word.isMark(Mark.semicolon) || page.equals(at, "yang") || page.equals(at, "itu")
      || page.equals(at, "ini")
      || page.equals(at, "dari") || page.equals(at, "di") || page.equals(at, "asal")
      || page.equals(at, "sekaligus") || page.equals(at, "berusia") || page.equals(at, "berumur")
  }

  /// Whether the apposition at `at` ends where a verb of saying follows: *Usman, salah seorang sopir*
  /// ⟦*mengaku …*⟧. Only an article shows that *seorang sopir* is he, and only as the subject:
  /// *Menurut Usman, seorang sopir mengaku …* are two.
  func endsAtVerb(_ next: Int, from at: Int, holder: Int) -> Bool {
    guard next < end, isArticleWord(at), page.words[next].has(.cueActive),
      !page.words[next].isCapitalized
    else { return false }
    let name = mentions[holder].words.lowerBound
    return name == passage.words.lowerBound || page.words[name - 1].isMark(Mark.comma)
  }

  /// *seorang, salah seorang, salah satu*
  private func isArticleWord(_ at: Int) -> Bool {
    page.equals(at, "seorang")
      || page.equals(at, "salah") && at + 1 < end
        && (page.equals(at + 1, "seorang") || page.equals(at + 1, "satu"))
  }

  /// Rule: *Keiko,* ⟦*seorang kawan asal Sabah*⟧*,*: what *seorang* says of somebody is a role,
  /// whatever its noun is.
  func described(_ at: Int, holder: Int) -> Int? {
    let isOneOf = page.equals(at, "salah") && at + 1 < end && page.equals(at + 1, "seorang")
    guard isOneOf || page.equals(at, "seorang"), !passage.isTitleCase else { return nil }
    let first = at + (isOneOf ? 2 : 1)
    var next = first
    while next < end, next < first + 5, isDescription(next) { next += 1 }
    guard next > first, page.words[first].has(.noun) || !page.words[first].key.exists else {
      return nil
    }
    var place: Range<Int>?
    if next + 1 < end,
      page.equals(next, "asal") || page.equals(next, "dari") || page.equals(next, "di"),
      isPlaceHere(next + 1), let found = self.place(at: next + 1, limit: end)
    {
      place = found
      next = found.upperBound
    }
    guard endsPhrase(next) else { return nil }
    let words = (isOneOf ? at : first)..<next
    roles.append(
      DraftRole(
        words: words, title: words, organization: nil, place: place, holder: holder,
        rule: Rules.titleAfter, isOffice: false))
    if let place { addPlace(place) }
    return next
  }

  /// A noun or adjective in small letters, or a word that is not known.
  private func isDescription(_ at: Int) -> Bool {
    let word = page.words[at]
    guard word.kind == .word, !word.isCapitalized,
      !word.has([.function, .stopword, .cue, .calendar, .numeral, .titlePrefix])
    else { return false }
    if page.equals(at, "diri") { return false }
    return word.has([.noun, .adjective])
      || !word.key.exists && !looksVerbal(word.span) && !isVerbForm(word.span)
  }

  /// *pemilik rumah makan* ⟦*Melati*⟧: a description that ends with a class word in small letters
  /// goes on with the name of what that is.
  func readNamedThing(_ title: inout TitleReading) -> Bool {
    let next = title.next
    guard !title.isOffice, title.body == nil, title.place == nil, title.words.count > 1,
      next < end, page.words[next].isCapitalized, page.words[next].isWord,
      !page.words[next - 1].isCapitalized,
      page.equals(title.words.lowerBound, "pemilik") || isClassWord(before: next)
    else { return false }
    var stop = capitalRunEnd(next, limit: end)
    // *Dego-Dego*
    while stop > next, stop + 1 < end, page.words[stop].isMark(Mark.hyphen),
      page.words[stop].token == page.words[stop - 1].token
    {
      stop += 2
    }
    guard stop > next, endsPhrase(stop) else { return false }
    title.words = title.words.lowerBound..<stop
    title.title = title.words
    if let first = buildingStart(before: next) { title.places.append(first..<stop) }
    return true
  }

  /// Where *rumah makan, hotel* begins that ends before `at`.
  private func buildingStart(before at: Int) -> Int? {
    if let phrase = page.phrase(at - 2), phrase.placeHead.end == at { return at - 2 }
    return page.words[at - 1].has(.placeHead) ? at - 1 : nil
  }

  /// *ketua* ⟦*HMJ*⟧*, penerima manfaat* ⟦*BPNT*⟧: letters that end the apposition are the body, though
  /// nothing is known of them.
  func readLetters(_ title: inout TitleReading) {
    let at = title.next
    guard title.body == nil, title.place == nil, title.takes.contains(.body), at < end,
      endsPhrase(at + 1)
    else { return }
    let word = page.words[at]
    guard word.isAllCapitals, word.kind == .word, word.span.count > 2, !word.isPersonal,
      !isRoman(at),
      !word.has([.degree, .rank, .place])
    else { return }
    title.body = OrganizationReading(
      words: at..<at + 1, next: at + 1, rule: Rules.organizationUnknownAcronym, confidence: 0.7)
    title.words = title.words.lowerBound..<at + 1
  }

  /// *Jhony,* ⟦*pengacara Lisa*⟧*, …*: whose the description is, where it ends behind that name.
  func readPossessor(_ start: TitleStart, of title: inout TitleReading) -> Bool {
    guard isRelation(title), !page.words[title.words.lowerBound].isCapitalized,
      title.body == nil, title.place == nil, title.next < end,
      page.words[title.next].isCapitalized, let other = nameBehind(start),
      other.limit == title.next, endsPhrase(other.person.next)
    else { return false }
    readPossessor(other.person, of: &title)
    return true
  }

  /// Gives the person whose adviser or kin somebody is to the description.
  func readPossessor(_ person: PersonReading, of title: inout TitleReading) {
    title.words = title.words.lowerBound..<person.next
    title.title = title.words
    add(person.name, .person, Rules.titled, 0.85)
    known.note(person: person.name, page)
  }

  /// Whether *rumah makan, warung, hotel* ends before `at`.
  private func isClassWord(before at: Int) -> Bool {
    if page.words[at - 1].has([.placeHead, .organizationHead]) { return true }
    guard at - 2 > passage.words.lowerBound, let phrase = page.phrase(at - 2) else { return false }
    return phrase.placeHead.end == at || phrase.organizationHead.end == at
  }
}
