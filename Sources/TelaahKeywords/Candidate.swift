/// A term that may become a keyword: one to four words by their lemmas, or a whole name.
struct Candidate {
  /// The hash of its words' lemmas in order.
  var key: UInt64
  /// Where its words are read, as an index of words.
  var sample: Int32
  /// Where it, or another form of its name, stands first.
  var first: Int32
  /// Where its words stood last, so far; -1 where they have not been counted.
  var last: Int32 = -1
  /// How many words it has.
  var length: Int32
  /// How rare its word is in news, in doublings: log₂ of articles to one that has it. Only of
  /// candidates of one word; less than 0 where it has not been looked up.
  var rarity: Float = -1
  /// How often it stands.
  var count: Int32 = 0
  /// In how many sentences.
  var sentences: Int32 = 0
  /// How often all its words are written with capitals that are no matter of place.
  var capitals: Int32 = 0
  /// How often it stands beside another capitalised word, as if cut from a longer name.
  var cuts: Int32 = 0
  /// How often it stands in the headline.
  var headlines: Int32 = 0
  /// How often the longer term stands that holds it most often.
  var absorbed: Int32 = 0
  /// The entity that it names; -1 where it names none.
  var entity: Int32 = -1
  /// The candidate that its acronym is by itself; -1 where it has none.
  var acronym: Int32 = -1
  /// What is known of it.
  var flags: Flags = []
  /// What it is.
  var kind: Kind = .term

  /// What a term names.
  enum Kind: UInt8 { case term, person, organization, location, other, role }

  /// What is known of a term.
  struct Flags: OptionSet {
    let rawValue: UInt16

    /// It may be a keyword.
    static let valid = Flags(rawValue: 1)
    /// It stands in the headline.
    static let headline = Flags(rawValue: 2)
    /// It stands in the first sentence of the body.
    static let lead = Flags(rawValue: 4)
    /// Another form of a name: it counts with the name's fullest form.
    static let alias = Flags(rawValue: 8)
    /// It cuts a name.
    static let cutsName = Flags(rawValue: 16)
    /// It holds a person's name, or a part of one, and more.
    static let withPerson = Flags(rawValue: 32)
    /// It is best written as its acronym.
    static let asAcronym = Flags(rawValue: 64)

    /// Whether any of `flags` is among these.
    @inline(__always)
    func intersects(_ flags: Flags) -> Bool { rawValue & flags.rawValue != 0 }
  }

  /// Whether it may be a keyword at all.
  ///
  /// What stands but once, in small letters and outside of headline and lead, tells nothing: such
  /// are half of all terms, and 3 of 705 keywords that readers chose in 94 articles. A person named
  /// but once and outside of both is quoted in passing: 7 of 176 were chosen.
  @inline(__always)
  var isEligible: Bool {
    guard flags.contains(.valid), !flags.contains(.alias) else { return false }
    if count > 1 || flags.intersects([.headline, .lead]) { return true }
    return kind != .person && (kind != .term || capitals > 0)
  }
}
