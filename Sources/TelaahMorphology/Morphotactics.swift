import TelaahLexicon
import TelaahText

/// A suffix of word formation: the innermost layer behind the root.
enum Suffix: UInt8, CaseIterable {
  case none, an, kan, i

  var affix: Affix {
    switch self {
    case .none: .none
    case .an: .an
    case .kan: .kan
    case .i: .i
    }
  }

  /// Its length in bytes.
  var count: Int {
    switch self {
    case .none: 0
    case .an: 2
    case .kan: 3
    case .i: 1
    }
  }
}

/// What is left of a word as its lemma.
enum LemmaRule: UInt8 {
  /// The root: voice and number gone (*diselesaikan* → *selesai*).
  case root
  /// From the second prefix to the root: *memberdayakan* → *berdaya*.
  case inner
  /// The whole, clitics aside: derived nouns, *ber-* verbs.
  case surface
}

/// The order of affixes: which prefixes may follow each other, with which suffix, and which of the
/// patterns in a root's entry license it.
///
/// After Sneddon, *Indonesian Reference Grammar*, and KBBI's headwords.
struct Morphotactics {
  /// A chain of prefixes with a suffix.
  struct Pattern {
    /// The patterns of a root's entry, any of which licenses it.
    var licence: UInt64 = 0
    /// Word classes that take it without being told to: superlatives of adjectives, ordinals.
    var classes: UInt64 = 0
    var lemma = LemmaRule.surface
    /// Whether the language has it.
    var exists = false
  }

  /// The chains of prefixes, from the outermost; a node is an index into it.
  private(set) var chains: [[Affix]] = [[]]
  /// The node behind a node and a prefix, 0 where there is none.
  private(set) var children = [UInt8](repeating: 0, count: Morphotactics.width)
  /// The prefixes that may follow a node, a bit each.
  private(set) var next: [UInt32] = [0]
  /// What a node and a suffix make.
  private(set) var patterns = [Pattern](repeating: Pattern(), count: Suffix.allCases.count)

  /// The number of children kept for a node.
  static let width = 32

  /// The grammar of the language.
  static let indonesian = Grammar(Morphotactics())

  private init() {
    bare()
    voice()
    verbs()
    nouns()
  }

  private mutating func bare() {
    add([], .an, [.an], .surface)
    add([], .kan, [.meN_kan, .memper_kan, .ber_kan], .root)
    add([], .i, [.meN_i, .memper_i], .root)
  }

  private mutating func voice() {
    for voice in [Affix.meN, .di, .ku_, .kau_] {
      add([voice], .none, [.meN], .root)
      add([voice], .kan, [.meN_kan], .root)
      add([voice], .i, [.meN_i], .root)
      add([voice, .per], .none, [.memper], .root)
      add([voice, .per], .kan, [.memper_kan], .root)
      add([voice, .per], .i, [.memper_i], .root)
    }
    for voice in [Affix.meN, .di] {
      add([voice, .ber], .kan, [.ber_kan, .ber], .inner)
      add([voice, .ber], .i, [.ber], .inner)
      add([voice, .ke], .kan, [.ke], .root)
      add([voice, .ke], .i, [.ke], .root)
      add([voice, .se], .kan, [.se], .inner)
      add([voice, .se], .i, [.se], .inner)
      add([voice, .ter], .kan, [], .inner)
    }
    add([.ter], .none, [.ter], .root, classes: [.a])
    add([.ter], .kan, [.meN_kan, .ter], .root)
    add([.ter], .i, [.meN_i, .ter], .root)
    add([.ter, .per], .none, [.memper], .root)
    add([.ter, .per], .kan, [.memper_kan], .root)
    add([.ter, .per], .i, [.memper_i], .root)
    add([.per], .none, [.memper], .root)
    add([.per], .kan, [.memper_kan], .root)
    add([.per], .i, [.memper_i], .root)
  }

