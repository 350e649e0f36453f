import TelaahText

/// Statements as CSV (RFC 4180), one a row, for spreadsheets.
public struct QuoteCSV: ReportFormat {
  /// Which statements are written.
  public var filter: QuoteFilter
  /// Whether the rules stand in columns of their own.
  public var explains: Bool

  /// Makes the form.
  public init(filter: QuoteFilter = QuoteFilter(), explains: Bool = false) {
    self.filter = filter
    self.explains = explains
  }

  private static let columns = [
    "id", "number", "speaker", "kind", "role", "cue", "lemma", "stance", "form", "text", "start",
    "end", "confidence", "repaired",
  ]

  /// The names of the columns.
  public var opening: [UInt8] {
    row(QuoteCSV.columns + (explains ? ["rule", "speaker_rule"] : []))
  }

  /// The rows of an article.
  public func piece(for analysis: Analysis) -> (bytes: [UInt8], note: Void) {
    var bytes: [UInt8] = []
    for (number, statement) in filter.statements(of: analysis) {
      let speaker = statement.speaker
      var cells = [
        analysis.document.source.id, String(number), speaker.name, speaker.kind.rawValue,
        speaker.role ?? "", statement.cue.map { analysis.document.text(of: $0.span) } ?? "",
        statement.cue?.lemma ?? "", statement.cue?.stance.rawValue ?? "",
        statement.form.rawValue, analysis.text(of: statement),
        String(statement.content.first?.start ?? 0), String(statement.content.last?.end ?? 0),
        String((statement.confidence * 100).rounded() / 100),
        statement.isRepaired ? "true" : "false",
      ]
      if explains { cells += [statement.rule.rawValue, speaker.rule.rawValue] }
      bytes += row(cells)
    }
    return (bytes, ())
  }

  private func row(_ cells: [String]) -> [UInt8] {
    var line = ""
    for (index, cell) in cells.enumerated() {
      if index > 0 { line += "," }
      let needsQuotes = cell.utf8.contains { $0 == 0x2C || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D }
      if needsQuotes {
        line += "\""
        for character in cell { line += character == "\"" ? "\"\"" : String(character) }
        line += "\""
      } else {
        line += cell
      }
    }
    return Array((line + "\r\n").utf8)
  }
}
