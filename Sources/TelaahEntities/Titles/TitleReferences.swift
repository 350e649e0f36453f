import TelaahLexicon
import TelaahText

// Titles and descriptions that stand for somebody named before: *politikus PDIP itu*, *mantan Camat
// Pinggir ini*, *Dia adalah pendiri Grup X*.

extension MentionScanner {
  /// Rule: a description that stands for the person named last; where to go on.
  mutating func description(_ title: TitleReading) -> Int? {
    guard isDemonstrative(title.next) || isSubject(title) else { return nil }
    // *warga ini, korban itu*: one word may mean anybody, but for *pria itu* of one person.
    let isPerson = isPersonWord(title)
    guard isPerson || title.words.count > 1 || isSingular(title) else { return nil }
    commit(title, holder: nil, rule: isPerson ? Rules.personWord : Rules.titleOfLast)
    return title.next
  }

  /// *itu, ini, tersebut* behind a title.
  func isDemonstrative(_ at: Int) -> Bool {
    guard at < end else { return false }
    return page.equals(at, "itu") || page.equals(at, "ini") || page.equals(at, "tersebut")
  }

  /// Whether a title is what is said of *dia*: *Dia adalah pendiri …*, *Ia menjabat sebagai …*.
  func isSubject(_ title: TitleReading) -> Bool {
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
    else { return false }
    at -= 1
    while at > first,
      page.equals(at, "juga") || page.equals(at, "kini") || page.equals(at, "pernah")
        || page.equals(at, "sendiri")
    {
      at -= 1
    }
    return page.equals(at, "dia") || page.equals(at, "ia") || page.equals(at, "beliau")
  }

  /// *pria, sosok*
  func isPersonWord(_ title: TitleReading) -> Bool {
    page.lexicon.entry(of: title.head, in: .titles)?.choice(0, of: TitleKind.self) == .person
  }

  /// An occupation that is said of one person at a time: *penyerang itu, penyanyi itu*; not *warga,
  /// korban, mahasiswa*.
  private func isSingular(_ title: TitleReading) -> Bool {
    !title.takes.contains(.place) && !title.takes.contains(.none)
      && !isKin(title.words.lowerBound)
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
