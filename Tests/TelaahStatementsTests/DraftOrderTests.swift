import TelaahText
import Testing

@testable import TelaahStatements

/// Drafts of quotations and of clauses come together in the order of their content.
struct DraftOrderTests {
  private func add(_ content: Range<Int>, _ form: Statement.Form, to drafts: Drafts) {
    _ = drafts.make(form, Content(content), nil, .none, "test/order")
    form == .direct ? drafts.addQuotation() : drafts.add()
  }

  private func order(_ direct: [Range<Int>], _ clauses: [Range<Int>]) -> [String] {
    let drafts = Drafts()
    for content in direct { add(content, .direct, to: drafts) }
    for content in clauses { add(content, .indirect, to: drafts) }
    var order: [String] = []
    drafts.forEach { order.append("\($0.form == .direct ? "q" : "c")\($0.start)-\($0.end)") }
    return order
  }

  @Test func twoListsInOrderAreMerged() {
    #expect(
      order([2..<4, 9..<12], [0..<1, 5..<8, 20..<22]) == [
        "c0-1", "q2-4", "c5-8", "q9-12", "c20-22",
      ])
    #expect(order([], [3..<4]) == ["c3-4"])
    #expect(order([3..<4], []) == ["q3-4"])
  }

  @Test func ofTheSameContentTheQuotationIsFirst() {
    #expect(order([5..<8], [5..<7, 5..<8]) == ["c5-7", "q5-8", "c5-8"])
    #expect(order([9..<10, 5..<8], [5..<8]) == ["q5-8", "c5-8", "q9-10"])
  }

  @Test func listsOutOfOrderAreSorted() {
    #expect(order([9..<12, 2..<4], [5..<8]) == ["q2-4", "c5-8", "q9-12"])
    #expect(order([], [5..<8, 1..<3]) == ["c1-3", "c5-8"])
  }

  @Test func whatWasMadeAndNotAddedIsNone() {
    let drafts = Drafts()
    add(1..<3, .direct, to: drafts)
    let lost = drafts.make(.mixed, Content(5..<8), nil, .clitic, "test/lost")
    lost.isLoose = true
    lost.isHearsay = true
    #expect(drafts.count == 1 && drafts.lastClause == nil)
    add(9..<12, .indirect, to: drafts)
    let draft = drafts[1]
    #expect(drafts.lastClause == draft && draft.start == 9 && draft.speaker.form == .none)
    #expect(!draft.isLoose && !draft.isHearsay)
  }

  @Test func nothingOfTheLastDocumentIsLeft() {
    let drafts = Drafts()
    add(1..<3, .direct, to: drafts)
    drafts[0].isMended = true
    drafts[0].teller = .clitic
    drafts.clear()
    #expect(drafts.count == 0 && drafts.quotations == 0)
    add(2..<6, .indirect, to: drafts)
    #expect(drafts[0].start == 2 && !drafts[0].isMended && drafts[0].teller == nil)
  }
}
