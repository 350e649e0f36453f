import TelaahText

/// A word that may be a part of a term, as the ranker sees it: numbers and bits, no strings. Words
/// that part terms are no words here; the next one has `breakBefore`.
struct Word {
  /// The index of its token.
  var token: Int32
  /// The number of its sentence among those that are read.
  var sentence: Int32
  /// The hash of its written form in small letters.
  var form: UInt64
  /// The hash of its lemma; that of its form where there is none.
  var lemma: UInt64
  /// What it is.
  var flags: Flags
  /// The index of the name that it stands in; -1 outside of names.
  var name: Int32 = -1
  /// The candidate that it is by itself.
  var candidate: Int32 = -1
  /// Where that candidate stands next; -1 behind its last place.
  var next: Int32 = -1

  /// What stands behind the last word.
  static let end = Word(token: 0, sentence: 0, form: 0, lemma: 0, flags: .breakBefore)

  /// What is known of a word.
  struct Flags: OptionSet {
    let rawValue: UInt32

    /// A mark, a word that parts terms or the start of a sentence stands before it.
    static let breakBefore = Flags(rawValue: 1)
    /// A verb with *meN-* or *di-*.
    static let verb = Flags(rawValue: 4)
    /// A word with *ber-* or *ter-*, or a verb root: it may end a term, not begin one.
    static let stative = Flags(rawValue: 8)
    /// An adjective.
    static let adjective = Flags(rawValue: 16)
    /// A noun by its affixes: *pe-an, ke-an, per-an, peN-*.
    static let derivedNoun = Flags(rawValue: 32)
    /// A noun root.
    static let noun = Flags(rawValue: 64)
    /// Written with a capital, where that is no matter of place.
    static let capital = Flags(rawValue: 128)
    /// Written in capitals.
    static let allCapitals = Flags(rawValue: 256)
    /// A number.
    static let number = Flags(rawValue: 512)
    /// It has *-nya* or another clitic.
    static let clitic = Flags(rawValue: 1024)
    /// In the headline.
    static let headline = Flags(rawValue: 2048)
    /// In the first sentence of the body.
    static let lead = Flags(rawValue: 4096)
    /// The head of a title.
    static let title = Flags(rawValue: 8192)
    /// The head of a place's or an organisation's name.
    static let nameHead = Flags(rawValue: 16384)
    /// Nothing parts it from the word before, which stands in the same name.
    static let continuesName = Flags(rawValue: 2)
    /// Nothing parts it from the word before; both have capitals, and neither stands in a name.
    static let continuesCapitals = Flags(rawValue: 32768)
    /// A capital or a number: what the words of names have.
    static let nameLike = Flags(rawValue: 65536)
    /// A stopword that is also a noun or an adjective: it may be a part of a term.
    static let weak = Flags(rawValue: 262144)
    /// In a person's name.
    static let person = Flags(rawValue: 524288)

    /// Whether any of `flags` is among these.
    @inline(__always)
    func intersects(_ flags: Flags) -> Bool { rawValue & flags.rawValue != 0 }
  }
}

/// Words one after the other, by their indices.
struct WordRange {
  var start: Int32
  var count: Int32

  static let none = WordRange(start: 0, count: 0)

  var indices: Range<Int> { Int(start)..<Int(start + count) }
}
