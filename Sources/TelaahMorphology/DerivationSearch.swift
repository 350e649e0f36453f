import TelaahLexicon
import TelaahText

/// Takes one folded word without hyphens apart, in every way the morphotactics allow, and keeps the
/// best.
///
/// The word stands in a buffer of its own, with room behind it; a letter that a nasal swallowed is
/// written back in its place for the time of a look-up, so that nothing is copied.
struct DerivationSearch {
  let lexicon: LexiconSet
  let grammar: Grammar
  let bytes: UnsafeMutablePointer<UInt8>
  private(set) var best = Candidate()
  /// Every candidate whose core is in the lexicon, where `explain` asks for them.
  private(set) var trace: [Candidate] = []
  let isTracing: Bool

  private var possessive = Affix.none
  private var particle = Affix.none

  init(
    lexicon: LexiconSet, grammar: Grammar, bytes: UnsafeMutablePointer<UInt8>,
    isTracing: Bool = false
  ) {
    self.lexicon = lexicon
    self.grammar = grammar
    self.bytes = bytes
    self.isTracing = isTracing
  }

  /// Looks for the word as an entry of its own, with or without clitics.
  mutating func runWhole(_ start: Int, _ end: Int) {
    whole(start, end)
    strip(Clitics.particles, end: end, from: start) { search, affix, rest in
      search.particle = affix
      search.whole(start, rest)
      search.strip(Clitics.possessives, end: rest, from: start) { search, affix, rest in
        search.possessive = affix
        search.whole(start, rest)
        search.possessive = .none
      }
      search.particle = .none
    }
    strip(Clitics.possessives, end: end, from: start) { search, affix, rest in
      search.possessive = affix
      search.whole(start, rest)
      search.possessive = .none
    }
  }

  /// Searches `range` of the buffer.
  mutating func run(_ start: Int, _ end: Int) {
    whole(start, end)
    if best.cost < Cost.listed, !isTracing { return }
    derivations(start, end)
    strip(Clitics.particles, end: end, from: start) { search, affix, rest in
      search.particle = affix
      search.whole(start, rest)
      search.derivations(start, rest)
      search.possessives(start, rest)
      search.particle = .none
    }
    possessives(start, end)
  }

  private mutating func possessives(_ start: Int, _ end: Int) {
    strip(Clitics.possessives, end: end, from: start) { search, affix, rest in
      search.possessive = affix
      search.whole(start, rest)
      search.derivations(start, rest)
      search.possessive = .none
    }
  }

  /// Calls `body` for each of `clitics` that the word ends with.
  private mutating func strip(
    _ clitics: [Clitics.Clitic], end: Int, from start: Int,
    _ body: (inout DerivationSearch, Affix, Int) -> Void
  ) {
    for clitic in clitics {
      let rest = end - clitic.count
      guard rest - start >= 2, clitic.ends(bytes, end) else { continue }
      body(&self, clitic.affix, rest)
    }
  }

  /// The stem as it stands: an entry of its own.
  private mutating func whole(_ start: Int, _ end: Int) {
    guard let entry = lexicon.stem(bytes + start, count: end - start) else { return }
    var candidate = Candidate()
    candidate.core = Piece(start: start, end: end)
    candidate.lemma = candidate.core
    candidate.entry = entry
    candidate.evidence = .wholeWord
    let clitics = (possessive == .none ? 0 : 1) + (particle == .none ? 0 : 1)
    candidate.cost =
      clitics == 0 ? Cost.whole(entry) : Cost.whole(clitics: clitics, length: end - start)
    consider(candidate)
  }

  /// The stem with a suffix, prefixes, or both.
  private mutating func derivations(_ start: Int, _ end: Int) {
    prefixes(start, end, .none, node: 0, nonstandard: false, from: start)
    for suffix in [Suffix.i, .an, .kan] where Clitics.ends(bytes, start, end, with: suffix) {
      let rest = end - suffix.count
      leaf(
        start, rest, suffix, node: 0, initial: 0, nonstandard: false, from: start, inner: Piece())
      prefixes(start, rest, suffix, node: 0, nonstandard: false, from: start)
      if suffix == .kan {
        // One k for two: *menunjukan, dimasukan*. Of the articles' verbs in -kkan, 4 % stand so.
        prefixes(start, rest + 1, suffix, node: 0, nonstandard: true, from: start)
      }
    }
  }

