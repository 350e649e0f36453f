// Drafts in the order of the text.

extension Draft {
  /// The drafts of quotations and those of clauses in the order of their content; those of
  /// quotations first where it is the same. Both come in order, nearly always.
  static func merged(_ direct: [Draft], _ clauses: [Draft]) -> [Draft] {
    if clauses.isEmpty, isSorted(direct) { return direct }
    if direct.isEmpty, isSorted(clauses) { return clauses }
    guard isSorted(direct), isSorted(clauses) else {
      let all = direct + clauses
      return all.indices.sorted {
        (all[$0].start, all[$0].end, $0) < (all[$1].start, all[$1].end, $1)
      }.map { all[$0] }
    }
    var drafts: [Draft] = []
    drafts.reserveCapacity(direct.count + clauses.count)
    var next = 0
    for draft in direct {
      while next < clauses.count, clauses[next].precedes(draft) {
        drafts.append(clauses[next])
        next += 1
      }
      drafts.append(draft)
    }
    drafts += clauses[next...]
    return drafts
  }

  private static func isSorted(_ drafts: [Draft]) -> Bool {
    for index in drafts.indices.dropFirst() where drafts[index].precedes(drafts[index - 1]) {
      return false
    }
    return true
  }

  private func precedes(_ other: Draft) -> Bool {
    start != other.start ? start < other.start : end < other.end
  }
}
