import TelaahText

/// The drafts of a document: those of quotations, and behind them those of clauses.
///
/// Their memory is kept from document to document: making eight drafts an article, and lists of them,
/// and letting go of all again, was 4 % of the stage.
final class Drafts {
  @exclusivity(unchecked) private var all: [Draft] = []
  @exclusivity(unchecked) private(set) var count = 0
  /// How many of them are of quotations.
  @exclusivity(unchecked) private(set) var quotations = 0

  /// The drafts of a document of more are not kept.
  private static let mostKept = 1024

  subscript(index: Int) -> Draft { all[index] }

  /// The last of those of clauses.
  var lastClause: Draft? { count > quotations ? all[count - 1] : nil }

  /// A draft that is none of these before it is added; the next that is made takes its place.
  func make(
    _ form: Statement.Form, _ content: Content, _ cue: CueWord?, _ speaker: SpeakerPhrase,
    _ rule: RuleID
  ) -> Draft {
    if count == all.count { all.append(.allocate()) }
    let draft = all[count]
    draft.begin(form, content, cue, speaker, rule)
    return draft
  }

  /// Adds the draft that was made last.
  func add() { count += 1 }

  /// Adds a quotation's.
  func addQuotation() {
    count += 1
    quotations = count
  }

  /// Lets go of all.
  func clear() {
    while all.count > Drafts.mostKept { all.removeLast().deallocate() }
    count = 0
    quotations = 0
  }

  deinit {
    for draft in all { draft.deallocate() }
  }
}
