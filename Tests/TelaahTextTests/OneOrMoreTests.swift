import TelaahText
import Testing

@Suite struct OneOrMoreTests {
  @Test func oneValueIsAList() {
    let one = OneOrMore(4)
    #expect(one.first == 4 && one.last == 4 && one.count == 1)
    #expect(Array(one) == [4])
  }

  @Test func valuesKeepTheirOrder() {
    var several = OneOrMore(4, others: [2])
    several.append(9)
    #expect(Array(several) == [4, 2, 9])
    #expect(several[1] == 2 && several.last == 9)
    several.last = 7
    #expect(several.others == [2, 7])
    #expect(Array(several.map { $0 * 10 }) == [40, 20, 70])
  }

  @Test func theLastOfOneIsTheFirst() {
    var one = OneOrMore("a")
    one.last = "b"
    #expect(one.first == "b" && one.others.isEmpty)
  }

  @Test func anyValueMayPass() {
    #expect(OneOrMore(1, others: [2, 3]).contains { $0 == 3 })
    #expect(!OneOrMore(1).contains { $0 == 3 })
  }
}
