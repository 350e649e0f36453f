import TelaahText

/// Which statements a list of quotations shows, and how much it tells of each.
public struct QuoteList: Hashable, Sendable {
  /// Only those whose speaker's name or role contains this, whatever the case.
  public var speaker: String?
  /// Only those of these forms; all where it is empty.
  public var forms: [Statement.Form]

  /// Whether the rules, and the words that they rest on, are told.
  public var explains: Bool

  /// Makes a list; without arguments it has all statements.
  public init(speaker: String? = nil, forms: [Statement.Form] = [], explains: Bool = false) {
    self.speaker = speaker?.lowercased()
    self.forms = forms
    self.explains = explains
  }

  /// The statements that it has, with their numbers in the article from 1.
  func statements(of analysis: Analysis) -> [(number: Int, statement: Statement)] {
    (analysis.statements ?? []).enumerated().filter { contains($0.element) }
      .map { ($0.offset + 1, $0.element) }
  }

  private func contains(_ statement: Statement) -> Bool {
    guard forms.isEmpty || forms.contains(statement.form) else { return false }
    guard let speaker else { return true }
    return statement.speaker.name.lowercased().contains(speaker)
      || statement.speaker.role?.lowercased().contains(speaker) ?? false
  }
}

extension Analysis {
  /// The words of a statement; its pieces parted by an ellipsis.
  func text(of statement: Statement) -> String {
    statement.content.map { document.text(of: $0) }.joined(separator: " … ")
  }

  /// Why a statement stands as it does: its rules, each with the words that it rests on.
  func reasons(for statement: Statement) -> [(rule: RuleID, evidence: String)] {
    [
      (statement.rule, statement.cue.map { document.text(of: $0.span) } ?? ""),
      (statement.speaker.rule, statement.speaker.mention.map { document.text(of: $0) } ?? ""),
    ]
  }
}
