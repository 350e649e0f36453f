import TelaahLexicon
import TelaahLexiconFormat
import TelaahText
import Testing

/// The constants of `WordTraits` are the bits of `Trait`.
@Suite struct WordTraitsTests {
  @Test(arguments: [
    (WordTraits.root, Trait.root), (.wholeWord, .wholeWord), (.function, .function),
    (.stopword, .stopword), (.informal, .informal), (.nonstandard, .nonstandard),
    (.cueQuote, .cueQuote), (.cueActive, .cueActive), (.cuePassive, .cuePassive),
    (.cuePreposition, .cuePreposition), (.cueAct, .cueAct), (.cueClause, .cueClause),
    (.titleHead, .titleHead), (.titlePrefix, .titlePrefix), (.titleAcronym, .titleAcronym),
    (.titleRole, .titleRole), (.honorific, .honorific), (.rank, .rank), (.degree, .degree),
    (.givenName, .givenName), (.familyName, .familyName), (.nameParticle, .nameParticle),
    (.ambiguousName, .ambiguousName), (.organizationHead, .organizationHead),
    (.organization, .organization), (.placeHead, .placeHead), (.place, .place),
    (.abbreviation, .abbreviation), (.abbreviationMayEnd, .abbreviationMayEnd), (.month, .month),
    (.weekday, .weekday), (.calendar, .calendar), (.multiplier, .multiplier),
    (.currency, .currency), (.unit, .unit), (.numeral, .numeral), (.verb, .verb), (.noun, .noun),
    (.adjective, .adjective), (.startsPhrase, .startsPhrase), (.combining, .combining),
    (.particle, .particle), (.disputedLemma, .disputedLemma), (.nameWord, .nameWord),
    (.keptWord, .keptWord), (.ownStopword, .ownStopword),
    (.titleField, .titleField),
  ])
  func aConstantIsItsBit(_ traits: WordTraits, _ trait: Trait) {
    #expect(traits.rawValue == trait.bit, "\(trait)")
  }
}
