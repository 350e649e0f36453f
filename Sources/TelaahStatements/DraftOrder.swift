// Drafts in the order of the text.

extension Drafts {
  /// Does something with each draft in the order of their content, those of quotations first where it
  /// is the same. Both come in order, nearly always.
  func forEach(_ body: (Draft) -> Void) {
    guard isSorted(0..<quotations), isSorted(quotations..<count) else {
      let order = (0..<count).sorted {
        (self[$0].start, self[$0].end, $0) < (self[$1].start, self[$1].end, $1)
      }
      return order.forEach { body(self[$0]) }
    }
    var clause = quotations
    for quotation in 0..<quotations {
      while clause < count, self[clause].precedes(self[quotation]) {
        body(self[clause])
        clause += 1
      }
      body(self[quotation])
    }
    for clause in clause..<count { body(self[clause]) }
  }

  private func isSorted(_ drafts: Range<Int>) -> Bool {
    for index in drafts.dropFirst() where self[index].precedes(self[index - 1]) { return false }
    return true
  }
}
