import TelaahText

extension StatementGold {
  /// Reads articles of a token and a BILOU label a line (`STATEMENT`, `CUE`, `PERSON` …), as
  /// PFSA-ID has them. An article begins at a dateline with *KOMPAS*.
  ///
  /// Its labels cover direct quotations of public figures only: they give recall, no precision.
  public static func articles(bilou lines: String) -> [StatementGold] {
    var articles: [StatementGold] = []
    var builder = QuoteGoldBuilder()
    for line in lines.split(whereSeparator: \.isNewline) {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard let token = fields.first, let label = fields.last, fields.count > 1 else { continue }
      if token == "KOMPAS", builder.text.utf8.count > 200 {
        articles.append(builder.gold)
        builder = QuoteGoldBuilder()
      }
      builder.add(token, label: label)
    }
    if !builder.text.isEmpty { articles.append(builder.gold) }
    return articles
  }
}

/// Joins tokens as a newspaper prints them, and notes the labelled stretches.
private struct QuoteGoldBuilder {
  private(set) var text = ""
  private var items: [StatementGold.Item] = []
  private var statement: (start: Int, end: Int)?
  private var needsSpeaker = false
  private var speaker: (start: Int, end: Int)?
  private var isQuoteOpen = false
  private var isGlued = true

  var gold: StatementGold { StatementGold(text: text, items: items, isComplete: false) }

  mutating func add(_ token: Substring, label: Substring) {
    var hasSpace = !isGlued
    isGlued = false
    if [",", ".", ":", ";", "!", "?", ")", "%", "…"].contains(token) { hasSpace = false }
    if ["\"", "“", "”"].contains(token) {
      if isQuoteOpen { hasSpace = false } else { isGlued = true }
      isQuoteOpen.toggle()
    }
    if token == "(" { isGlued = true }
    if token == "/" || token == "-", text.last?.isLetter ?? false || text.last?.isNumber ?? false {
      hasSpace = false
      isGlued = true
    }
    if hasSpace { text += " " }
    let start = text.utf8.count
    text += token
    note(label, start, text.utf8.count)
  }

  private mutating func note(_ label: Substring, _ start: Int, _ end: Int) {
    let kind = label.dropFirst(2)
    let begins = label.hasPrefix("B-") || label.hasPrefix("U-")
    let ends = label.hasPrefix("L-") || label.hasPrefix("U-")
    switch kind {
    case "STATEMENT":
      statement = (begins ? start : statement?.start ?? start, end)
      if ends, let statement {
        items.append(
          StatementGold.Item(
            span: TextSpan(statement.start, statement.end), isDirect: true, speaker: ""))
        needsSpeaker = false
      }
    case "CUE": needsSpeaker = true
    case "PERSON", "PERSONCOREF":
      guard needsSpeaker, let last = items.popLast() else { break }
      speaker = (begins ? start : speaker?.start ?? start, end)
      var name = ""
      if let speaker {
        name = String(decoding: Array(text.utf8)[speaker.start..<speaker.end], as: UTF8.self)
      }
      items.append(StatementGold.Item(span: last.span, isDirect: true, speaker: name))
      if ends { needsSpeaker = false }
    default: break
    }
  }
}
