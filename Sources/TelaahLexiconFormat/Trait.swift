/// What a lexicon says of a word, a bit each, so that rules ask a token and not the lexicon.
public enum Trait: UInt8, CaseIterable, Sendable {
  case root, wholeWord, function, stopword, informal, nonstandard
  case cueQuote, cueActive, cuePassive, cuePreposition, cueAct, cueClause
  case titleHead, titlePrefix, titleAcronym, titleRole
  case honorific, rank, degree
  case givenName, familyName, nameParticle, ambiguousName
  case organizationHead, organization, placeHead, place
  case abbreviation, abbreviationMayEnd
  case month, weekday, calendar, multiplier, currency, unit, numeral
  case verb, noun, adjective
  /// A longer entry begins with this word.
  case startsPhrase
  /// A combining form: *anti, pasca, antar*.
  case combining
  /// A closed-class word that frames reported speech.
  case particle
  /// A form on whose lemma the treebanks disagree.
  case disputedLemma
  /// A word that shows what the name around it denotes: *UU, Piala, Institute*.
  case nameWord
  /// A word that a user's list takes out of the stopwords.
  case keptWord
  /// A stopword of a user's list, found where the lists are joined.
  case ownStopword
  /// A word of portfolios and of bodies' names.
  case titleField

  /// The bit.
  @inlinable public var bit: UInt64 { 1 << UInt64(rawValue) }

  /// How many digits a set of traits takes in the image (48 bits).
  public static let digits = 8
}

extension Table {
  /// The traits that an entry gives its word, from the values of its columns.
  func traits(of values: [Value]) -> [Trait] {
    switch self {
    case .roots:
      var traits: [Trait] = [.root]
      for (word, trait) in [(WordClass.v, Trait.verb), (.n, .noun), (.a, .adjective)]
      where values[0].number & 1 << UInt64(word.rawValue) != 0 {
        traits.append(trait)
      }
      return traits
    case .words:
      switch WordKind(rawValue: UInt8(values[0].number)) {
      case .function: return [.wholeWord, .function]
      case .informal: return [.wholeWord, .informal]
      case .nonstandard: return [.wholeWord, .nonstandard]
      default: return [.wholeWord]
      }
    case .stopwords:
      return StopwordClass(rawValue: UInt8(values[0].number)) == .remove
        ? [.keptWord] : [.stopword]
    case .abbreviations:
      return AbbreviationKind(rawValue: UInt8(values[0].number)) == .general
        ? [.abbreviation, .abbreviationMayEnd] : [.abbreviation]
    case .cues:
      let frames: [(CueFrame, Trait)] = [
        (.quote, .cueQuote), (.active, .cueActive), (.passive, .cuePassive),
        (.preposition, .cuePreposition), (.act, .cueAct), (.clause, .cueClause),
      ]
      return frames.filter { values[2].number & 1 << UInt64($0.0.rawValue) != 0 }.map(\.1)
    case .titles:
      switch TitleKind(rawValue: UInt8(values[0].number)) {
      case .prefix_: return [.titlePrefix]
      case .acronym: return [.titleAcronym, .titleHead]
      case .role, .person: return [.titleRole]
      case .field: return [.titleField]
      default: return [.titleHead]
      }
    case .honorifics: return [.honorific]
    case .ranks: return [.rank]
    case .degrees: return [.degree]
    case .names:
      let isAmbiguous = values[2].text == "ambiguous"
      switch NameKind(rawValue: UInt8(values[0].number)) {
      case .family: return isAmbiguous ? [.familyName, .ambiguousName] : [.familyName]
      case .both:
        return isAmbiguous
          ? [.givenName, .familyName, .ambiguousName] : [.givenName, .familyName]
      case .particle: return [.nameParticle]
      default: return isAmbiguous ? [.givenName, .ambiguousName] : [.givenName]
      }
    case .orgheads: return [.organizationHead]
    case .organizations: return [.organization]
    case .placeheads: return [.placeHead]
    case .places: return [.place]
    case .calendar:
      switch CalendarKind(rawValue: UInt8(values[0].number)) {
      case .month: return [.month, .calendar]
      case .weekday: return [.weekday, .calendar]
      default: return [.calendar]
      }
    case .units:
      switch UnitKind(rawValue: UInt8(values[0].number)) {
      case .multiplier: return [.multiplier]
      case .currency: return [.currency]
      default: return [.unit]
      }
    case .numerals: return [.numeral]
    case .combining: return [.combining]
    case .pagemarks: return []
    case .particles: return [.particle]
    case .disputed: return [.disputedLemma]
    case .namewords: return [.nameWord]
    case .nicknames: return [.givenName]
    }
  }
}
