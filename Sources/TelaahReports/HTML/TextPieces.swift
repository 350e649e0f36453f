import TelaahText

/// Writes stretches of an article's text, from its beginning to its end, with what was found marked.
///
/// The text is cut wherever a finding begins or ends; each piece carries all findings that cover
/// it, so that overlapping ones never draw over each other: a statement colours the ground, a
/// second one adds a line below, a name is underlined in the way of its kind.
struct TextPieces {
  private let digest: Digest
  private let words: Wording
  private let prefix: PagePrefix
  private let text: UnsafeBufferPointer<UInt8>
  private let marks: TextMarks
  private let mentions: [Mention]
  private var statementSweep = SpanSweep()
  private var mentionSweep = SpanSweep()
  /// The next of the anchors.
  private var anchor = 0

  /// - Parameter text: The bytes of the digest's article.
  init(
    digest: Digest, words: Wording, prefix: PagePrefix, text: UnsafeBufferPointer<UInt8>
  ) {
    self.digest = digest
    self.words = words
    self.prefix = prefix
    self.text = text
    marks = TextMarks(digest)
    mentions = digest.analysis.mentions?.mentions ?? []
  }

  /// Writes a stretch, piece by piece; none comes before the last one.
  mutating func write(_ span: TextSpan, to html: inout HTMLWriter) {
    if span.isEmpty { return }
    var at = span.start
    var next = marks.firstCut(from: at)
    while at < span.end {
      while next < marks.cuts.count, marks.cuts[next] <= at { next += 1 }
      let end = next < marks.cuts.count ? min(marks.cuts[next], span.end) : span.end
      while anchor < marks.anchors.count, marks.anchors[anchor].at <= at {
        if marks.anchors[anchor].at == at { write(marks.anchors[anchor].anchor, to: &html) }
        anchor += 1
      }
      write(piece: TextSpan(at, end), to: &html)
      at = end
    }
  }

  private mutating func write(piece: TextSpan, to html: inout HTMLWriter) {
    let bytes = UnsafeBufferPointer(rebasing: text[piece.start..<piece.end])
    statementSweep.move(to: piece.start, count: marks.statements.count) {
      marks.statements[$0].span
    }
    mentionSweep.move(to: piece.start, count: mentions.count) { mentions[$0].span }
    let name = mentionSweep.covering.last.map { mentions[$0].kind.rawValue }
    if let first = statementSweep.covering.first {
      writeStart(of: digest.statements[marks.statements[first].said], name: name, to: &html)
    } else if let name {
      html.write("<span class=\"m ", name, "\">")
    } else {
      return html.text(utf8: bytes)
    }
    html.text(utf8: bytes)
    html.literal("</span>")
  }

  /// The start tag of what is said, by one or by several, and may be a name of a kind.
  private func writeStart(of first: Said, name: String?, to html: inout HTMLWriter) {
    switch first.statement.form {
    case .direct: html.literal("<span class=\"s direct")
    case .mixed: html.literal("<span class=\"s mixed")
    case .indirect: html.literal("<span class=\"s indirect")
    }
    if first.speaker == nil { html.literal(" unknown") }
    let covering = statementSweep.covering
    if covering.count > 1 { html.literal(" two") }
    if let name { html.write(" m ", name, "") }
    let mark = digest.mark(of: first)
    html.write("\" style=\"--h:", mark.hue, "")
    if covering.count > 1 {
      let second = digest.statements[marks.statements[covering[1]].said]
      html.write(";--h2:", digest.mark(of: second).hue, "")
    }
    html.write("\" data-s=\"p", first.number, "\" data-of=\"", mark.key, "")
    for index in covering.dropFirst() {
      let said = digest.statements[marks.statements[index].said]
      html.write(" ", digest.mark(of: said).key, "")
    }
    html.literal("\">")
  }

  private func write(_ anchor: TextMarks.Anchor, to html: inout HTMLWriter) {
    switch anchor {
    case .place(.mention, let number):
      html.write("<a class=\"t\" id=\"", prefix("m", number), "\"></a>")
    case .place(.keyword, let number):
      html.write("<a class=\"t\" id=\"", prefix("k", number), "\"></a>")
    case .place(.check, let number):
      html.write("<a class=\"t\" id=\"", prefix("c", number), "\"></a>")
    case .statement(let index): write(number: digest.statements[index], to: &html)
    }
  }

  /// The number before a statement, which leads to its card.
  private func write(number said: Said, to html: inout HTMLWriter) {
    let mark = digest.mark(of: said)
    html.literal(
      said.speaker == nil ? "<a class=\"num unknown\" id=\"" : "<a class=\"num\" id=\"")
    html.write("", prefix("s", said.number), "\" href=\"#", prefix("p", said.number), "")
    html.write(
      "\" style=\"--h:", mark.hue, "\" data-s=\"p", said.number, "\" data-of=\"", mark.key, "")
    html.write(
      "\" aria-label=\"", words("Pernyataan ", "Statement "), "", said.number, ", ",
      said.speaker ?? words.unknownSpeaker, "\">")
    html.write("", said.number, "</a>")
  }
}
