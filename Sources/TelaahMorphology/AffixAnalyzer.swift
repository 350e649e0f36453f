import TelaahLexicon
import TelaahText

/// Lemma, root and affixes by rules over the lexicon's roots.
public struct AffixAnalyzer: MorphologyAnalyzer {
  let lexicon: LexiconSet
  let grammar = Morphotactics.indonesian
  private let caches = Pool { FormCache() }

  /// Makes an analyser that knows the roots of these lexicons.
  public init(lexicon: LexiconSet) { self.lexicon = lexicon }

  /// A value for each token.
  public func morphology(
    in document: Document, tokens: [Token], features: [TokenFeatures]
  ) -> MorphologyLayer {
    var features = features
    while features.count < tokens.count { features.append(TokenFeatures()) }
    return document.withBytes { bytes in
      withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Folding.maximumKey + 8) { scratch in
        guard let base = scratch.baseAddress else { return [] }
        return caches.withItem { cache in
          tokens.withUnsafeBufferPointer { all in
            features.withUnsafeBufferPointer { features in
              RunningText(
                analyzer: self, cache: cache, bytes: bytes, tokens: all, features: features,
                scratch: base
              ).run(document, tokens)
            }
          }
        }
      }
    }
  }

  /// How one word is built, whatever its case.
  public func analyze(_ word: String) -> Morphology {
    var word = word
    return word.withUTF8 { source in
      withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Folding.maximumKey + 8) { scratch in
        guard let base = scratch.baseAddress, let count = Folding.fold(source, to: base), count > 0
        else {
          let form = String(decoding: source, as: UTF8.self)
          return Morphology(lemma: form, root: form, evidence: .guess)
        }
        return analyze(base, count: count)
      }
    }
  }

  /// How a folded word is built. Up to 7 bytes behind it are read.
  func analyze(_ bytes: UnsafeMutablePointer<UInt8>, count: Int) -> Morphology {
    if (0..<count).contains(where: { bytes[$0] == .hyphen }) {
      return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: count + 8) { workshop in
        guard let base = workshop.baseAddress else { return unknown(bytes, count: count) }
        return HyphenRules(analyzer: self, bytes: bytes, workshop: base, count: count).analyze()
      }
    }
    var search = search(bytes)
    search.run(0, count)
    if search.best.cost < Cost.unlicensed { return result(of: search.best, bytes, count: count) }
    return FallbackRules(analyzer: self, bytes: bytes, count: count, unlicensed: search.best)
      .analyze()
  }

  func search(_ bytes: UnsafeMutablePointer<UInt8>) -> DerivationSearch {
    DerivationSearch(lexicon: lexicon, grammar: grammar, bytes: bytes)
  }

  func unknown(_ bytes: UnsafeMutablePointer<UInt8>, count: Int) -> Morphology {
    let form = Piece(start: 0, end: count).string(bytes)
    return Morphology(lemma: form, root: form, evidence: .guess)
  }

  func result(
    of best: Candidate, _ bytes: UnsafeMutablePointer<UInt8>, count: Int
  ) -> Morphology {
    guard best.cost < Int.max else { return unknown(bytes, count: count) }
    var lemma = best.lemma.string(bytes)
    var root = best.core.string(bytes)
    var inner = affixes(of: best)
    if best.entry.word != nil, let listed = lexicon.wholeWord(of: best.entry.key) {
      if best.evidence == .wholeWord, listed.root != root {
        inner = derivation(of: best.core, from: listed.root, bytes)
      }
      root = listed.root
      if best.lemmaRule == .root { lemma = listed.lemma }
    }
    if best.possessive != .none { inner.append(best.possessive) }
    if best.particle != .none { inner.append(best.particle) }
    if best.isNegated { root = "tidak " + root }
    return Morphology(
      lemma: lemma, root: root, affixes: inner, evidence: best.evidence,
      isNonstandard: best.isNonstandard || best.entry.word == .nonstandard)
  }

  /// The affixes of word formation, clitics aside.
  private func affixes(of candidate: Candidate) -> AffixChain {
    var affixes = AffixChain()
    for prefix in grammar.chains[Int(candidate.node)] { affixes.append(prefix) }
    if candidate.suffix != .none { affixes.append(candidate.suffix.affix) }
    return affixes
  }

  /// The affixes that lead from a root to a form that is listed whole: *mengetahui* is meN- + ke- +
  /// tahu + -i, though no other root is built so. None where the rules know no way.
  private func derivation(
    of form: Piece, from root: String, _ bytes: UnsafeMutablePointer<UInt8>
  ) -> AffixChain {
    var search = DerivationSearch(
      lexicon: lexicon, grammar: grammar, bytes: bytes, isTracing: true)
    search.run(form.start, form.end)
    let ways = search.trace.filter {
      $0.evidence != .wholeWord && $0.possessive == .none && $0.particle == .none
        && $0.core.string(bytes) == root
    }
    return ways.min { $0.cost < $1.cost }.map(affixes) ?? []
  }
}
