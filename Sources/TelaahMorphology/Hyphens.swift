import TelaahLexicon
import TelaahText

/// Words with hyphens: doubling in all its forms, prefixes and clitics written apart, compounds.
///
/// The rules in order; the first that answers wins.
struct HyphenRules {
  let analyzer: AffixAnalyzer
  /// The folded word; there is room behind it.
  let bytes: UnsafeMutablePointer<UInt8>
  /// A buffer as large, to compose words in.
  let workshop: UnsafeMutablePointer<UInt8>
  let count: Int

  func analyze() -> Morphology {
    if let listed = listed() ?? affixed() { return listed }
    guard let hyphen = lastHyphen(), hyphen > 0, hyphen + 1 < count else { return whole() }
    return detachedClitic(hyphen) ?? detachedPrefix() ?? doubled(hyphen) ?? doubledInside(hyphen)
      ?? mutual(hyphen) ?? whole()
  }

  /// An entry with its hyphens, clitics aside: *undang-undangnya*.
  private func listed() -> Morphology? {
    var search = analyzer.search(bytes)
    search.runWhole(0, count)
    guard search.best.cost < Int.max else { return nil }
    return analyzer.result(of: search.best, bytes, count: count)
  }

  /// Affixes around an entry with a hyphen: *bergotong-royong, mengutak-atik*.
  private func affixed() -> Morphology? {
    var search = analyzer.search(bytes)
    search.run(0, count)
    let core = search.best.core
    guard search.best.cost < Int.max,
      (core.start..<core.end).contains(where: { bytes[$0] == .hyphen })
    else { return nil }
    return analyzer.result(of: search.best, bytes, count: count)
  }

  /// *KPK-nya, Allah-lah, 1990-an*.
  private func detachedClitic(_ hyphen: Int) -> Morphology? {
    for affix in HyphenRules.detached where equals(hyphen + 1, affix.name, skipping: 1) {
      let host = analysis(of: 0..<hyphen)
      var affixes = host.affixes
      affixes.append(affix)
      let keeps = affix == .an
      return Morphology(
        lemma: keeps ? string(0..<count) : host.lemma, root: host.root, affixes: affixes,
        evidence: host.evidence, isNonstandard: host.isNonstandard)
    }
    return nil
  }

  private static let detached: [Affix] = [._nya, ._ku, ._mu, .lah, .kah, .pun, .kan, .an, .i]

  /// *di-booking, ke-3, non-aktif, anti-korupsi*: an affix or combining form before a hyphen.
  private func detachedPrefix() -> Morphology? {
    guard let hyphen = firstHyphen(), hyphen > 0 else { return nil }
    if let prefix = HyphenRules.prefixes.first(where: { equals(0, $0.0, until: hyphen) }) {
      compose(0..<0, hyphen + 1..<count)
      let rest = analyzer.analyze(workshop, count: count - hyphen - 1)
      var affixes: AffixChain = [prefix.1]
      for affix in rest.affixes { affixes.append(affix) }
      let isVoice = prefix.1 == .di || prefix.1 == .meN
      return Morphology(
        lemma: isVoice ? rest.lemma : string(0..<count), root: rest.root, affixes: affixes,
        evidence: rest.evidence, isNonstandard: rest.isNonstandard)
    }
    guard analyzer.lexicon.isCombiningForm(copy(0..<hyphen), count: hyphen) else { return nil }
    compose(0..<0, hyphen + 1..<count)
    let rest = analyzer.analyze(workshop, count: count - hyphen - 1)
    var affixes: AffixChain = [.loanPrefix]
    for affix in rest.affixes { affixes.append(affix) }
    let end = count - cliticLength(rest.affixes)
    return Morphology(
      lemma: string(0..<end), root: string(0..<end), affixes: affixes, evidence: rest.evidence)
  }

  private static let prefixes: [(StaticString, Affix)] = [
    ("di", .di), ("me", .meN), ("mem", .meN), ("men", .meN), ("meng", .meN), ("ber", .ber),
    ("ter", .ter), ("ke", .ke), ("se", .se), ("pe", .pe), ("per", .per), ("peng", .peN),
  ]

  /// *anak-anaknya, besar-besaran, pengeluaran-pengeluaran*: the first half again, with a suffix or
  /// clitics.
  private func doubled(_ hyphen: Int) -> Morphology? {
    let second = count - hyphen - 1
    guard second >= hyphen, matches(0, hyphen + 1, hyphen) else { return nil }
    let half = analysis(of: 0..<hyphen)
    let base = listedDouble(0..<hyphen) ?? half
    var affixes: AffixChain = [.reduplication]
    for affix in half.affixes { affixes.append(affix) }
    guard second > hyphen else {
      return Morphology(
        lemma: base.lemma, root: base.root, affixes: affixes, evidence: half.evidence,
        isNonstandard: half.isNonstandard)
    }
    guard let tail = tail(from: hyphen + 1 + hyphen) else { return nil }
    for affix in tail.affixes { affixes.append(affix) }
    let lemma = tail.affixes.contains(.an) ? string(0..<tail.end) : base.lemma
    return Morphology(
      lemma: lemma, root: base.root, affixes: affixes, evidence: half.evidence,
      isNonstandard: half.isNonstandard)
  }

