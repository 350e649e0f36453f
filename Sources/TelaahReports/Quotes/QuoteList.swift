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
      (
        statement.speaker.rule,
        (antecedent(of: statement) ?? statement.speaker.mention).map { document.text(of: $0) } ?? ""
      ),
    ]
  }

  /// Where the speaker of a statement is named last before it, if the statement itself only says
  /// *-nya*, *dia* or nothing.
  private func antecedent(of statement: Statement) -> TextSpan? {
    guard let entity = statement.speaker.entity, let entities, entity < entities.count,
      let mentions
    else { return nil }
    let start = statement.content.first.start
    if let mention = statement.speaker.mention, !isPronoun(statement.speaker.rule) {
      return mention
    }
    let before = entities[entity].mentions.last {
      $0 < mentions.mentions.count && mentions.mentions[$0].span.end <= start
    }
    return before.map { mentions.mentions[$0].span }
  }

  private func isPronoun(_ rule: RuleID) -> Bool {
    rule.rawValue.hasPrefix("statements/speaker-pronoun")
  }
}
