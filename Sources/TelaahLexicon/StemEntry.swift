import TelaahLexiconFormat
import TelaahText

/// The affix patterns that a root takes.
public typealias AffixPattern = TelaahLexiconFormat.AffixPattern
/// Why a whole word is listed.
public typealias WordKind = TelaahLexiconFormat.WordKind
/// Word classes of roots.
public typealias WordClass = TelaahLexiconFormat.WordClass
/// How a word is written as a key.
public typealias Folding = TelaahLexiconFormat.Folding

/// What the tables `roots` and `words` say of a form, as the rules of word formation need it.
public struct StemEntry: Hashable, Sendable {
  /// Where its entries stand.
  public var key = LexiconKey.none
  /// Whether it is a root.
  public var isRoot = false
  /// Why it is listed as a whole word, if it is.
  public var word: WordKind?
  /// The affix patterns that it takes, a bit each.
  public var patterns: UInt64 = 0
  /// Its word classes, a bit each.
  public var classes: UInt64 = 0

  /// Makes an entry that says nothing.
  public init(key: LexiconKey = .none) { self.key = key }

  /// Whether it takes any of `patterns`.
  @inlinable public func takes(anyOf patterns: UInt64) -> Bool { self.patterns & patterns != 0 }

  /// Whether it is of a class.
  @inlinable public func isOf(_ class: WordClass) -> Bool {
    classes >> UInt64(`class`.rawValue) & 1 != 0
  }
}

extension LexiconSet {
  /// What the tables `roots` and `words` say of a folded form, nil where it is in neither. Up to 7
  /// bytes behind the form are read.
  public func stem(_ form: UnsafePointer<UInt8>, count: Int) -> StemEntry? {
    let (key, traits) = lookup(form, count: count)
    guard traits.intersects([WordTraits.root, .wholeWord]) else { return nil }
    return stem(of: key)
  }

  /// What the tables `roots` and `words` say of the form under a key.
  public func stem(of key: LexiconKey) -> StemEntry {
    var stem = StemEntry(key: key)
    forEachLine(of: key) { line in
      switch line.table {
      case .roots:
        stem.isRoot = true
        stem.classes |= line.set(0, of: WordClass.self).bits
        stem.patterns |= line.set(1, of: AffixPattern.self).bits
      case .words where stem.word == nil:
        stem.word = line.choice(0, of: WordKind.self)
        stem.patterns |= line.set(3, of: AffixPattern.self).bits
      default: break
      }
    }
    return stem
  }

  /// What all lexicons say of a folded form. Up to 7 bytes behind it are read.
  public func traits(_ form: UnsafePointer<UInt8>, count: Int) -> WordTraits {
    lookup(form, count: count).traits
  }

  /// Whether a folded form is a combining form. Up to 7 bytes behind it are read.
  public func isCombiningForm(_ form: UnsafePointer<UInt8>, count: Int) -> Bool {
    lookup(form, count: count).traits.contains(.combining)
  }

  /// The lemma and root of a form in the table `words`: an empty lemma is the form, an empty root
  /// the lemma.
  public func wholeWord(of key: LexiconKey) -> (lemma: String, root: String)? {
    guard let line = line(of: key, in: .words) else { return nil }
    let lemma = line.isEmpty(1) ? line.written : line.text(1)
    return (lemma, line.isEmpty(2) ? lemma : line.text(2))
  }
}
