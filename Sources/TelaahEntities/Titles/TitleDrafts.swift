import TelaahLexicon
import TelaahText

// A title as drafts: its role, its bodies and its places.

extension MentionScanner {
  func commit(_ title: TitleReading, holder: Int?, rule: RuleID) {
    addParts(title)
    addRole(title, holder: holder, rule: rule)
  }

  func addParts(_ title: TitleReading) {
    // Part and whole are one name: *Fakultas Hukum Universitas Indonesia*.
    if var body = title.body {
      if let last = title.body, !title.parts.isEmpty, page.equals(last.words.lowerBound, "fraksi") {
        // *DPR* and *Fraksi Golkar* are two.
        for part in title.parts { add(part) }
        add(last)
      } else if let first = title.parts.first, title.part == nil {
        body.words = first.words.lowerBound..<body.words.upperBound
        add(body)
        if let last = title.body { known.note(organization: last.words, page) }
      } else {
        for part in title.parts { add(part) }
        add(body)
      }
    }
    if title.body == nil { addHeadsBody(title) }
    if let place = title.place { addPlace(place, head: title) }
    for place in title.places { addPlace(place) }
  }

  /// *Ketua MK, Gubernur BI, Panglima TNI*: the body that a known office ends with.
  private func addHeadsBody(_ title: TitleReading) {
    guard let entry = page.lexicon.line(of: title.head, in: .titles), !entry.isEmpty(3) else {
      return
    }
    for at in title.words.dropFirst().prefix(4) {
      let word = page.words[at]
      guard word.isAllCapitals, word.has(.organization) else { continue }
      add(
        OrganizationReading(
          words: at..<at + 1, next: at + 1, rule: Rules.organizationKnown, confidence: 0.9))
      return
    }
  }

  /// *Kepala Desa Temiang* names *Desa Temiang*.
  private func addPlace(_ place: Range<Int>, head title: TitleReading) {
    let before = place.lowerBound - 1
    if before > title.words.lowerBound, page.words[before].isCapitalized, isAreaHead(before) {
      addPlace(before..<place.upperBound)
    } else {
      addPlace(place)
    }
  }

  func addPlace(_ place: Range<Int>) {
    // *Menteri Pemuda dan Olahraga RI*: the state, and no place.
    if place.count == 1, page.equals(place.lowerBound, "ri") { return }
    add(place, .location, Rules.placeKnown, 0.85)
    known.note(place: place, page)
  }

  /// *wanita* ⟦*pemilik warung*⟧: what a word for a person goes on with may be a role.
  private func hasSecondRole(_ title: TitleReading) -> Bool {
    let at = title.title.lowerBound + 1
    return at < title.title.upperBound && !page.words[at].isCapitalized
      && page.words[at].has(.titleRole)
      && page.lexicon.line(of: page.words[at].key, in: .titles)?.choice(0, of: TitleKind.self)
        == .role
  }

  func addRole(_ title: TitleReading, holder: Int?, rule: RuleID) {
    if title.words.count == 1, isKin(title.words.lowerBound) { return }
    // *pria bernama X*: a word for a person says nothing of him.
    if holder != nil, isPersonWord(title), !hasSecondRole(title) { return }
    roles.append(
      DraftRole(
        words: title.words, title: title.title, organization: title.body?.words,
        place: title.place, holder: holder, rule: rule, isOffice: title.isOffice))
  }
}
