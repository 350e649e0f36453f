import TelaahText

/// An article of tokens and BILOU labels (`STATEMENT`, `CUE`, `PERSON` …), as PFSA-ID has them.
///
/// Its labels cover direct quotations of public figures only: they give recall, no precision.
public struct QuoteGold: Sendable {
  /// A labelled stretch.
  public struct Stretch: Hashable, Sendable {
    /// Its label, without position.
    public let label: String
    /// Its place, in UTF-8 bytes.
    public let span: TextSpan
  }

  /// The article, joined as a newspaper prints it.
  public let text: String
  /// In the order of the text.
  public let stretches: [Stretch]

  /// Reads articles, each of which begins at a dateline with *KOMPAS* and a dash.
  public static func articles(bilou lines: String) -> [QuoteGold] {
    let rows = lines.split(whereSeparator: \.isNewline).compactMap { line in
      line.contains { !$0.isWhitespace } ? Row(line) : nil
    }
    var starts: Set<Int> = [0]
    for index in rows.indices where rows[index].token == "KOMPAS" && index > 0 {
      guard index + 1 < rows.count, ["—", "–", "-"].contains(rows[index + 1].token) else {
        continue
      }
      var first = index - 1
      while first > 0, index - first < 8, rows[first].isDateline { first -= 1 }
      starts.insert(first + 1)
    }
    let cuts = starts.sorted() + [rows.count]
    return zip(cuts, cuts.dropFirst()).compactMap { start, end in
      var builder = Builder()
      for row in rows[start..<end] { builder.add(row) }
      guard builder.text.unicodeScalars.count > 200 else { return nil }
      return QuoteGold(text: builder.text, stretches: builder.stretches)
    }
  }

  private struct Row {
    let token: Substring
    let label: Substring

    init(_ line: Substring) {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      token = fields.first ?? ""
      label = fields.last ?? ""
    }

    /// Whether it can stand in a dateline before the name of the paper.
    var isDateline: Bool {
      if [",", "(", ")", "/", "-"].contains(token) { return true }
      return token.contains { $0.isUppercase } && !token.contains { $0.isLowercase }
    }
  }

  private struct Builder {
    private(set) var text = ""
    private(set) var stretches: [Stretch] = []
    private var open: (label: String, start: Int)?
    private var isQuoteOpen = false
    private var isGlued = true

    mutating func add(_ row: Row) {
      let token = row.token
      var hasSpace = !isGlued && ![",", ".", ";", ":", "!", "?", ")", "%", "…"].contains(token)
      isGlued = false
      if ["\"", "“", "”"].contains(token) {
        if isQuoteOpen { hasSpace = false } else { isGlued = true }
        isQuoteOpen.toggle()
      }
      if token == "(" { isGlued = true }
      if token == "/" || token == "-", let last = text.last, last.isLetter || last.isNumber {
        hasSpace = false
        isGlued = true
      }
      if hasSpace { text += " " }
      let start = text.utf8.count
      text += token
      let position = row.label.prefix(2)
      if position == "B-" || position == "U-" { open = (String(row.label.dropFirst(2)), start) }
      if position == "L-" || position == "U-", let found = open {
        stretches.append(
          Stretch(label: found.label, span: TextSpan(found.start, text.utf8.count)))
        open = nil
      }
    }
  }
}
