import TelaahLexiconFormat
import TelaahText

// Each bit of the compiled lexicon by name.

extension WordTraits {
  private init(_ trait: Trait) { self.init(rawValue: trait.bit) }

  /// A root of the lexicon.
  public static let root = WordTraits(.root)
  /// A form with an entry of its own.
  public static let wholeWord = WordTraits(.wholeWord)
  /// A frozen function word.
  public static let function = WordTraits(.function)
  /// A stopword.
  public static let stopword = WordTraits(.stopword)
  /// A word of informal speech.
  public static let informal = WordTraits(.informal)
  /// A spelling that is not the standard one.
  public static let nonstandard = WordTraits(.nonstandard)
  /// A verb of saying beside a direct quotation: *kata, ujar*.
  public static let cueQuote = WordTraits(.cueQuote)
  /// A verb of saying before a reported clause: *mengatakan*.
  public static let cueActive = WordTraits(.cueActive)
  /// A passive verb of saying: *dikatakan*.
  public static let cuePassive = WordTraits(.cuePassive)
  /// *menurut*
  public static let cuePreposition = WordTraits(.cuePreposition)
  /// A verb of saying that may also be an act without content.
  public static let cueAct = WordTraits(.cueAct)
  /// A verb of asking or hoping, with *agar, untuk* or a clause.
  public static let cueClause = WordTraits(.cueClause)
  /// The head of a title: *Bupati, Kepala*.
  public static let titleHead = WordTraits(.titleHead)
  /// Before a title: *Plt, Wakil, mantan*.
  public static let titlePrefix = WordTraits(.titlePrefix)
  /// A word of portfolios and of bodies' names, in no person's name: *Corporate, Institute*.
  public static let titleField = WordTraits(.titleField)
  /// A title in short: *Sekda, Kapolres*.
  public static let titleAcronym = WordTraits(.titleAcronym)
  /// A description of a person: *pengamat, warga*.
  public static let titleRole = WordTraits(.titleRole)
  /// *H, Hj, Pak*
  public static let honorific = WordTraits(.honorific)
  /// A military or police rank.
  public static let rank = WordTraits(.rank)
  /// An academic degree.
  public static let degree = WordTraits(.degree)
  /// A given name.
  public static let givenName = WordTraits(.givenName)
  /// A family name.
  public static let familyName = WordTraits(.familyName)
  /// *bin, van, al*
  public static let nameParticle = WordTraits(.nameParticle)
  /// A name that is more often another word.
  public static let ambiguousName = WordTraits(.ambiguousName)
  /// The head of an organisation's name: *Dinas, PT*.
  public static let organizationHead = WordTraits(.organizationHead)
  /// A known organisation.
  public static let organization = WordTraits(.organization)
  /// The head of a place's name: *Kabupaten, Jalan*.
  public static let placeHead = WordTraits(.placeHead)
  /// A known place.
  public static let place = WordTraits(.place)
  /// Its full stop does not end the sentence.
  public static let abbreviation = WordTraits(.abbreviation)
  /// Its full stop may end the sentence.
  public static let abbreviationMayEnd = WordTraits(.abbreviationMayEnd)
  /// A month.
  public static let month = WordTraits(.month)
  /// A day of the week.
  public static let weekday = WordTraits(.weekday)
  /// A word of the calendar or clock.
  public static let calendar = WordTraits(.calendar)
  /// *juta, miliar*
  public static let multiplier = WordTraits(.multiplier)
  /// A currency.
  public static let currency = WordTraits(.currency)
  /// A unit of measure.
  public static let unit = WordTraits(.unit)
  /// A number word.
  public static let numeral = WordTraits(.numeral)
  /// A verb root.
  public static let verb = WordTraits(.verb)
  /// A noun root.
  public static let noun = WordTraits(.noun)
  /// An adjective root.
  public static let adjective = WordTraits(.adjective)
  /// A longer entry begins with this word.
  public static let startsPhrase = WordTraits(.startsPhrase)
  /// A form on whose lemma the treebanks disagree.
  public static let disputedLemma = WordTraits(.disputedLemma)
  /// A word that shows what the name around it denotes: *UU, Piala, Institute*.
  public static let nameWord = WordTraits(.nameWord)
  /// A combining form: *anti, pasca, antar*.
  public static let combining = WordTraits(.combining)
  /// A closed-class word that frames reported speech: *bahwa, ia, kepada*.
  public static let particle = WordTraits(.particle)
  /// A word that a user's list takes out of the stopwords.
  public static let keptWord = WordTraits(.keptWord)
  /// A stopword of a user's list: one whatever else the word is.
  public static let ownStopword = WordTraits(.ownStopword)

  /// Any verb of saying.
  public static let cue: WordTraits = [
    .cueQuote, .cueActive, .cuePassive, .cuePreposition, .cueAct, .cueClause,
  ]
  /// Any word of a personal name.
  public static let personalName: WordTraits = [.givenName, .familyName]
}
