import TelaahLexicon
import TelaahText

// One title for several: *tiga politikus Partai X, yaitu A, B, dan C*; *terdakwa A dan B*.

extension MentionScanner {
  /// Gives the title of the person read last to those listed with that person; where to go on.
  func shareTitles(_ chain: TitleChain, from start: Int) -> Int {
    if isPlural(chain) { return share(chain, from: start, atMost: 30) }
    return isOfPair(chain, behindAge(start)) ? share(chain, from: start, atMost: 1) : start
  }

  /// *tiga politikus Partai X, yaitu …*: the title of all that are listed.
  private func isPlural(_ chain: TitleChain) -> Bool {
    let last = chain.last
    if isCounted(chain.first.words.lowerBound) { return true }
    guard !last.isOffice else { return false }
    var at = last.next
    guard at + 1 < end else { return false }
    if page.words[at].isMark(Mark.comma) { at += 1 }
    return isNamely(at)
  }

  /// *yaitu, yakni*: those follow who were counted or described.
  func isNamely(_ at: Int) -> Bool { page.equals(at, "yaitu") || page.equals(at, "yakni") }

  /// *para, beberapa, tiga* before a title.
  func isCounted(_ title: Int) -> Bool {
    let before = title - 1
    guard before >= passage.words.lowerBound else { return false }
    return page.equals(before, "para") || page.equals(before, "beberapa")
      || page.equals(before, "sejumlah")
      || page.words[before].has(.numeral) && !page.equals(before, "satu")
  }

  /// Whether a description is said of two: *politikus Partai X* ⟦*A dan B*⟧. *seorang, salah satu* are
  /// said of one, and whose *istri A dan B* is, nobody knows.
  private func isOfPair(_ chain: TitleChain, _ at: Int) -> Bool {
    let title = chain.first
    let first = title.words.lowerBound
    guard chain.count == 1, !title.isOffice, !isRelation(title), !passage.isTitleCase,
      at < end, page.equals(at, "dan"), let last = lastPerson, behindAge(last.end) == at,
      !page.equals(first, "salah"),
      first == passage.words.lowerBound || !page.equals(first - 1, "seorang")
    else { return false }
    return true
  }

  /// The word behind *(40)*; the same where no such bracket stands.
  func behindAge(_ at: Int) -> Int {
    guard at + 2 < end, page.words[at].isMark(Mark.open), page.words[at + 1].isNumber,
      page.words[at + 2].isMark(Mark.close)
    else { return at }
    return at + 3
  }

  /// A name that may go on a list of persons.
  private func listedName(_ at: Int) -> PersonReading? {
    guard let reading = nameCandidate(at),
      isSurelyPerson(reading) || nameEvidence(reading.name) >= 1
    else { return nil }
    return reading
  }

  /// Gives a title to the names that go on the list: *A, B, dan C*.
  private func share(_ chain: TitleChain, from start: Int, atMost most: Int) -> Int {
    var next = start
    var count = 0
    while next + 1 < end, count < most {
      let separator = behindAge(next)
      var at = separator
      if at < end, page.words[at].isMark(Mark.comma) { at += 1 }
      if at < end, page.equals(at, "dan") || page.equals(at, "serta") { at += 1 }
      guard at > separator, at < end, let reading = listedName(at) else { break }
      addPerson(reading, rule: Rules.titled, confidence: 0.9)
      let holder = mentions.count - 1
      let known = roles.count
      next = afterPerson(reading)
      // *terdakwa A dan B, Bupati X*: the second has an office of his own.
      if most > 1 || roles.count == known {
        chain.forEach { addRole($0, holder: holder, rule: Rules.titleBefore) }
      }
      count += 1
    }
    return next
  }
}
