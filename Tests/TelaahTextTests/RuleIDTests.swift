import TelaahText
import Testing

@Suite struct RuleIDTests {
  @Test func namesAreTheSameWhereverTheyAreKept() {
    let literal: RuleID = "room/decision"
    let made = RuleID(rawValue: ["room", "decision"].joined(separator: "/"))
    #expect(literal == made)
    #expect(literal.hashValue == made.hashValue)
    #expect(made.rawValue == "room/decision")
    #expect(Set([literal, made]).count == 1)
  }

  @Test func otherNamesDiffer() {
    let literal: RuleID = "room/decision"
    #expect(literal != RuleID(rawValue: "room/decisios"))
    #expect(literal != "room/decisions")
    #expect(RuleID(rawValue: "").rawValue.isEmpty)
    #expect(RuleID(rawValue: "aturan/keputusan é").rawValue == "aturan/keputusan é")
  }
}