  /// *berturut-turut, kemerah-merahan, meniru-nirukan*: what is doubled stands inside affixes.
  private func doubledInside(_ hyphen: Int) -> Morphology? {
    let second = count - hyphen - 1
    for cut in 1..<hyphen {
      let length = hyphen - cut
      guard length >= 2, length <= second, matches(cut, hyphen + 1, length) else { continue }
      compose(0..<cut, hyphen + 1..<count)
      let single = analyzer.analyze(workshop, count: cut + second)
      guard single.evidence != .guess else { return nil }
      let end = count - cliticLength(single.affixes)
      let isVoice = single.lemma == single.root
      let lexical = listedDouble(of: single.root)
      var affixes = AffixChain()
      var isMarked = false
      for affix in single.affixes {
        if !isMarked, affix == .an || affix == .kan || affix == .i || affix.isClitic {
          affixes.append(.reduplication)
          isMarked = true
        }
        affixes.append(affix)
      }
      if !isMarked { affixes.append(.reduplication) }
      return Morphology(
        lemma: isVoice ? lexical?.lemma ?? single.lemma : string(0..<end),
        root: lexical?.root ?? single.root, affixes: affixes, evidence: single.evidence,
        isNonstandard: single.isNonstandard)
    }
    return nil
  }

  /// *tolong-menolong, surat-menyurat, adik-beradik, tanam-menanam*: the second half has an affix of its own.
  private func mutual(_ hyphen: Int) -> Morphology? {
    let first = analysis(of: 0..<hyphen)
    let second = analysis(of: hyphen + 1..<count)
    guard first.root == second.root, first.evidence != .guess, !second.affixes.isEmpty else {
      return nil
    }
    var affixes: AffixChain = [.reduplication]
    for affix in second.affixes { affixes.append(affix) }
    return Morphology(
      lemma: string(0..<count - cliticLength(second.affixes)), root: first.root, affixes: affixes,
      evidence: first.evidence)
  }

  /// A compound (*suku-bangsa*), or not a word of ours: as it stands, clitics aside.
  private func whole() -> Morphology {
    let form = string(0..<count)
    return Morphology(lemma: form, root: form, evidence: .guess)
  }

  // MARK: Pieces

  /// Suffix and clitics from an offset to the end: *-annya*; nil where it is something else.
  private func tail(from start: Int) -> (affixes: [Affix], end: Int)? {
    var affixes: [Affix] = []
    var end = count
    for clitics in [Clitics.particles, Clitics.possessives] {
      for clitic in clitics where end - clitic.count >= start && clitic.ends(bytes, end) {
        affixes.insert(clitic.affix, at: 0)
        end -= clitic.count
        break
      }
    }
    let stem = end
    switch end - start {
    case 0: return (affixes, stem)
    case 1 where bytes[start] == .i: return ([.i] + affixes, stem)
    case 2 where bytes[start] == .a && bytes[start + 1] == .n: return ([.an] + affixes, stem)
    case 3 where bytes[start] == .k && bytes[start + 1] == .a && bytes[start + 2] == .n:
      return ([.kan] + affixes, stem)
    default: return nil
    }
  }

  private func cliticLength(_ affixes: AffixChain) -> Int {
    affixes.reduce(0) { $0 + ($1.isClitic ? $1.name.utf8.count - 1 : 0) }
  }

  /// The lexical doubling of a half, if it is listed: *undang* → *undang-undang*.
  private func listedDouble(_ range: Range<Int>) -> Morphology? {
    listedDouble(of: string(range))
  }

  private func listedDouble(of root: String) -> Morphology? {
    let (key, traits) = analyzer.lexicon.lookup(root + "-" + root)
    guard traits.contains(.wholeWord), let listed = analyzer.lexicon.wholeWord(of: key) else {
      return nil
    }
    return Morphology(lemma: listed.lemma, root: listed.root, evidence: .wholeWord)
  }

  private func analysis(of range: Range<Int>) -> Morphology {
    compose(0..<0, range)
    return analyzer.analyze(workshop, count: range.count)
  }

  private func compose(_ a: Range<Int>, _ b: Range<Int>) {
    workshop.update(from: bytes + a.lowerBound, count: a.count)
    (workshop + a.count).update(from: bytes + b.lowerBound, count: b.count)
  }

  private func copy(_ range: Range<Int>) -> UnsafeMutablePointer<UInt8> {
    compose(0..<0, range)
    return workshop
  }

  private func matches(_ a: Int, _ b: Int, _ length: Int) -> Bool {
    for at in 0..<length where bytes[a + at] != bytes[b + at] { return false }
    return true
  }

  private func equals(_ start: Int, _ text: String, skipping: Int) -> Bool {
    let letters = text.utf8.dropFirst(skipping)
    return count - start == letters.count
      && letters.elementsEqual(UnsafeBufferPointer(start: bytes + start, count: letters.count))
  }

  private func equals(_ start: Int, _ text: StaticString, until end: Int) -> Bool {
    guard end - start == text.utf8CodeUnitCount else { return false }
    for at in start..<end where bytes[at] != text.utf8Start[at - start] { return false }
    return true
  }

  private func string(_ range: Range<Int>) -> String {
    Piece(start: range.lowerBound, end: range.upperBound).string(bytes)
  }

  private func firstHyphen() -> Int? { (0..<count).first { bytes[$0] == .hyphen } }
  private func lastHyphen() -> Int? { (0..<count).last { bytes[$0] == .hyphen } }
}

extension Affix {
  /// Whether it is put to finished words.
  var isClitic: Bool {
    switch self {
    case ._nya, ._ku, ._mu, .lah, .kah, .tah, .pun: true
    default: false
    }
  }
}
