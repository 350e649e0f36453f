/// A term that may become a keyword: one to four words by their lemmas, or a whole name.
struct Candidate {
  /// The hash of its words' lemmas in order.
  var key: UInt64
  /// Where its words are read, as an index of words.
  var sample: Int32
  /// Where it, or another form of its name, stands first.
  var first: Int32
  /// Where it stood last, so far.
  var last: Int32
  /// How many words it has.
  var length: Int16
  /// What it is.
  var kind: Kind
  /// What is known of it.
  var flags: Flags
  /// How rare its word is in news, in doublings: log₂ of articles to one that has it. Only of
  /// candidates of one word.
  var rarity: Float = 0
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
  /// The candidates without its last and its first word; -1 for one word and for names.
  var left: Int32 = -1
  var right: Int32 = -1
  /// The entity that it names; -1 where it names none.
  var entity: Int32 = -1

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
  }
}
