import TelaahText

/// The article's text with statements, names and terms marked in it, paragraph by paragraph.
struct MarkedArticle {
  let digest: Digest
  let words: Wording
  let prefix: PagePrefix

  func write(to html: inout HTMLWriter) {
    html.write(
      "<article class=\"text\" id=\"", prefix("text"), "\" tabindex=\"-1\" lang=\"id\">")
    html.write("<h2 class=\"sr\">", words("Naskah", "The text"), "</h2>")
    writeLegend(to: &html)
    digest.analysis.document.withBytes { text in
      var pieces = TextPieces(digest: digest, words: words, prefix: prefix, text: text)
      let structure = digest.analysis.structure.blocks
      let blocks =
        structure.isEmpty && !text.isEmpty
        ? [Block(span: TextSpan(0, text.count), kind: .body, paragraph: 0)] : structure
      var start = 0
      while start < blocks.count {
        var end = start + 1
        while end < blocks.count, blocks[end].paragraph == blocks[start].paragraph { end += 1 }
        MarkedArticle.write(blocks[start..<end], &pieces, to: &html)
        start = end
      }
    }
    html.literal("</article>\n")
  }

  /// Writes a paragraph.
  private static func write(
    _ blocks: ArraySlice<Block>, _ pieces: inout TextPieces, to html: inout HTMLWriter
  ) {
    guard let first = blocks.first, let last = blocks.last else { return }
    let isHeadline = first.kind == .headline
    if isHeadline {
      html.literal("<h3>")
    } else {
      html.write("<p class=\"", blocks.count == 1 ? first.kind.rawValue : "", "\">")
    }
    var at = first.span.start
    for block in blocks {
      pieces.write(TextSpan(at, block.span.start), to: &html)
      let isDateline = blocks.count > 1 && block.kind == .dateline
      if isDateline { html.literal("<span class=\"dateline\">") }
      pieces.write(block.span, to: &html)
      if isDateline { html.literal("</span>") }
      at = block.span.end
    }
    pieces.write(TextSpan(at, last.span.end), to: &html)
    html.literal(isHeadline ? "</h3>\n" : "</p>\n")
  }

  private func writeLegend(to html: inout HTMLWriter) {
    html.literal("<p class=\"legend\" aria-hidden=\"true\">")
    for form in Statement.Form.allCases
    where digest.statements.contains(where: { $0.statement.form == form }) {
      html.write("<span class=\"s ", form.rawValue, "\">", words.name(of: form), "</span>")
    }
    let mentions = digest.analysis.mentions?.mentions ?? []
    for kind in [Mention.Kind.person, .organization, .location, .date]
    where mentions.indices.contains(where: { mentions[$0].kind == kind }) {
      html.write("<span class=\"m ", kind.rawValue, "\">", words.name(of: kind), "</span>")
    }
    html.literal("</p>")
  }
}