  private mutating func prefixes(
    _ start: Int, _ end: Int, _ suffix: Suffix, node: Int, nonstandard: Bool, from surface: Int,
    inner: Piece? = nil
  ) {
    PrefixSpelling.forEachReading(bytes, from: start, to: end, allowed: grammar.next[node]) {
      reading in
      let child = Int(grammar.children[node * Morphotactics.width + Int(reading.affix.rawValue)])
      let swallowed = bytes[reading.start]
      if reading.initial != 0 { bytes[reading.start] = reading.initial }
      defer { bytes[reading.start] = swallowed }
      let isNonstandard = nonstandard || reading.isNonstandard
      let rest = Piece(start: reading.start, end: end, initial: reading.initial)
      leaf(
        reading.start, end, suffix, node: child, initial: reading.initial,
        nonstandard: isNonstandard, from: surface, inner: inner ?? rest)
      if grammar.next[child] != 0 {
        prefixes(
          reading.start, end, suffix, node: child, nonstandard: isNonstandard, from: surface,
          inner: inner ?? rest)
      }
    }
  }

  /// Looks the core up, and weighs what is found.
  private mutating func leaf(
    _ start: Int, _ end: Int, _ suffix: Suffix, node: Int, initial: UInt8, nonstandard: Bool,
    from surface: Int, inner: Piece
  ) {
    let pattern = grammar.patterns[node * Suffix.allCases.count + Int(suffix.rawValue)]
    guard pattern.exists, end - start >= 2 else { return }
    guard let entry = lexicon.stem(bytes + start, count: end - start) else {
      if suffix == .an { negated(start, end, node: node, from: surface) }
      return
    }
    guard entry.isRoot || entry.word?.isBase == true else { return }
    var candidate = Candidate()
    candidate.core = Piece(start: start, end: end, initial: initial)
    candidate.entry = entry
    candidate.node = UInt8(node)
    candidate.suffix = suffix
    candidate.lemmaRule = pattern.lemma
    switch pattern.lemma {
    case .root: candidate.lemma = candidate.core
    case .inner: candidate.lemma = inner
    case .surface: candidate.lemma = Piece(start: surface, end: end + suffix.count)
    }
    candidate.isNonstandard = nonstandard
    let isLicensed = entry.takes(anyOf: pattern.licence) || entry.classes & pattern.classes != 0
    candidate.evidence = isLicensed ? .licensed : .unlicensed
    candidate.cost = Cost.derived(
      isLicensed: isLicensed, prefixes: grammar.chains[node].count, suffix: suffix,
      length: end - start, isNonstandard: nonstandard,
      frequency: Background.compiled.level(of: Folding.hash(bytes + start, count: end - start)))
    if possessive != .none { candidate.cost += Cost.clitic }
    if particle != .none { candidate.cost += Cost.clitic }
    consider(candidate)
  }

  /// *ketidakpastian, ketidakberdayaan*: ke-an around *tidak* and a word of any build.
  private mutating func negated(_ start: Int, _ end: Int, node: Int, from surface: Int) {
    guard grammar.chains[node] == [.ke], end - start >= 8, bytes[start] == .t,
      bytes[start + 1] == .i, bytes[start + 2] == .d, bytes[start + 3] == .a,
      bytes[start + 4] == .k
    else { return }
    var inner = DerivationSearch(lexicon: lexicon, grammar: grammar, bytes: bytes)
    inner.whole(start + 5, end)
    inner.derivations(start + 5, end)
    guard inner.best.cost < Cost.unlicensed else { return }
    var candidate = inner.best
    candidate.isNegated = true
    candidate.lemmaRule = .surface
    candidate.lemma = Piece(start: surface, end: end + 2)
    candidate.node = UInt8(node)
    candidate.suffix = .an
    candidate.evidence = .licensed
    candidate.cost += Cost.licensed
    consider(candidate)
  }

  private mutating func consider(_ candidate: Candidate) {
    var candidate = candidate
    candidate.possessive = possessive
    candidate.particle = particle
    if isTracing { trace.append(candidate) }
    if candidate.cost < best.cost { best = candidate }
  }
}

extension WordKind {
  /// Whether affixes may be put to it.
  var isBase: Bool {
    switch self {
    case .compound, .nonstandard, .infix_, .reduplication: true
    case .function, .adverb, .override_, .informal: false
    }
  }
}
