import Testing

@testable import TelaahStatements

/// Drafts of quotations and of clauses come together in the order of their content.
struct DraftOrderTests {
  private func drafts(_ contents: [Range<Int>]) -> [Draft] {
    contents.map {
      Draft(
        form: .direct, content: Content(first: $0), cue: nil, speaker: .none, rule: "test/order")
    }
  }

  private func order(_ direct: [Range<Int>], _ clauses: [Range<Int>]) -> [String] {
    let direct = drafts(direct)
    let clauses = drafts(clauses)
    return Draft.merged(direct, clauses).map { draft in
      let kind = direct.contains { $0 === draft } ? "q" : "c"
      return "\(kind)\(draft.start)-\(draft.end)"
    }
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
}
