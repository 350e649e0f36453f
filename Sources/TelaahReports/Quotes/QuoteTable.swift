import TelaahText

/// Statements as a table to read: speaker with role, cue, form, text.
public struct QuoteTable: ReportFormat {
  /// Which statements are shown.
  public var list: QuoteList
  /// The columns of the terminal.
  public var width: Int
  /// The language of the table's own words.
  public var language: ReportLanguage

  /// Makes the form.
  public init(
    _ list: QuoteList = QuoteList(), width: Int = 80, language: ReportLanguage = .indonesian
  ) {
    self.list = list
    self.width = width
    self.language = language
  }

  /// The table of an article, under its id; nothing where no statement passes the filter.
  public func piece(for analysis: Analysis) -> (bytes: [UInt8], note: Void) {
    let rows = list.statements(of: analysis)
    guard !rows.isEmpty else { return ([], ()) }
    let words = Wording(language)
    let nameWidth = max(16, width / 4)
    var text = Inert.line(analysis.document.source.id) + "\n"
    for (_, statement) in rows {
      let speaker = statement.speaker
      let name = speaker.kind == .unknown ? "?" : speaker.name
      let left = lines(name + (speaker.role.map { ", " + $0 } ?? ""), width: nameWidth)
      let cue = statement.cue.map { analysis.document.text(of: $0.span) } ?? "–"
      var right = lines(
        "\(cue), \(words.name(of: statement.form))"
          + (statement.isRepaired
            ? words(", tanda kutip diperbaiki", ", quotation mark mended") : "")
          + ": \(analysis.text(of: statement))", width: max(20, width - nameWidth - 4))
      if list.explains {
        for reason in analysis.reasons(for: statement) {
          let evidence = reason.evidence.isEmpty ? "" : ": \(Inert.line(reason.evidence))"
          right.append("[\(reason.rule.rawValue)\(evidence)]")
        }
      }
      for row in 0..<max(left.count, right.count) {
        let first = row < left.count ? left[row] : ""
        let second = row < right.count ? right[row] : ""
        let room = max(0, nameWidth - DisplayWidth.of(first))
        let line = "  " + first + String(repeating: " ", count: room) + "  " + second
        text += line + "\n"
      }
    }
    return (Array((text + "\n").utf8), ())
  }

  private func lines(_ text: String, width: Int) -> [String] {
    StyledText(Inert.line(text)).wrapped(to: width).map { $0.rendered(color: false) }
  }
}
