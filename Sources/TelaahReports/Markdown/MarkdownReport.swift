import TelaahText

/// An analysis as Markdown (CommonMark, with the tables of GitHub) for notes and wikis.
public struct MarkdownReport: ReportFormat {
  /// The language of headings, dates and numbers.
  public var language: ReportLanguage
  /// Whether the rules that found a statement and its speaker are told.
  public var explains: Bool

  /// Makes the form.
  public init(language: ReportLanguage = .indonesian, explains: Bool = false) {
    self.language = language
    self.explains = explains
  }

  /// A rule between two articles.
  public var separator: [UInt8] { Array("\n---\n\n".utf8) }

  /// The article's report.
  public func piece(for analysis: Analysis) -> (bytes: [UInt8], note: Void) {
    (Array(string(of: analysis).utf8), ())
  }

  /// The report on an analysis.
  public func string(of analysis: Analysis) -> String {
    let page = MarkdownPage(
      digest: Digest(analysis), words: Wording(language), explains: explains)
    return page.text()
  }
}

extension Analysis {
  /// The analysis as Markdown.
  public func markdown(_ report: MarkdownReport = MarkdownReport()) -> String {
    report.string(of: self)
  }
}
