import TelaahLexicon
import TelaahText

// A title behind a name: *X, Asisten II Setda Y,*; *X selaku Y*; *X adalah Y*.

extension MentionScanner {
  /// Rule: a title in apposition behind a person.
  func apposition(_ start: Int, holder: Int) -> Int? {
    guard start < end else { return nil }
    var at = behindAge(start)
    if let next = bracketed(at, holder: holder) ?? factionBehind(at, holder: holder) { return next }
    let hasComma = at < end && page.words[at].isMark(Mark.comma)
    if hasComma { at += 1 }
    let connected = connectorEnd(at)
    if let connected { at = connected }
    guard at < end, beginsTitle(at), !page.equals(at, "para") else { return nil }
    guard let start = titleStart(at, limit: end) else {
      return hasComma && connected == nil ? described(at, holder: holder) : nil
    }
    var title = title(start, limit: end)
    if connected == nil {
      if hasComma { readLetters(&title) }
      let isNamed = hasComma && (readNamedThing(&title) || readPossessor(start, of: &title))
      // *A, Bupati B, dan C* belongs to A; *A, Camat, Lurah* is a list.
      let bodyEnd = hasComma && title.isOffice ? unknownBodyEnd(title) : nil
      if hasComma, title.words.count == 1, title.isOffice, bodyEnd == nil { return nil }
      if !hasComma, !title.isOffice, title.words.count == 1 { return nil }
      if hasComma, isSubjectBehindSource(title, of: holder) { return nil }
      if !hasComma, !page.words[at].isCapitalized, title.isOffice { return nil }
      // *Setahun Bersama Joko, Camat Puji Warga*: the subject of the headline's verb.
      if passage.isTitleCase, isHeadlineVerb(title.next) { return nil }
      // *Melihat Budi, warga sekitar turun tangan*: a description goes on to a comma.
      if !title.isOffice, title.body == nil, title.place == nil, !endsPhrase(title.next),
        !(hasComma && endsAtVerb(title.next, from: at, holder: holder))
      {
        return nil
      }
      if isNamed {
        // Whose name follows is said.
      } else if let bodyEnd {
        title = self.title(start, limit: bodyEnd, isBounded: true)
        complete(&title, limit: bodyEnd)
      } else if let other = nameBehind(start) {
        // *Joko, Kepala Seksi HAM Kesbanglinmas yang …*: nothing but its capital makes it a name.
        let isName =
          other.person.isAddressed || other.person.name.contains { page.words[$0].isPersonal }
        if isName || !hasComma || isListed(behind: other.person.next) && !isOfCompany(other.person)
        {
          return nil
        }
        title = self.title(start, limit: other.person.next, isBounded: true)
        complete(&title, limit: other.person.next)
      } else if let other = personBehind(title),
        other.isAddressed || other.name.count > 1 || page.words[other.name.lowerBound].isPersonal
          || isListed(behind: other.next)
      {
        return nil
      }
    } else if isRelation(title), let possessor = nameBehind(start) ?? nil,
      possessor.limit == title.next
    {
      // *Hashim adalah adik kandung Prabowo Subianto*
      readPossessor(possessor.person, of: &title)
    }
    commit(title, holder: holder, rule: Rules.titleAfter)
    lastPerson = (title.next, holder)
    guard let next = chainedTitle(title).map({ self.title($0, limit: end) }) else {
      return title.next
    }
    commit(next, holder: holder, rule: Rules.titleAfter)
    return next.next
  }

  /// *Ratna,* ⟦*pendiri Garde Molan*⟧ *yang …*: capitals that end the phrase behind an office in small
  /// letters are its body, though nothing is known of them.
  private func unknownBodyEnd(_ title: TitleReading) -> Int? {
    let next = title.next
    guard title.takes.contains(.body), title.words.count == 1, !passage.isTitleCase,
      !page.words[title.words.lowerBound].isCapitalized, next < end, page.words[next].isCapitalized
    else { return nil }
    let stop = capitalRunEnd(next, limit: end)
    guard stop > next, stop < end, page.words[stop].isMark(Mark.comma) || page.equals(stop, "yang"),
      !(next..<stop).contains(where: { page.words[$0].isPersonal })
    else { return nil }
    return stop
  }

  /// *Menurut Kabid Humas Polda X Budi,* ⟦*mantan Dirut PLN*⟧ *itu akan datang*: the subject of what
  /// Budi says is somebody named before.
  private func isSubjectBehindSource(_ title: TitleReading, of holder: Int) -> Bool {
    let behind = beforeDemonstrative(title.next)
    guard isDemonstrative(behind), behind + 1 < end, !endsPhrase(behind + 1) else { return false }
    let name = mentions[holder].words.lowerBound
    let first = max(passage.words.lowerBound, name - MentionScanner.longestSource)
    return (first..<name).contains { page.words[$0].has(.cuePreposition) }
  }

