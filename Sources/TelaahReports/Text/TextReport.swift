import TelaahText

/// An analysis as a report to read in a terminal.
///
/// Who said what comes first. From 140 columns on, the people, places and terms stand in a column
/// of their own beside it, so that no line is too long to read; what should be checked stands in
/// the shorter column.
public struct TextReport: Sendable {
  /// The language of headings, dates and numbers.
  public var language: ReportLanguage
  /// How many columns a line has at most; 40 at least.
  public var width: Int
  /// Whether the terminal's colours are used.
  public var usesColor: Bool
  /// Whether the rules that found a statement and its speaker are told.
  public var explains: Bool

  /// Makes a report.
  public init(
    language: ReportLanguage = .indonesian, width: Int = 80, usesColor: Bool = false,
    explains: Bool = false
  ) {
    self.language = language
    self.width = max(width, 40)
    self.usesColor = usesColor
    self.explains = explains
  }

  /// The report on an analysis; every line, the last one too, ends with a line feed.
  public func string(of analysis: Analysis) -> String {
    let digest = Digest(analysis)
    let words = Wording(language)
    var lines = TextHead(digest: digest, words: words).lines(width: min(width, 120))
    if width >= TextReport.twoColumns {
      let gap = 4
      let left = min((width - gap) * 3 / 5, 100)
      let right = min(width - gap - left, 80)
      let main = TextSections(digest: digest, words: words, width: left, explains: explains)
      let side = TextSections(digest: digest, words: words, width: right, explains: explains)
      var (a, b) = (
        main.blocks([.statements]),
        side.blocks([.people, .organizations, .places, .dates, .keywords, .voice])
      )
      if a.count > b.count { b += side.blocks([.checks]) } else { a += main.blocks([.checks]) }
      lines += TextReport.beside(a, b, left: left, gap: gap)
    } else {
      let sections = TextSections(digest: digest, words: words, width: width, explains: explains)
      lines += sections.blocks(Wording.Section.allCases)
    }
    return lines.reduce(into: "") { $0 += $1.rendered(color: usesColor) + "\n" }
  }

  /// The least width at which the report is set in two columns.
  private static let twoColumns = 140

  private static func beside(
    _ a: [StyledText], _ b: [StyledText], left: Int, gap: Int
  ) -> [StyledText] {
    (0..<max(a.count, b.count)).map { index in
      let line = index < a.count ? a[index] : StyledText()
      guard index < b.count, !b[index].runs.isEmpty else { return line }
      let space = String(repeating: " ", count: max(left + gap - line.width, 1))
      return line + StyledText(space) + b[index]
    }
  }
}

extension Analysis {
  /// The analysis as a report to read in a terminal.
  public func text(_ report: TextReport = TextReport()) -> String { report.string(of: self) }
}
