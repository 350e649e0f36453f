import TelaahLexicon
import TelaahText

/// What is tried where no root of the lexicon allows the affixes of a word. The first that answers
/// wins.
struct FallbackRules {
  let analyzer: AffixAnalyzer
  /// The folded word; there is room for 7 bytes behind it.
  let bytes: UnsafeMutablePointer<UInt8>
  let count: Int
  /// The best that the lexicon does not allow.
  let unlicensed: Candidate

  func analyze() -> Morphology {
    isName() ?? combined() ?? plausible() ?? informal() ?? circumfixed() ?? possessed()
      ?? analyzer.unknown(bytes, count: count)
  }

  /// *bekasi* is not *bekas* + *-i*: names are not taken apart.
  private func isName() -> Morphology? {
    let traits = analyzer.lexicon.traits(bytes, count: count)
    guard traits.intersects([.givenName, .familyName, .place, .organization]) else { return nil }
    let form = Piece(start: 0, end: count).string(bytes)
    return Morphology(lemma: form, root: form, evidence: .untouched)
  }

  /// *antikorupsi, pascabencana*: a combining form before a word.
  private func combined() -> Morphology? {
    for length in stride(from: min(7, count - 4), through: 2, by: -1)
    where analyzer.lexicon.isCombiningForm(bytes, count: length) {
      var search = analyzer.search(bytes)
      search.run(length, count)
      guard search.best.cost < Cost.unlicensed, search.best.entry.word != .function,
        length > 2 || count - length >= 5
      else { continue }
      let rest = analyzer.result(of: search.best, bytes, count: count)
      var affixes: AffixChain = [.loanPrefix]
      for affix in rest.affixes { affixes.append(affix) }
      return Morphology(
        lemma: Piece(start: 0, end: length).string(bytes) + rest.lemma, root: rest.root,
        affixes: affixes, evidence: .licensed, isNonstandard: rest.isNonstandard)
    }
    return nil
  }

  /// What the lexicon does not name, but what the affixes make likely.
  private func plausible() -> Morphology? {
    guard unlicensed.cost < Int.max, Plausibility.accepts(unlicensed, analyzer.grammar, bytes)
    else {
      return nil
    }
    return analyzer.result(of: unlicensed, bytes, count: count)
  }

