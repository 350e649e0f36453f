import TelaahText

/// Statements as JSON Lines, one a line, each with its article's id. Offsets are UTF-8 bytes.
public struct QuoteJSONLines: ReportFormat {
  /// Which statements are written.
  public var list: QuoteList

  /// Makes the form.
  public init(_ list: QuoteList = QuoteList()) { self.list = list }

  /// The lines of an article.
  public func piece(for analysis: Analysis) -> (bytes: [UInt8], note: Void) {
    var bytes: [UInt8] = []
    for (number, statement) in list.statements(of: analysis) {
      var json = JSONWriter()
      json.object { write(statement, number, analysis, &$0) }
      bytes += json.bytes + [0x0A]
    }
    return (bytes, ())
  }

  private func write(
    _ statement: Statement, _ number: Int, _ analysis: Analysis, _ json: inout JSONWriter
  ) {
    json.field("id", analysis.document.source.id)
    json.field("number", number)
    json.field("speaker", statement.speaker.name)
    json.field("kind", statement.speaker.kind.rawValue)
    json.field("role", statement.speaker.role)
    json.field("cue", statement.cue.map { analysis.document.text(of: $0.span) })
    json.field("lemma", statement.cue?.lemma)
    json.field("stance", statement.cue?.stance.rawValue)
    json.field("form", statement.form.rawValue)
    json.field("text", analysis.text(of: statement))
    json.key("spans")
    json.array(statement.content) { json, span in
      json.array([span.start, span.end]) { $0.number($1) }
    }
    json.field("confidence", statement.confidence)
    json.field("repaired", statement.isRepaired)
    guard list.explains else { return }
    json.key("why")
    json.array(analysis.reasons(for: statement)) { json, reason in
      json.object { json in
        json.field("rule", reason.rule.rawValue)
        json.field("words", reason.evidence)
      }
    }
  }
}
