import TelaahLexicon
import TelaahLexiconFormat
import TelaahText
import Testing

/// The constants of `WordTraits` are the bits of the lexicon's traits, in their order.
@Suite struct WordTraitsTests {
  private static let constants: [WordTraits] = [
    .root, .wholeWord, .function, .stopword, .informal, .nonstandard,
    .cueQuote, .cueActive, .cuePassive, .cuePreposition, .cueAct, .cueClause,
    .titleHead, .titlePrefix, .titleAcronym, .titleRole, .honorific, .rank, .degree,
    .givenName, .familyName, .nameParticle, .ambiguousName,
    .organizationHead, .organization, .placeHead, .place, .abbreviation, .abbreviationMayEnd,
    .month, .weekday, .calendar, .multiplier, .currency, .unit, .numeral,
    .verb, .noun, .adjective, .startsPhrase, .combining, .particle, .disputedLemma, .nameWord,
    .keptWord, .ownStopword, .titleField,
  ]

  @Test func aConstantIsItsBit() {
    let traits = TelaahLexiconFormat.Trait.allCases
    #expect(WordTraitsTests.constants.map(\.rawValue) == traits.map(\.bit))
  }
}
