import TelaahLexicon
import TelaahText

// Titles and descriptions that stand for somebody named before: *politikus PDIP itu*, *mantan Camat
// Pinggir ini*, *Dia adalah pendiri Grup X*.

extension MentionScanner {
  /// Rule: a description that stands for the person named last; where to go on.
  func description(_ title: TitleReading) -> Int? {
    guard hasDemonstrative(title) || isSubject(title) else { return nil }
    let isPerson = isPersonWord(title)
    guard isPerson || standsForOne(title) || isSubject(title) else { return nil }
    commit(title, holder: nil, rule: isPerson ? Rules.personWord : Rules.titleOfLast)
    return title.next
  }

  /// Whether *itu, ini* points at a title's holder. It does not where it ends what the title is a part
  /// of: *program unggulan* ⟦*Bupati X*⟧ *ini, acara yang dihadiri oleh* ⟦*Bupati X*⟧ *itu*.
  func hasDemonstrative(_ title: TitleReading) -> Bool {
    guard isDemonstrative(beforeDemonstrative(title.next)) else { return false }
    let before = title.words.lowerBound - 1
    guard before > passage.words.lowerBound else { return true }
    let word = page.words[before]
    if page.equals(before, "oleh") {
      return !(max(passage.words.lowerBound, before - 3)..<before).contains {
        page.equals($0, "yang")
      }
    }
    guard word.kind == .word, !word.isCapitalized, !word.has([.cue, .function, .stopword]) else {
      return true
    }
    return !word.has(.noun) && !looksDerived(word.span)
  }

  /// The word behind what may stand between a title and *itu*: *berusia 27 tahun, dua periode*.
  func beforeDemonstrative(_ at: Int) -> Int {
    var at = at
    if at + 2 < end, page.equals(at, "berusia") || page.equals(at, "berumur"),
      page.equals(at + 2, "tahun")
    {
      at += 3
    } else if at + 1 < end, page.equals(at + 1, "tahun"), page.words[at].isNumber {
      at += 2
    } else if at + 1 < end, page.equals(at + 1, "periode") {
      at += 2
    }
    return at
  }

  /// Whether a title tells whose: *adik kandung, istri, kuasa hukum*.
  func isRelation(_ title: TitleReading) -> Bool { title.takes.contains(.person) }

  /// *itu, ini* behind a title.
  func isDemonstrative(_ at: Int) -> Bool {
    guard at < end else { return false }
    return page.equals(at, "itu") || page.equals(at, "ini")
  }

  /// Whether a title is what is said of *dia*: *Dia adalah pendiri …*, *Ia menjabat sebagai …*.
  func isSubject(_ title: TitleReading) -> Bool {
    guard let at = subject(of: title) else { return false }
    return page.equals(at, "dia") || page.equals(at, "ia") || page.equals(at, "beliau")
  }

  /// Rule: *Rahmat dan Budi ditahan.* ⟦*Keduanya*⟧ *merupakan anggota DPRD*: the two persons of the
  /// sentence before, where it names no more.
  func holdersOfBoth(_ title: TitleReading) -> [Int] {
    guard let at = subject(of: title), at == passage.words.lowerBound,
      page.equals(at, "keduanya"), sentenceBefore.upperBound == at
    else { return [] }
    var holders: [Int] = []
    for index in mentions.indices.reversed() {
      let first = mentions[index].words.first ?? at
      guard first >= sentenceBefore.lowerBound else { break }
      if first < at, mentions[index].kind == .person, mentions[index].rule != Rules.initialsOfName {
        holders.append(index)
      }
    }
    return holders.count == 2 ? holders.reversed() : []
  }

  /// The word before *adalah, merupakan, menjabat* of which a title is said.
  private func subject(of title: TitleReading) -> Int? {
    var at = title.words.lowerBound - 1
    let first = passage.words.lowerBound
    while at > first,
      page.equals(at, "seorang") || page.equals(at, "sebagai") || page.equals(at, "salah")
        || page.equals(at, "satu")
    {
      at -= 1
    }
    guard at > first,
      page.equals(at, "adalah") || page.equals(at, "merupakan") || page.equals(at, "menjabat")
        || page.equals(at, "dikenal")
    else { return nil }
    at -= 1
    while at > first,
      page.equals(at, "juga") || page.equals(at, "kini") || page.equals(at, "pernah")
        || page.equals(at, "sendiri")
    {
      at -= 1
    }
    return at
  }

  /// *pria, sosok*
  func isPersonWord(_ title: TitleReading) -> Bool {
    page.lexicon.line(of: title.head, in: .titles)?.choice(0, of: TitleKind.self) == .person
  }

  /// Whether a title with *itu* is one person's: it tells where. *penyanyi itu, siswa itu* by
  /// themselves may be anybody.
  func standsForOne(_ title: TitleReading) -> Bool {
    title.words.count > 1 && (title.body != nil || title.place != nil)
  }

  /// Kin, and words for people at large, are no roles.
  func isKin(_ at: Int) -> Bool {
    page.equals(at, "istri") || page.equals(at, "suami") || page.equals(at, "anak")
      || page.equals(at, "masyarakat") || page.equals(at, "keluarga")
  }
}

extension Rules {
  /// A title that stands for the person named last.
  static let titleOfLast: RuleID = "entities/title-of-last-person"
  /// A word for a person that stands for the one named last, and is no role.
  static let personWord: RuleID = "entities/person-word"
}
