import TelaahText

/// A mention as it is found, in words.
struct DraftMention {
  var words: Range<Int>
  var kind: Mention.Kind
  var rule: RuleID
  var confidence: Double
  var value: Mention.Value?
  var attributes: PersonAttributes?
}

/// A title as it is found, in words.
struct DraftRole {
  var words: Range<Int>
  var title: Range<Int>
  var organization: Range<Int>?
  var place: Range<Int>?
  /// The index of the person's draft.
  var holder: Int?
  var rule: RuleID
  var isOffice: Bool
}

/// The names of the rules that find names, dates and amounts.
enum Rules {
  static let honorific: RuleID = "entities/name-after-honorific"
  static let titled: RuleID = "entities/name-beside-title"
  static let known: RuleID = "entities/known-given-name"
  static let initials: RuleID = "entities/initials"
  static let initialsListed: RuleID = "entities/initials-listed"
  static let initialsOfName: RuleID = "entities/initials-of-name"
  static let cue: RuleID = "entities/name-beside-cue"
  static let again: RuleID = "entities/name-seen-elsewhere"
  static let tagger: RuleID = "entities/tagger"
  static let credit: RuleID = "entities/credit"
  static let organizationHead: RuleID = "entities/organization-by-head"
  static let organizationKnown: RuleID = "entities/known-organization"
  static let organizationAcronym: RuleID = "entities/acronym-defined"
  static let organizationUnknownAcronym: RuleID = "entities/organization-by-context"
  static let placeHead: RuleID = "entities/place-by-head"
  static let organizationTail: RuleID = "entities/organization-by-last-word"
  static let placeTail: RuleID = "entities/place-by-last-word"
  static let placeKnown: RuleID = "entities/known-place"
  static let placePreposition: RuleID = "entities/place-after-preposition"
  static let law: RuleID = "entities/law"
  static let event: RuleID = "entities/event"
  static let date: RuleID = "entities/date"
  static let time: RuleID = "entities/time"
  static let money: RuleID = "entities/money"
  static let percent: RuleID = "entities/percent"
  static let quantity: RuleID = "entities/quantity"
  static let titleBefore: RuleID = "entities/title-before-name"
  static let titleAfter: RuleID = "entities/title-after-name"
  static let titleAlone: RuleID = "entities/title-alone"
}
