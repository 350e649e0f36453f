import TelaahText

/// A statement as reports show it. A class, because every report and many parts of a page hold it.
final class Said: Sendable {
  /// Counted from 1.
  let number: Int
  let statement: Statement
  /// The name or description; nil where unknown.
  let speaker: String?
  let role: String?
  /// The names it may have been.
  let candidates: [String]
  /// The words on one line, its pieces put together.
  let text: String
  let cue: String?
  let line: Int
  let words: Int

  /// Takes what a report shows of a statement from its analysis.
  init(_ statement: consuming Statement, number: Int, in context: borrowing DigestContext) {
    self.number = number
    self.statement = statement
    let name = Inert.line(statement.speaker.name)
    speaker = name.isEmpty || statement.speaker.kind == .unknown ? nil : name
    role = statement.speaker.role.map { Inert.line($0) }.flatMap { $0.isEmpty ? nil : $0 }
    candidates = context.names(of: statement.speaker.candidates)
    let first = statement.content.first
    if statement.content.count == 1 {
      text = context.text(first)
      words = context.words(in: first)
    } else {
      var pieces: [String] = []
      var words = 0
      for span in statement.content {
        pieces.append(context.text(span))
        words += context.words(in: span)
      }
      text = pieces.joined(separator: " … ")
      self.words = words
    }
    cue = statement.cue.map { context.text($0.span) }
    line = context.lines.line(at: first.start)
  }

  /// Whether a reader need not check it.
  var isSure: Bool {
    statement.confidence >= Said.sureConfidence && statement.speaker.kind != .unknown
  }
  /// The confidence from which a finding is not put up for checking.
  static let sureConfidence = 0.7
}
