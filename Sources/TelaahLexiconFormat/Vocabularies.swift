// The closed sets of words that columns may hold. The order is that of the bits and digits in the
// compiled image, so that a new one goes to the end.

/// A closed set of words that stand in a column.
public protocol Vocabulary: CaseIterable, RawRepresentable, Sendable where RawValue == UInt8 {}

extension Vocabulary {
  /// How many words there are.
  public static var count: Int { allCases.count }

  /// The words as they stand in the files.
  public static var names: [String] {
    allCases.map { name in
      var text = String(describing: name)
      if text.hasSuffix("_") { text.removeLast() }
      return text.replacing("_", with: "-")
    }
  }
}

extension String {
  /// `Foundation` has one; this room does without.
  fileprivate func replacing(_ old: Character, with new: Character) -> String {
    String(map { $0 == old ? new : $0 })
  }
}

/// Some of the words of a vocabulary, a bit each.
public struct VocabularySet<Word: Vocabulary>: Hashable, Sendable {
  /// The bits.
  public let bits: UInt64

  /// Makes a set of its bits.
  public init(bits: UInt64) { self.bits = bits }

  /// Whether no word is in it.
  public var isEmpty: Bool { bits == 0 }

  /// Whether `word` is in it.
  public func contains(_ word: Word) -> Bool { bits >> UInt64(word.rawValue) & 1 != 0 }
}

/// Word classes of roots.
public enum WordClass: UInt8, Vocabulary {
  case v, n, a, adv, num, x
}

/// The affix patterns that a root takes.
public enum AffixPattern: UInt8, Vocabulary {
  case meN, meN_kan, meN_i, memper, memper_kan, memper_i, ber, ber_kan, ber_an, ter
  case peN, peN_an, pe, pe_an, per_an, ke, ke_an, an, se
}

/// Why a whole word is listed.
public enum WordKind: UInt8, Vocabulary {
  case function, adverb, override_, compound, reduplication, infix_, informal, nonstandard
}

/// Kinds of stopwords; `remove` in a user's list takes a word out.
public enum StopwordClass: UInt8, Vocabulary {
  case function, reporting, time, news, number, informal, remove
}

/// Kinds of abbreviations: what may follow their full stop.
public enum AbbreviationKind: UInt8, Vocabulary {
  case title, address, degree, unit, date, general, latin
}

/// How a verb of saying colours what is said.
public enum CueStance: UInt8, Vocabulary {
  case neutral, assertive, distancing, emotional, directive, evaluative, inquiring
}

/// The constructions that a cue form stands in.
public enum CueFrame: UInt8, Vocabulary {
  case quote, active, passive, preposition, act, clause
}

/// What a word in a title is. `field`: a word of portfolios and of bodies' names that is no name of
/// a person (*Corporate, Institute*). `person`: a word for somebody (*pria, sosok*), no role by itself.
public enum TitleKind: UInt8, Vocabulary {
  case head, prefix_, acronym, role, field, person
}

/// What may follow a title to complete it; `person`: whose it is (*kuasa hukum X*).
public enum TitleComplement: UInt8, Vocabulary {
  case place, portfolio, body, number, none, person
  /// What stands before it modifies it: *Corporate Affairs Director*.
  case before
}

/// Where a degree stands.
public enum DegreePosition: UInt8, Vocabulary {
  case before, after
}

/// What a word is in a person's name.
public enum NameKind: UInt8, Vocabulary {
  case given, family, both, particle
}

/// Kinds of places.
public enum PlaceClass: UInt8, Vocabulary {
  case country, province, regency, city, district, village, island, region, continent, mountain
  case river, lake, sea, strait, capital, worldcity, building, street, area
}

/// Words of the calendar and the clock.
public enum CalendarKind: UInt8, Vocabulary {
  case month, weekday, zone, day, part, period, shift
}

/// Words of amounts.
public enum UnitKind: UInt8, Vocabulary {
  case multiplier, currency, unit, percent
}

/// What a word or phrase makes of the line that it stands in.
public enum PageMarkKind: UInt8, Vocabulary {
  case furniture, byline, tags, caption, agency
}

/// Where in its line such a phrase must stand.
public enum PageMarkPosition: UInt8, Vocabulary {
  /// The line is nothing else.
  case whole
  /// The line begins with it.
  case start
  /// The line begins with it and a colon.
  case label
  /// Anywhere, as the name of an outlet in a dateline.
  case any
}

/// What a closed-class word does in a sentence that reports speech.
public enum ParticleKind: UInt8, Vocabulary {
  case pronoun, complementizer, preposition, ender, adverb, modal, demonstrative, indefinite
  case conjunction, connector, topic, actnoun, anaphor, firstperson, clause
  /// Begins a sentence that argues for the one before: *sebab, apalagi*.
  case argument
  /// A text that may be quoted: *laporan, siaran pers*.
  case document
  /// A rule that may be quoted, called by a common noun: *beleid tersebut*.
  case regulation
  /// A verb that tells what a text found: *studi itu menunjukkan …*.
  case finding
  /// A text that found out what it says: *penelitian, laporan*.
  case study
  /// A noun for what somebody feels or stands for, whose object says it: *apresiasi atas …*.
  case standpoint
}

/// What a word makes of the name that it begins or ends.
public enum NameWordKind: UInt8, Vocabulary {
  /// It begins a regulation's name and needs its number: *Perda Nomor 5*.
  case law
  /// It begins the name of a law that may go without number: *UU Cipta Kerja*.
  case statute
  /// It is a law by itself: *KUHP*.
  case code
  /// It begins an event's name: *Piala Presiden*.
  case event
  /// It ends an organisation's name: *Emil Salim Institute*.
  case organization
  /// It ends a place's name: *Emirates Stadium*.
  case place
  /// It begins the name of an organisation's part, which goes on the organisation's: *Cabang*.
  case branch
  /// In small letters it tells that an organisation's name follows: *maskapai, surat kabar*.
  case classifier
  /// It is a common noun, mostly English, and in no person's name: *Office, Facility*.
  case thing
}
