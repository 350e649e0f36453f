import TelaahLexicon
import TelaahText

// A title before a name, or alone.

extension MentionScanner {
  /// Rule: a title, with the person that follows it.
  func titled(_ at: Int) -> Int? {
    guard beginsTitle(at) else { return nil }
    if let next = lawsTitle(at) { return next }
    let word = page.words[at]
    if word.isSurelyPersonal, word.isCapitalized, page.phrase(at)?.title.exists != true {
      return nil
    }
    guard let start = titleStart(at, limit: end) else { return nil }
    let isOffice = start.head.traits.contains(.titleHead)
    // *Aparatur Sipil Negara (ASN)* is a body where it is written as a name.
    if !isOffice, word.isCapitalized, let body = page.phrase(at)?.organization, body.exists,
      body.end >= start.head.end
    {
      return nil
    }
    let (chain, bound) = titleChain(start)
    let last = chain.last
    if let reading = bound ?? personBehind(last) ?? personLater(last, chain.count) {
      // *kuasa hukum Ridwan Kamil, dua menteri Prabowo* are not he.
      if isPossessor(reading, of: last, chain.count) || isOfSeveral(at, reading, last) {
        addPerson(reading, rule: Rules.titled, confidence: 0.9)
        return afterPerson(reading)
      }
      return commitParts(chain, before: reading)
    }
    let both = holdersOfBoth(chain.first)
    if !both.isEmpty {
      chain.forEach { title in
        addParts(title)
        for holder in both { addRole(title, holder: holder, rule: Rules.titleAfter) }
      }
      return last.next
    }
    if let signer, at == passage.words.lowerBound, endsPhrase(last.next) {
      chain.forEach { commit($0, holder: signer, rule: Rules.titleAfter) }
      return last.next
    }
    if chain.count == 1, !last.isOffice {
      if let next = description(last) { return next }
      if !word.isCapitalized || last.words.count == 1 {
        // A description alone says nothing; what follows it may be a name of its own.
        if let body = last.body { add(body) } else if let place = last.place { addPlace(place) }
        return last.body != nil || last.place != nil ? last.next : nil
      }
    }
    let isThat =
      chain.count == 1
      ? hasDemonstrative(last) : isDemonstrative(beforeDemonstrative(last.next))
    if isThat && standsForOne(last) || isSubject(chain.first) {
      chain.forEach { commit($0, holder: nil, rule: Rules.titleOfLast) }
      return last.next
    }
    chain.forEach { commit($0, holder: nil, rule: Rules.titleAlone) }
    return last.next
  }

  /// *Keputusan* ⟦*Presiden (Keppres)*⟧, *Surat Edaran* ⟦*Gubernur*⟧: who gives a law is no person.
  private func lawsTitle(_ at: Int) -> Int? {
    guard page.words[at].isCapitalized, at > passage.words.lowerBound else { return nil }
    for first in max(passage.words.lowerBound, at - 2)..<at {
      guard page.words[first].isCapitalized, let (kinds, end) = nameWord(first),
        kinds.contains(.law) || kinds.contains(.statute), end == at || end == at + 1
      else { continue }
      let next = max(end, at + 1)
      return bracketEnd(next, limit: self.end) ?? next
    }
    return nil
  }

  /// Titles joined by *sekaligus*, and the person behind the last.
  private func titleChain(_ start: TitleStart) -> (TitleChain, PersonReading?) {
    var (title, person) = titleAndPerson(start)
    var chain = TitleChain(title)
    while person == nil, chain.count < 6, let more = chainedTitle(title) {
      (title, person) = titleAndPerson(more)
      chain.append(title)
    }
    return (chain, person)
  }

  /// A title, and the person whose name ends it.
  private func titleAndPerson(_ start: TitleStart) -> (TitleReading, PersonReading?) {
    guard let bound = nameBehind(start) else { return (title(start, limit: end), nil) }
    var title = title(start, limit: bound.limit, isBounded: true)
    complete(&title, limit: bound.limit)
    return (title, bound.person)
  }

  /// Whether a name directly behind *pengacara, istri* is whose: known before, and none follows it.
  private func isPossessor(_ reading: PersonReading, of title: TitleReading, _ count: Int) -> Bool {
    guard count == 1, isRelation(title), reading.name.lowerBound == title.words.upperBound else {
      return false
    }
    if namesLate(title) { return true }
    guard title.body == nil, title.place == nil else { return false }
    return known.isPersonName(reading.name, page)
      || known.isPerson(page.hash(reading.name.lowerBound))
  }

  /// *keluarga* ⟦*almarhum*⟧ *Rahmat, Rekan Wanita* ⟦*Tersangka*⟧ *Suap Rahmat*: the name is of whom the
  /// last of these words is said.
  private func namesLate(_ title: TitleReading) -> Bool {
    title.words.dropFirst().contains {
      page.equals($0, "almarhum") || page.equals($0, "almarhumah") || page.equals($0, "mendiang")
        || passage.isTitleCase
          && (page.equals($0, "tersangka") || page.equals($0, "terdakwa")
            || page.equals($0, "korban"))
    }
  }

  /// *dua menteri Prabowo, 2 Wamen Prabowo*: a title of several, before one name, is not its bearer's.
  private func isOfSeveral(_ at: Int, _ reading: PersonReading, _ title: TitleReading) -> Bool {
    guard at > passage.words.lowerBound, title.body == nil, title.place == nil,
      reading.name.lowerBound == title.words.upperBound, !isListed(behind: reading.next)
    else { return false }
    let before = page.words[at - 1]
    return before.kind == .number || page.equals(at - 1, "dua") || page.equals(at - 1, "tiga")
      || page.equals(at - 1, "para") || page.equals(at - 1, "sejumlah")
      || page.equals(at - 1, "beberapa")
  }

  private func commitParts(_ chain: TitleChain, before reading: PersonReading) -> Int {
    chain.forEach(addParts)
    addPerson(reading, rule: Rules.titled, confidence: 0.95)
    let holder = mentions.count - 1
    chain.forEach { addRole($0, holder: holder, rule: Rules.titleBefore) }
    return shareTitles(chain, from: afterPerson(reading))
  }

  /// *… sekaligus Wakil Ketua DPRD*, *Menteri X dan Kepala Badan Y*
  func chainedTitle(_ title: TitleReading) -> TitleStart? {
    let at = title.next
    guard at + 1 < end else { return nil }
    var next = at
    if page.equals(next, "sekaligus") || page.equals(next, "merangkap") {
      next += 1
      if next < end, page.equals(next, "sebagai") { next += 1 }
    } else if page.words[next].isMark(Mark.slash) {
      next += 1
    } else if page.equals(next, "yang"), page.equals(next + 1, "juga") {
      next += 2
      if next < end, page.equals(next, "sebagai") || page.equals(next, "merupakan") { next += 1 }
    } else if page.equals(next, "dan"), page.equals(title.words.lowerBound, "menteri"),
      page.equals(next + 1, "kepala")
    {
      next += 1
    } else {
      return nil
    }
    return next < end ? titleStart(next, limit: end) : nil
  }
}
