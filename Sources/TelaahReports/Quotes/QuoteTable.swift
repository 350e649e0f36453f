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

  /// Lines longer than this are hard to read, however wide the terminal.
  private static let widestText = 110

  /// The table of an article, under its id; nothing where no statement passes the filter.
  public func piece(for analysis: Analysis) -> (bytes: [UInt8], note: Void) {
    let numbers = Set(list.statements(of: analysis).map(\.number))
    guard !numbers.isEmpty else { return ([], ()) }
    let words = Wording(language)
    let nameWidth = min(max(16, width / 4), 44)
    let textWidth = min(max(20, width - nameWidth - 4), QuoteTable.widestText)
    var text = Inert.line(analysis.document.source.id) + "\n"
    for said in Digest(analysis, isForTables: true).statements where numbers.contains(said.number) {
      let name = said.speaker ?? words.unknownSpeaker + words.maybe(said.candidates)
      let left = lines(name + (said.role.map { ", " + $0 } ?? ""), width: nameWidth)
      let isQuote = said.statement.form == .direct
      var right = lines(isQuote ? "“\(said.text)”" : said.text, width: textWidth)
      right += lines(TextHead.list(facts(of: said, words)), width: textWidth)
      if list.explains {
        for reason in analysis.reasons(for: said.statement) {
          let evidence = reason.evidence.isEmpty ? "" : ": \(Inert.line(reason.evidence))"
          right += lines("[\(reason.rule.rawValue)\(evidence)]", width: textWidth)
        }
      }
      for row in 0..<max(left.count, right.count) {
        let first = row < left.count ? left[row] : ""
        let second = row < right.count ? right[row] : ""
        let room = max(0, nameWidth - DisplayWidth.of(first))
        let space = second.isEmpty ? "" : String(repeating: " ", count: room + 2)
        text += "  " + first + space + second + "\n"
      }
      text += "\n"
    }
    return (Array(text.utf8), ())
  }

  private func facts(of said: Said, _ words: Wording) -> [String] {
    var facts = [words.name(of: said.statement.form)]
    if let cue = said.cue { facts.append("“\(cue)”") }
    facts.append(words.line(said.line))
    if said.statement.isRepaired {
      facts.append(words("tanda kutip diperbaiki", "quotation mark repaired"))
    }
    if !said.isSure, said.speaker != nil {
      facts.append(
        words("keyakinan", "confidence") + " " + words.percent(said.statement.confidence))
    }
    return facts
  }

  private func lines(_ text: String, width: Int) -> [String] {
    lines(StyledText(Inert.line(text)), width: width)
  }

  private func lines(_ text: StyledText, width: Int) -> [String] {
    text.wrapped(to: width).map { $0.rendered(color: false) }
  }
}
