import TelaahLexiconFormat
import TelaahText

// Each bit of the compiled lexicon by name: constants that stages fold into one mask, held against
// `Trait` by a test.

extension WordTraits {
  @inlinable init(bit: UInt64) { self.init(rawValue: 1 << bit) }

  /// A root of the lexicon.
  @inlinable public static var root: WordTraits { WordTraits(bit: 0) }
  /// A form with an entry of its own.
  @inlinable public static var wholeWord: WordTraits { WordTraits(bit: 1) }
  /// A frozen function word.
  @inlinable public static var function: WordTraits { WordTraits(bit: 2) }
  /// A stopword.
  @inlinable public static var stopword: WordTraits { WordTraits(bit: 3) }
  /// A word of informal speech.
  @inlinable public static var informal: WordTraits { WordTraits(bit: 4) }
  /// A spelling that is not the standard one.
  @inlinable public static var nonstandard: WordTraits { WordTraits(bit: 5) }
  /// A verb of saying beside a direct quotation: *kata, ujar*.
  @inlinable public static var cueQuote: WordTraits { WordTraits(bit: 6) }
  /// A verb of saying before a reported clause: *mengatakan*.
  @inlinable public static var cueActive: WordTraits { WordTraits(bit: 7) }
  /// A passive verb of saying: *dikatakan*.
  @inlinable public static var cuePassive: WordTraits { WordTraits(bit: 8) }
  /// *menurut*
  @inlinable public static var cuePreposition: WordTraits { WordTraits(bit: 9) }
  /// A verb of saying that may also be an act without content.
  @inlinable public static var cueAct: WordTraits { WordTraits(bit: 10) }
  /// A verb of asking or hoping, with *agar, untuk* or a clause.
  @inlinable public static var cueClause: WordTraits { WordTraits(bit: 11) }
  /// The head of a title: *Bupati, Kepala*.
  @inlinable public static var titleHead: WordTraits { WordTraits(bit: 12) }
  /// Before a title: *Plt, Wakil, mantan*.
  @inlinable public static var titlePrefix: WordTraits { WordTraits(bit: 13) }
  /// A word of portfolios and of bodies' names, in no person's name: *Corporate, Institute*.
  @inlinable public static var titleField: WordTraits { WordTraits(bit: 46) }
  /// A title in short: *Sekda, Kapolres*.
  @inlinable public static var titleAcronym: WordTraits { WordTraits(bit: 14) }
  /// A description of a person: *pengamat, warga*.
  @inlinable public static var titleRole: WordTraits { WordTraits(bit: 15) }
  /// *H, Hj, Pak*
  @inlinable public static var honorific: WordTraits { WordTraits(bit: 16) }
  /// A military or police rank.
  @inlinable public static var rank: WordTraits { WordTraits(bit: 17) }
  /// An academic degree.
  @inlinable public static var degree: WordTraits { WordTraits(bit: 18) }
  /// A given name.
  @inlinable public static var givenName: WordTraits { WordTraits(bit: 19) }
  /// A family name.
  @inlinable public static var familyName: WordTraits { WordTraits(bit: 20) }
  /// *bin, van, al*
  @inlinable public static var nameParticle: WordTraits { WordTraits(bit: 21) }
  /// A name that is more often another word.
  @inlinable public static var ambiguousName: WordTraits { WordTraits(bit: 22) }
  /// The head of an organisation's name: *Dinas, PT*.
  @inlinable public static var organizationHead: WordTraits { WordTraits(bit: 23) }
  /// A known organisation.
  @inlinable public static var organization: WordTraits { WordTraits(bit: 24) }
  /// The head of a place's name: *Kabupaten, Jalan*.
  @inlinable public static var placeHead: WordTraits { WordTraits(bit: 25) }
  /// A known place.
  @inlinable public static var place: WordTraits { WordTraits(bit: 26) }
  /// Its full stop does not end the sentence.
  @inlinable public static var abbreviation: WordTraits { WordTraits(bit: 27) }
  /// Its full stop may end the sentence.
  @inlinable public static var abbreviationMayEnd: WordTraits { WordTraits(bit: 28) }
  /// A month.
  @inlinable public static var month: WordTraits { WordTraits(bit: 29) }
  /// A day of the week.
  @inlinable public static var weekday: WordTraits { WordTraits(bit: 30) }
  /// A word of the calendar or clock.
  @inlinable public static var calendar: WordTraits { WordTraits(bit: 31) }
  /// *juta, miliar*
  @inlinable public static var multiplier: WordTraits { WordTraits(bit: 32) }
  /// A currency.
  @inlinable public static var currency: WordTraits { WordTraits(bit: 33) }
  /// A unit of measure.
  @inlinable public static var unit: WordTraits { WordTraits(bit: 34) }
  /// A number word.
  @inlinable public static var numeral: WordTraits { WordTraits(bit: 35) }
  /// A verb root.
  @inlinable public static var verb: WordTraits { WordTraits(bit: 36) }
  /// A noun root.
  @inlinable public static var noun: WordTraits { WordTraits(bit: 37) }
  /// An adjective root.
  @inlinable public static var adjective: WordTraits { WordTraits(bit: 38) }
  /// A longer entry begins with this word.
  @inlinable public static var startsPhrase: WordTraits { WordTraits(bit: 39) }
  /// A form on whose lemma the treebanks disagree.
  @inlinable public static var disputedLemma: WordTraits { WordTraits(bit: 42) }
  /// A word that shows what the name around it denotes: *UU, Piala, Institute*.
  @inlinable public static var nameWord: WordTraits { WordTraits(bit: 43) }
  /// A combining form: *anti, pasca, antar*.
  @inlinable public static var combining: WordTraits { WordTraits(bit: 40) }
  /// A closed-class word that frames reported speech: *bahwa, ia, kepada*.
  @inlinable public static var particle: WordTraits { WordTraits(bit: 41) }
  /// A word that a user's list takes out of the stopwords.
  @inlinable public static var keptWord: WordTraits { WordTraits(bit: 44) }
  /// A stopword of a user's list: one whatever else the word is.
  @inlinable public static var ownStopword: WordTraits { WordTraits(bit: 45) }

  /// It ends with *-ya*, as words with *-nya* do and what is meant to be one (*sambungya*). This is
  /// told by the form when a token is looked up: no lexicon says it.
  @inlinable public static var endsLikeClitic: WordTraits { WordTraits(bit: 63) }

  /// Any verb of saying.
  @inlinable public static var cue: WordTraits {
    [.cueQuote, .cueActive, .cuePassive, .cuePreposition, .cueAct, .cueClause]
  }
  /// Any word of a personal name.
  @inlinable public static var personalName: WordTraits { [.givenName, .familyName] }
}
