import TelaahText

/// A token that is not white space, with what the rules ask of it at hand, in 40 bytes.
struct Word {
  let span: TextSpan
  let traits: WordTraits
  /// The hash of the word in small letters.
  let hash: UInt64
  let key: LexiconKey
  private let index: Int32
  /// The index among the page's phrases; -1 where no longer entry begins here.
  var phrase: Int32 = -1
  let kind: Token.Kind
  let shape: TokenFeatures.Shape
  /// The first byte.
  let byte: UInt8
  private var notes: Notes

  /// What is found out of a word beside its features.
  private struct Notes: OptionSet {
    let rawValue: UInt8
    static let hasInitials = Notes(rawValue: 1)
    static let isSpeaker = Notes(rawValue: 2)
    static let isMarked = Notes(rawValue: 4)
  }

  @inline(__always)
  init(token: Int, _ value: Token, byte: UInt8, _ features: TokenFeatures) {
    span = value.span
    kind = value.kind
    traits = features.traits
    hash = features.formHash
    key = features.key
    shape = features.shape
    self.byte = byte
    index = Int32(truncatingIfNeeded: token)
    let isMarked =
      features.shape.intersects([.capitalized, .digit]) || features.traits.intersects(Word.marking)
      || value.kind == .symbol || byte == Mark.open && value.span.count == 1
      || features.shape.contains(.innerCapital) && features.traits.contains(.organization)
    notes = isMarked ? .isMarked : []
  }

  /// The index of its token.
  var token: Int { Int(index) }
  /// Whether any rule may begin here, by what the word alone is: most words are plain.
  var isMarked: Bool { notes.contains(.isMarked) }

  /// Capital letters with a full stop behind each: *S.W.*
  var hasInitials: Bool {
    get { notes.contains(.hasInitials) }
    set { if newValue { notes.insert(.hasInitials) } else { notes.remove(.hasInitials) } }
  }

  /// Whether the document names somebody who speaks by this word alone: *kata* ⟦*Tomsi*⟧.
  var isSpeaker: Bool {
    get { notes.contains(.isSpeaker) }
    set { if newValue { notes.insert(.isSpeaker) } else { notes.remove(.isSpeaker) } }
  }

  /// What a rule may begin with, in whatever case it is written.
  private static let marking: WordTraits = [
    .titleHead, .titleRole, .titlePrefix, .rank, .honorific, .calendar, .currency, .numeral,
    .weekday, .month, .placeHead,
  ]
}

extension Word {
  var isCapitalized: Bool { shape.contains(.capitalized) }
  var isInitialOfSentence: Bool { shape.contains(.sentenceInitial) }
  var hasSpaceBefore: Bool { shape.contains(.spaceBefore) }
  var isWord: Bool { kind == .word }
  var isNumber: Bool { kind == .number }
  var isAllCapitals: Bool { shape.contains(.allCapitals) }
  /// One capital letter, or several with their full stops: *B, S.W.*
  var isInitial: Bool { span.count == 1 && isCapitalized || hasInitials }
  func has(_ trait: WordTraits) -> Bool { traits.intersects(trait) }
  func isMark(_ mark: UInt8) -> Bool { byte == mark && span.count == 1 }
  var isPersonal: Bool { has(.personalName) || isSpeaker }
  var isSurelyPersonal: Bool { has(.personalName) && !has(.ambiguousName) || isSpeaker }
}

/// Marks that rules ask for.
enum Mark {
  static let comma = UInt8(ascii: ",")
  static let stop = UInt8(ascii: ".")
  static let semicolon = UInt8(ascii: ";")
  static let colon = UInt8(ascii: ":")
  static let open = UInt8(ascii: "(")
  static let close = UInt8(ascii: ")")
  static let slash = UInt8(ascii: "/")
  static let hyphen = UInt8(ascii: "-")
  static let ampersand = UInt8(ascii: "&")
  static let quote = UInt8(ascii: "\"")
  static let apostrophe = UInt8(ascii: "'")

  /// Marks that stand between the parts of one token.
  static func joins(_ byte: UInt8) -> Bool { byte == hyphen || byte == stop }
}

/// What the longest entries of several words that begin at a word are.
struct Phrases {
  /// An entry, and the index of the word behind it.
  struct Match {
    private var stored: Int32 = 0
    var key = LexiconKey.none
    var traits: WordTraits = []

    init() {}

    init(end: Int, key: LexiconKey, traits: WordTraits) {
      stored = Int32(clamping: end)
      self.key = key
      self.traits = traits
    }

    /// The index of the word behind the entry; 0 where there is none.
    var end: Int { Int(stored) }
    var exists: Bool { stored > 0 }
  }
  var title = Match()
  /// The next shorter title: *Ketua Umum* of *Ketua Umum Partai*.
  var shorterTitle = Match()
  var role = Match()
  var prefix = Match()
  var rank = Match()
  var honorific = Match()
  var degree = Match()
  var organization = Match()
  var organizationHead = Match()
  var place = Match()
  var placeHead = Match()
  var calendar = Match()
  var currency = Match()
  var unit = Match()
  var name = Match()
  var nameWord = Match()

  mutating func note(_ match: Match) {
    let traits = match.traits
    if traits.contains(.titleHead) {
      shorterTitle = title
      title = match
    }
    if traits.contains(.titleRole) { role = match }
    if traits.contains(.titlePrefix) { prefix = match }
    if traits.contains(.rank) { rank = match }
    if traits.contains(.honorific) { honorific = match }
    if traits.contains(.degree) { degree = match }
    if traits.contains(.organization) { organization = match }
    if traits.contains(.organizationHead) { organizationHead = match }
    if traits.contains(.place) { place = match }
    if traits.contains(.placeHead) { placeHead = match }
    if traits.contains(.calendar) { calendar = match }
    if traits.contains(.currency) { currency = match }
    if traits.contains(.unit) { unit = match }
    if traits.intersects(.personalName) { name = match }
    if traits.contains(.nameWord) { nameWord = match }
  }
}
