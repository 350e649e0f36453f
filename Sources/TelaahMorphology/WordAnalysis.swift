import TelaahLexicon
import TelaahText

/// One of the ways in which a word may be built, and why it is not the one that is chosen.
public struct WordAnalysis: Hashable, Sendable {
  /// Lemma, root and affixes.
  public let morphology: Morphology
  /// Why another is preferred; nil for the one that is chosen.
  public let rejection: Rejection?
  /// Where the entry that it rests on stands.
  public let key: LexiconKey

  /// Why a candidate is not chosen.
  public enum Rejection: Hashable, Sendable {
    /// The form is an entry of its own.
    case listedWhole
    /// The root's entry does not name any of these patterns.
    case unlicensed([AffixPattern])
    /// The chosen one explains the word with fewer affixes.
    case moreAffixes
    /// The sound change is not that of the standard language.
    case nonstandard
    /// The chosen one leaves a longer root.
    case shorterRoot
  }

  /// The word as a grammar draws it: *[pe-N [layan] -an] -nya*.
  public var derivation: String { Derivation(morphology).drawing }
}

/// Draws a word with its affixes around the root.
struct Derivation {
  private let morphology: Morphology

  init(_ morphology: Morphology) { self.morphology = morphology }

  var drawing: String {
    var prefixes: [Affix] = []
    var suffixes: [Affix] = []
    var clitics: [Affix] = []
    for affix in morphology.affixes {
      if affix.isClitic {
        clitics.append(affix)
      } else if affix == .an || affix == .kan || affix == .i {
        suffixes.append(affix)
      } else {
        prefixes.append(affix)
      }
    }
    let partner = Derivation.partner(of: suffixes.first, prefixes)
    var text = "[\(morphology.root)]"
    if partner == nil {
      for suffix in suffixes { text = "[\(text) \(suffix.name)]" }
    }
    for (index, prefix) in prefixes.enumerated().reversed() {
      let ends = index == partner ? suffixes.map { " " + $0.name }.joined() : ""
      text = "[\(name(of: prefix)) \(text)\(ends)]"
    }
    return ([text] + clitics.map(\.name)).joined(separator: " ")
  }

  /// The prefix that a suffix makes a circumfix with: the first, but *ber-* and *se-* stand before
  /// finished nouns, and voice before *per-…-kan*.
  private static func partner(of suffix: Affix?, _ prefixes: [Affix]) -> Int? {
    guard suffix != nil,
      let first = prefixes.indices.first(where: { prefixes[$0] != .reduplication })
    else { return nil }
    guard first + 1 < prefixes.count else { return first }
    switch (prefixes[first], prefixes[first + 1]) {
    case (.ber, _), (.se, _), (.loanPrefix, _),
      (_, .per) where prefixes[first] != .ke:
      return first + 1
    default: return first
    }
  }

  private func name(of affix: Affix) -> String {
    switch affix {
    case .loanPrefix where morphology.lemma.hasSuffix(morphology.root):
      String(morphology.lemma.dropLast(morphology.root.count)) + "-"
    case .meN: "me-N"
    case .peN: "pe-N"
    default: affix.name
    }
  }
}

extension AffixAnalyzer {
  /// All ways in which the lexicon and the rules can build a word, the chosen one first.
  public func analyses(of word: String) -> [WordAnalysis] {
    let chosen = analyze(word)
    var word = word
    return word.withUTF8 { source in
      withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Folding.maximumKey + 8) { scratch in
        guard let base = scratch.baseAddress, let count = Folding.fold(source, to: base), count > 0
        else { return [WordAnalysis(morphology: chosen, rejection: nil, key: .none)] }
        var search = DerivationSearch(
          lexicon: lexicon, grammar: grammar, bytes: base, isTracing: true)
        search.run(0, count)
        return ranked(search.trace, chosen, base, count: count)
      }
    }
  }

  private func ranked(
    _ trace: [Candidate], _ chosen: Morphology, _ bytes: UnsafeMutablePointer<UInt8>, count: Int
  ) -> [WordAnalysis] {
    let sorted = trace.enumerated().sorted {
      ($0.element.cost, $0.offset) < ($1.element.cost, $1.offset)
    }
    .map(\.element)
    var seen: Set<Morphology> = [chosen]
    let winner = sorted.first { result(of: $0, bytes, count: count) == chosen }
    let key = winner?.entry.key ?? lexicon.lookup(chosen.root).key
    var analyses = [WordAnalysis(morphology: chosen, rejection: nil, key: key)]
    for candidate in sorted {
      let morphology = result(of: candidate, bytes, count: count)
      // A form that is listed whole may be drawn as the rules would build it.
      if morphology.root == chosen.root, morphology.affixes == chosen.affixes { continue }
      guard seen.insert(morphology).inserted else { continue }
      analyses.append(
        WordAnalysis(
          morphology: morphology, rejection: rejection(of: candidate, for: chosen, winner),
          key: candidate.entry.key))
    }
    return analyses
  }

  private func rejection(
    of candidate: Candidate, for chosen: Morphology, _ winner: Candidate?
  ) -> WordAnalysis.Rejection {
    if candidate.evidence == .unlicensed {
      let at = Int(candidate.node) * Suffix.allCases.count + Int(candidate.suffix.rawValue)
      let licence = grammar.patterns[at].licence
      return .unlicensed(AffixPattern.allCases.filter { licence >> UInt64($0.rawValue) & 1 != 0 })
    }
    if chosen.evidence == .wholeWord { return .listedWhole }
    if candidate.isNonstandard, winner?.isNonstandard != true { return .nonstandard }
    let affixes = grammar.chains[Int(candidate.node)].count + (candidate.suffix == .none ? 0 : 1)
    return affixes + cliticCount(candidate) > chosen.affixes.count ? .moreAffixes : .shorterRoot
  }

  private func cliticCount(_ candidate: Candidate) -> Int {
    (candidate.possessive == .none ? 0 : 1) + (candidate.particle == .none ? 0 : 1)
  }
}