  /// Quoted speech: *ngurus, nunggak, mimpin* without *me-*; *nge-* before anything; *-in* for
  /// *-kan* and *-i*.
  private func informal() -> Morphology? {
    guard count >= 5, count <= Folding.maximumKey - 3 else { return nil }
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: count + 16) { buffer in
      guard let target = buffer.baseAddress else { return nil }
      let isNasal =
        bytes[0] == .m || bytes[0] == .n && (bytes[1].isVowel || bytes[1] == .g || bytes[1] == .y)
      let hasSuffix = bytes[count - 1] == .n && bytes[count - 2] == .i
      func attempt(_ prefix: StaticString, from start: Int, _ suffix: StaticString, to end: Int)
        -> Morphology?
      {
        let length = compose(prefix, start..<end, suffix, in: target)
        var search = analyzer.search(target)
        search.run(0, length)
        guard search.best.cost < Cost.unlicensed else { return nil }
        let found = analyzer.result(of: search.best, target, count: length)
        return Morphology(
          lemma: found.lemma, root: found.root, affixes: found.affixes, evidence: found.evidence,
          isNonstandard: true)
      }
      if hasSuffix {
        for suffix in ["kan", "i"] as [StaticString] {
          if let found = attempt("", from: 0, suffix, to: count - 2) { return found }
          if isNasal, let found = attempt("me", from: 0, suffix, to: count - 2) { return found }
        }
      }
      if isNasal, let found = attempt("me", from: 0, "", to: count) { return found }
      if bytes[0] == .n, bytes[1] == .g, bytes[2] == .e, count >= 6 {
        if hasSuffix, let found = attempt("", from: 3, "kan", to: count - 2) { return found }
        return attempt("", from: 3, "", to: count)
      }
      return nil
    }
  }

  /// *mengaccepkan, dicounterkan*: voice and suffix around a root that is not listed.
  private func circumfixed() -> Morphology? {
    guard count >= 9, bytes[count - 3] == .k, bytes[count - 2] == .a, bytes[count - 1] == .n else {
      return nil
    }
    var reading: PrefixReading?
    let voices: UInt32 = 1 << UInt32(Affix.meN.rawValue) | 1 << UInt32(Affix.di.rawValue)
    // p, t and s are seldom kept behind a nasal in new words, k often; else the longest prefix.
    PrefixSpelling.forEachReading(bytes, from: 0, to: count - 3, allowed: voices) { next in
      guard next.initial != .k, next.initial != .c else { return }
      if next.initial != 0 || next.start > reading?.start ?? 0, reading?.initial ?? 0 == 0 {
        reading = next
      }
    }
    guard let reading, count - 3 - reading.start >= 4 else { return nil }
    let root = Piece(start: reading.start, end: count - 3, initial: reading.initial).string(bytes)
    return Morphology(lemma: root, root: root, affixes: [reading.affix, .kan], evidence: .guess)
  }

  /// *hitsnya*: a clitic behind a word that is not listed.
  private func possessed() -> Morphology? {
    guard count >= 6, bytes[count - 3] == .n, bytes[count - 2] == .y, bytes[count - 1] == .a else {
      return nil
    }
    let host = Piece(start: 0, end: count - 3).string(bytes)
    return Morphology(lemma: host, root: host, affixes: [._nya], evidence: .guess)
  }

  private func compose(
    _ prefix: StaticString, _ range: Range<Int>, _ suffix: StaticString,
    in target: UnsafeMutablePointer<UInt8>
  ) -> Int {
    var length = 0
    for piece in [
      UnsafeBufferPointer(start: prefix.utf8Start, count: prefix.utf8CodeUnitCount),
      UnsafeBufferPointer(start: bytes + range.lowerBound, count: range.count),
      UnsafeBufferPointer(start: suffix.utf8Start, count: suffix.utf8CodeUnitCount),
    ] {
      for byte in piece {
        target[length] = byte
        length += 1
      }
    }
    return length
  }
}

/// Which affixations are believed though the root's entry does not name them.
enum Plausibility {
  static func accepts(
    _ candidate: Candidate, _ grammar: Grammar, _ bytes: UnsafeMutablePointer<UInt8>
  ) -> Bool {
    let length = candidate.core.end - candidate.core.start
    let prefixes = grammar.chains[Int(candidate.node)]
    // A clitic alone needs no licence, but short words are seldom hosts.
    guard length >= 3 else { return false }
    switch (prefixes.first, candidate.suffix) {
    case (nil, .i): return length >= 4 && (candidate.entry.isOf(.v) || candidate.entry.isOf(.a))
    case (nil, .an): return length >= (candidate.entry.isOf(.v) ? 4 : 5)
    case (nil, _): return length >= 5
    // *dipasar, kerumah* are two words, *dikontribusi, kebakar* one.
    case (.di?, .none) where prefixes.count == 1, (.ke?, .none):
      return length >= 4 && (candidate.entry.isOf(.v) || isLoanOfAction(candidate, bytes))
    case (.se?, .none), (.pe?, .none), (.per?, .none): return length >= 4
    default: return length >= 4 || prefixes.count == 1 && candidate.suffix != .none
    }
  }

  /// *kontribusi, realisasi*: nouns of action in *-si*.
  private static func isLoanOfAction(
    _ candidate: Candidate, _ bytes: UnsafeMutablePointer<UInt8>
  ) -> Bool {
    let end = candidate.core.end
    return end - candidate.core.start >= 6 && bytes[end - 1] == .i && bytes[end - 2] == .s
  }
}
