import TelaahText

extension TextReport: ReportFormat {
  /// A rule between two reports.
  public var separator: [UInt8] {
    let rule = StyledText(String(repeating: "─", count: min(width, 80)), .faint)
    return Array("\n\(rule.rendered(color: usesColor))\n\n".utf8)
  }

  /// The report on an article.
  public func piece(for analysis: Analysis) -> (bytes: [UInt8], note: Void) {
    (Array(string(of: analysis).utf8), ())
  }
}
