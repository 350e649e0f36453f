/// How a word is built.
public struct Morphology: Hashable, Sendable {
  /// The base lemma: without clitics, voice prefixes and inflectional reduplication, derived nouns
  /// kept (*kepemilikannya* → *kepemilikan*). In lower case, but for names.
  public let lemma: String
  /// All affixes, clitics and reduplication gone (*kepemilikannya* → *milik*).
  public let root: String
  /// The affixes in the order of the word, sound changes undone.
  public let affixes: AffixChain
  /// What the analysis rests on.
  public let evidence: Evidence
  /// Whether the form is not the standard one (*merubah*, *aktifitas*).
  public let isNonstandard: Bool

  /// Makes an analysis.
  public init(
    lemma: String, root: String, affixes: AffixChain = [], evidence: Evidence,
    isNonstandard: Bool = false
  ) {
    self.lemma = lemma
    self.root = root
    self.affixes = affixes
    self.evidence = evidence
    self.isNonstandard = isNonstandard
  }

  /// What an analysis rests on, from the surest down.
  public enum Evidence: UInt8, Hashable, Sendable, CaseIterable {
    /// The form is an entry of its own in the lexicon.
    case wholeWord
    /// A root of the lexicon with affixes that its entry allows.
    case licensed
    /// A root of the lexicon with affixes that its entry does not name.
    case unlicensed
    /// No entry: the form is left as it is, or only a clitic was taken off.
    case guess
    /// A name, number or mark: never taken apart.
    case untouched
  }
}

/// An affix, clitic or doubling.
public enum Affix: UInt8, Hashable, Sendable, CaseIterable {
  // swift-format-ignore
  case none = 0
  case ku_, kau_
  case meN, di, ter, ber, per, peN, pe, se, ke, memper
  case kan, i, an
  case _ku, _mu, _nya
  case lah, kah, tah, pun
  case reduplication
  case loanPrefix

  /// As grammars write it: *meN-*, *-kan*, *-nya*.
  public var name: String {
    switch self {
    case .none: ""
    case .ku_: "ku-"
    case .kau_: "kau-"
    case .meN: "meN-"
    case .di: "di-"
    case .ter: "ter-"
    case .ber: "ber-"
    case .per: "per-"
    case .peN: "peN-"
    case .pe: "pe-"
    case .se: "se-"
    case .ke: "ke-"
    case .memper: "memper-"
    case .kan: "-kan"
    case .i: "-i"
    case .an: "-an"
    case ._ku: "-ku"
    case ._mu: "-mu"
    case ._nya: "-nya"
    case .lah: "-lah"
    case .kah: "-kah"
    case .tah: "-tah"
    case .pun: "-pun"
    case .reduplication: "R-"
    case .loanPrefix: "loan-"
    }
  }
}

/// Up to eight affixes in a machine word: a layer of them costs no allocation.
public struct AffixChain: Hashable, Sendable, Sequence, ExpressibleByArrayLiteral {
  private var bits: UInt64 = 0

  /// An empty chain.
  public init() {}

  /// Makes a chain; what is beyond the eighth is left out.
  public init(arrayLiteral elements: Affix...) {
    for affix in elements { append(affix) }
  }

  /// How many there are.
  public var count: Int { (64 - bits.leadingZeroBitCount + 7) / 8 }
  /// Whether there is none.
  public var isEmpty: Bool { bits == 0 }

  /// Adds one behind the others; nothing happens where eight are there.
  public mutating func append(_ affix: Affix) {
    let n = count
    if n < 8 { bits |= UInt64(affix.rawValue) << UInt64(8 * n) }
  }

  /// Whether `affix` is among them.
  public func contains(_ affix: Affix) -> Bool {
    var rest = bits
    while rest != 0 {
      if UInt8(truncatingIfNeeded: rest) == affix.rawValue { return true }
      rest >>= 8
    }
    return false
  }

  /// A bit for each affix that is among them: the one of its raw value.
  public var members: UInt32 {
    var rest = bits
    var members: UInt32 = 0
    while rest != 0 {
      members |= 1 &<< UInt32(truncatingIfNeeded: rest & 0xFF)
      rest >>= 8
    }
    return members
  }

  /// Goes through them in order.
  public func makeIterator() -> AnyIterator<Affix> {
    var rest = bits
    return AnyIterator {
      guard rest != 0 else { return nil }
      defer { rest >>= 8 }
      return Affix(rawValue: UInt8(truncatingIfNeeded: rest))
    }
  }
}