  private mutating func verbs() {
    add([.ber], .none, [.ber], .surface)
    add([.ber], .an, [.ber_an, .an], .surface)
    add([.ber], .kan, [.ber_kan], .surface)
    add([.ber, .peN], .none, [.peN], .surface)
    add([.ber, .peN], .an, [.peN_an], .surface)
    add([.ber, .pe], .none, [.pe], .surface)
    add([.ber, .pe], .an, [.pe_an], .surface)
    add([.ber, .per], .an, [.per_an], .surface)
    add([.ber, .ke], .an, [.ke_an], .surface)
    add([.ber, .se], .none, [.se], .surface)
    add([.ber, .se], .an, [.se], .surface)
    add([.ber, .ter], .an, [], .surface)
    add([.se], .none, [.se], .root, classes: [.a])
    add([.se], .an, [.an], .surface)
    add([.se, .per], .none, [], .surface, classes: [.num])
    add([.se, .per], .an, [.per_an], .surface)
    add([.se, .peN], .none, [.peN], .surface)
    add([.se, .peN], .an, [.peN_an], .surface)
    add([.se, .pe], .none, [.pe], .surface)
    add([.se, .ke], .an, [.ke_an], .surface)
    add([.se, .peN, .ke], .an, [.ke_an, .meN_i], .surface)
  }

  private mutating func nouns() {
    add([.ke], .none, [.ke], .surface, classes: [.num])
    add([.ke], .an, [.ke_an], .surface)
    add([.ke, .ber], .an, [.ber, .ber_an, .ber_kan], .surface)
    add([.ke, .ter], .an, [.ter], .surface, classes: [.a])
    add([.ke, .se], .an, [.se], .surface)
    add([.ke, .peN], .an, [.peN, .peN_an], .surface)
    add([.ke, .pe], .an, [.pe], .surface)
    add([.ke, .per], .an, [.per_an], .surface)
    add([.peN], .none, [.peN], .surface)
    add([.peN], .an, [.peN_an], .surface)
    add([.peN, .ber], .an, [.ber, .ber_kan], .surface)
    add([.peN, .ke], .an, [.ke_an], .surface)
    add([.peN, .se], .an, [.se], .surface)
    add([.peN, .per], .none, [.memper, .memper_kan, .memper_i], .surface)
    add([.peN, .per], .an, [.memper, .memper_kan, .memper_i, .per_an], .surface)
    add([.pe], .none, [.pe], .surface)
    add([.pe], .an, [.pe_an, .per_an], .surface)
    add([.per], .an, [.per_an], .surface)
    add([.per, .se], .an, [.se], .surface)
  }

  private mutating func add(
    _ prefixes: [Affix], _ suffix: Suffix, _ licence: [AffixPattern], _ lemma: LemmaRule,
    classes: [WordClass] = []
  ) {
    var at = 0
    for (depth, prefix) in prefixes.enumerated() {
      let child = at * Morphotactics.width + Int(prefix.rawValue)
      if children[child] == 0 {
        children[child] = UInt8(chains.count)
        next[at] |= 1 << UInt32(prefix.rawValue)
        chains.append(Array(prefixes[...depth]))
        children += [UInt8](repeating: 0, count: Morphotactics.width)
        next.append(0)
        patterns += [Pattern](repeating: Pattern(), count: Suffix.allCases.count)
      }
      at = Int(children[child])
    }
    patterns[at * Suffix.allCases.count + Int(suffix.rawValue)] = Pattern(
      licence: licence.reduce(0) { $0 | 1 << UInt64($1.rawValue) },
      classes: classes.reduce(0) { $0 | 1 << UInt64($1.rawValue) }, lemma: lemma, exists: true)
  }
}

/// The finished morphotactics, one reference to hand on.
final class Grammar: Sendable {
  let chains: [[Affix]]
  let children: [UInt8]
  let next: [UInt32]
  let patterns: [Morphotactics.Pattern]

  init(_ morphotactics: Morphotactics) {
    chains = morphotactics.chains
    children = morphotactics.children
    next = morphotactics.next
    patterns = morphotactics.patterns
  }
}
