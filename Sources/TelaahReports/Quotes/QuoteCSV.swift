import TelaahText

/// Statements as CSV (RFC 4180), one a row, for spreadsheets.
public struct QuoteCSV: ReportFormat {
  /// Which statements are written; explained, with the rules in columns of their own.
  public var list: QuoteList

  /// Makes the form.
  public init(_ list: QuoteList = QuoteList()) { self.list = list }

  private static let columns = [
    "id", "number", "speaker", "kind", "role", "cue", "lemma", "stance", "form", "text", "start",
    "end", "confidence", "repaired",
  ]

  /// The names of the columns.
  public var opening: [UInt8] {
    var csv = CSVWriter()
    for column in QuoteCSV.columns + (list.explains ? ["rule", "speaker_rule"] : []) {
      csv.cell(column)
    }
    csv.end()
    return csv.bytes
  }

  /// The rows of an article.
  public func piece(for analysis: Analysis) -> (bytes: [UInt8], note: Void) {
    var csv = CSVWriter()
    for (number, statement) in list.statements(of: analysis) {
      let speaker = statement.speaker
      csv.cell(analysis.document.source.id)
      csv.cell(number)
      csv.cell(speaker.name)
      csv.cell(speaker.kind.rawValue)
      csv.cell(speaker.role ?? "")
      csv.cell(statement.cue.map { analysis.document.text(of: $0.span) } ?? "")
      csv.cell(statement.cue?.lemma ?? "")
      csv.cell(statement.cue?.stance.rawValue ?? "")
      csv.cell(statement.form.rawValue)
      csv.cell(analysis.text(of: statement))
      csv.cell(statement.content.first.start)
      csv.cell(statement.content.last.end)
      csv.cell(statement.confidence)
      csv.cell(statement.isRepaired ? "true" : "false")
      if list.explains {
        csv.cell(statement.rule.rawValue)
        csv.cell(speaker.rule.rawValue)
      }
      csv.end()
    }
    return (csv.bytes, ())
  }
}