  /// So many words may stand between *menurut* and the name of who says it.
  private static let longestSource = 16

  /// *Rahmat, Direktur PT Marga* ⟦*Mandalasakti*⟧*,*: the last word of a company's name.
  private func isOfCompany(_ person: PersonReading) -> Bool {
    let at = person.name.lowerBound
    return person.name.count == 1 && at - 2 > passage.words.lowerBound
      && organizationHeadEnd(at - 2) == at - 1 && takesName(at - 2)
  }

  /// Whether a list goes on, so that what stands before is one of several.
  func isListed(behind at: Int) -> Bool {
    at >= end || page.words[at].isMark(Mark.comma) || page.equals(at, "dan")
      || page.equals(at, "serta") || page.words[at].isMark(Mark.stop)
  }

  /// *Suharti* ⟦*(F-PKS)*⟧*, (F-PDI Perjuangan)*: the faction in brackets is the office.
  private func factionInBrackets(_ at: Int, holder: Int) -> Int? {
    guard at + 2 < end, page.words[at].isMark(Mark.open) else { return nil }
    let span = page.words[at + 1].span
    guard span.count > 3, page.bytes[span.start] == 0x46, page.bytes[span.start + 1] == Mark.hyphen,
      let close = (at + 2..<min(end, at + 6)).first(where: { page.words[$0].isMark(Mark.close) })
    else { return nil }
    let words = at + 1..<close
    roles.append(
      DraftRole(
        words: words, title: words, organization: words, place: nil, holder: holder,
        rule: Rules.titleAfter, isOffice: true))
    add(words, .organization, Rules.organizationHead, 0.85)
    return close + 1
  }

  /// *Suharti* ⟦*dari Fraksi Partai Melati*⟧, where no title stands before the name.
  private func factionBehind(_ at: Int, holder: Int) -> Int? {
    guard at + 2 < end, page.equals(at, "dari"), page.equals(at + 1, "fraksi"),
      page.words[at + 1].isCapitalized, roles.last?.holder != holder,
      let body = organization(at: at + 1, limit: end, isBody: true)
    else { return nil }
    roles.append(
      DraftRole(
        words: body.words, title: body.words, organization: body.words, place: nil,
        holder: holder, rule: Rules.titleAfter, isOffice: true))
    add(body)
    return body.next
  }

  /// Rule: a title in brackets behind a name: *Rahmat (Ketua RT 05)*.
  private func bracketed(_ at: Int, holder: Int) -> Int? {
    if let next = factionInBrackets(at, holder: holder) { return next }
    guard at + 2 < end, page.words[at].isMark(Mark.open), beginsTitle(at + 1),
      let close = (at + 2..<min(end, at + 16)).first(where: { page.words[$0].isMark(Mark.close) }),
      let start = titleStart(at + 1, limit: close)
    else { return nil }
    var title = title(start, limit: close, isBounded: true)
    complete(&title, limit: close)
    guard title.next == close else { return nil }
    commit(title, holder: holder, rule: Rules.titleAfter)
    return close + 1
  }

  /// Whether a headline's verb stands at `at`.
  func isHeadlineVerb(_ at: Int) -> Bool {
    guard at < end, page.words[at].kind == .word else { return false }
    let word = page.words[at]
    return word.has([.verb, .cueActive]) && !word.isPersonal || isVerbForm(word.span)
      || isPassive(word.span) || looksVerbal(word.span)
  }

  /// *yang juga, selaku, sebagai, adalah, yang menjabat sebagai*
  private func connectorEnd(_ start: Int) -> Int? {
    var at = start
    func skip(_ word: StaticString) {
      if at < end, page.equals(at, word) { at += 1 }
    }
    skip("yang")
    skip("saat")
    // *, saat itu Bupati Y …* is about somebody else; *yang saat itu Bupati Y* is not.
    if at > start + 1 { skip("itu") }
    skip("ini")
    skip("juga")
    skip("kini")
    skip("pernah")
    skip("sendiri")
    guard at < end else { return nil }
    if page.equals(at, "selaku") || page.equals(at, "sekaligus") { return at + 1 }
    if page.equals(at, "merupakan") || page.equals(at, "adalah") {
      at += 1
      skip("seorang")
      return at
    }
    let isOffice =
      at > start && page.equals(at, "menjadi") || page.equals(at, "menjabat")
      || page.equals(at, "bertugas")
      || page.equals(at, "dikenal") || page.equals(at, "bekerja")
    if isOffice { at += 1 }
    if at > start, at < end, page.equals(at, "sebagai") { return at + 1 }
    return isOffice || at > start + 1 ? at : nil
  }
}
