import TelaahText

/// The article's text with statements, names and terms marked in it.
///
/// The text is cut wherever a finding begins or ends; each piece carries all findings that cover
/// it, so that overlapping ones never draw over each other: a statement colours the ground, a
/// second one adds a line below, a name is underlined in the way of its kind.
struct MarkedArticle {
  private let digest: Digest
  private let words: Wording
  private let prefix: String
  private let palette: VoicePalette
  /// Stretches of statements in their order, with their places in the digest.
  private let statements: [(span: TextSpan, said: Int)]
  private let mentions: [Mention]
  private let cuts: [Int]
  /// In the order of the text.
  private let anchors: [(at: Int, anchor: Anchor)]

  /// A place that links go to.
  private enum Anchor {
    /// The statement that begins here, by its place in the digest.
    case statement(Int)
    /// A letter for the kind, and a number.
    case place(StaticString, Int)
  }

  private struct Sweeps {
    var statements: SpanSweep
    var mentions: SpanSweep
    /// The next of the anchors.
    var anchor = 0
  }

  init(digest: Digest, words: Wording, prefix: String, palette: VoicePalette) {
    self.digest = digest
    self.words = words
    self.prefix = prefix
    self.palette = palette
    var statements: [(span: TextSpan, said: Int)] = []
    mentions = digest.analysis.mentions?.mentions ?? []
    var cuts: [Int] = []
    var anchors: [(at: Int, anchor: Anchor)] = []
    func add(_ span: TextSpan, _ anchor: Anchor) {
      cuts.append(span.start)
      cuts.append(span.end)
      anchors.append((span.start, anchor))
    }
    for (index, mention) in mentions.enumerated() { add(mention.span, .place("m", index)) }
    for (rank, keyword) in digest.keywords.enumerated() {
      if let first = keyword.occurrences.first { add(first, .place("k", rank)) }
    }
    for (index, check) in digest.checks.enumerated() {
      if let span = check.span { add(span, .place("c", index)) }
    }
    for (index, said) in digest.statements.enumerated() {
      let content = said.statement.content
      for (part, span) in content.enumerated() {
        statements.append((span, index))
        if part == 0 { anchors.append((span.start, .statement(index))) }
        cuts.append(span.start)
        cuts.append(span.end)
      }
    }
    self.statements = statements.sorted { ($0.span, $0.said) < ($1.span, $1.said) }
    cuts.sort()
    self.cuts = cuts
    // Those of one place keep their order.
    self.anchors = anchors.enumerated()
      .sorted { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }.map(\.element)
  }

  func write(to html: inout HTMLWriter) {
    html.element(
      "article", ("class", "text"), ("id", "\(prefix)text"), ("tabindex", "-1"), ("lang", "id")
    ) {
      html in
      var sweeps = Sweeps(
        statements: SpanSweep(statements.map(\.span)), mentions: SpanSweep(mentions.map(\.span)))
      html.element("h2", ("class", "sr"), text: words("Naskah", "The text"))
      writeLegend(to: &html)
      var blocks = digest.analysis.structure.blocks[...]
      if blocks.isEmpty, !digest.analysis.document.text.isEmpty {
        let whole = TextSpan(0, digest.analysis.document.text.utf8.count)
        blocks = [Block(span: whole, kind: .body, paragraph: 0)]
      }
      while let first = blocks.first {
        let paragraph = blocks.prefix { $0.paragraph == first.paragraph }
        blocks = blocks.dropFirst(paragraph.count)
        write(paragraph: Array(paragraph), &sweeps, to: &html)
      }
    }
    html.literal("\n")
  }

  private func write(
    paragraph blocks: [Block], _ sweeps: inout Sweeps, to html: inout HTMLWriter
  ) {
    guard let first = blocks.first, let last = blocks.last else { return }
    let isHeadline = first.kind == .headline
    let kind = blocks.count == 1 && !isHeadline ? first.kind.rawValue : ""
    func body(_ html: inout HTMLWriter) {
      var at = first.span.start
      for block in blocks {
        write(TextSpan(at, block.span.start), &sweeps, to: &html)
        if blocks.count > 1, block.kind == .dateline {
          html.element("span", ("class", "dateline")) { write(block.span, &sweeps, to: &$0) }
        } else {
          write(block.span, &sweeps, to: &html)
        }
        at = block.span.end
      }
      write(TextSpan(at, last.span.end), &sweeps, to: &html)
    }
    if isHeadline {
      html.element("h3") { body(&$0) }
    } else {
      html.element("p", ("class", kind)) { body(&$0) }
    }
    html.literal("\n")
  }

  /// Writes a stretch of the text, piece by piece.
  private func write(
    _ span: TextSpan, _ sweeps: inout Sweeps, to html: inout HTMLWriter
  ) {
    guard !span.isEmpty else { return }
    var at = span.start
    var next = MarkedArticle.lowerBound(cuts, span.start)
    while at < span.end {
      while next < cuts.count, cuts[next] <= at { next += 1 }
      let end = next < cuts.count ? min(cuts[next], span.end) : span.end
      while sweeps.anchor < anchors.count, anchors[sweeps.anchor].at <= at {
        if anchors[sweeps.anchor].at == at { write(anchors[sweeps.anchor].anchor, to: &html) }
        sweeps.anchor += 1
      }
      write(piece: TextSpan(at, end), &sweeps, to: &html)
      at = end
    }
  }

  private func write(
    piece: TextSpan, _ sweeps: inout Sweeps, to html: inout HTMLWriter
  ) {
    let covering = sweeps.statements.covering(piece)
    let mention = sweeps.mentions.covering(piece).last.map { mentions[$0].kind }
    if covering.isEmpty, mention == nil { return write(text: piece, to: &html) }
    let said = covering.map { digest.statements[statements[$0].said] }
    html.literal("<span class=\"")
    if let first = said.first {
      html.literal(
        first.statement.form == .direct
          ? "s direct" : first.statement.form == .mixed ? "s mixed" : "s indirect")
      if first.speaker == nil { html.literal(" unknown") }
      if said.count > 1 { html.literal(" two") }
      if mention != nil { html.literal(" ") }
    }
    if let mention {
      html.literal("m ")
      html.text(mention.rawValue)
    }
    html.literal("\"")
    if let first = said.first {
      html.literal(" style=\"")
      html.text(palette.style(first.speaker))
      if said.count > 1 { html.text(";--h2:\(palette.hue(said[1].speaker))") }
      write(number: first, to: &html)
      for (index, one) in said.enumerated() {
        if index > 0 { html.literal(" ") }
        html.text(palette.key(one.speaker))
      }
      html.literal("\"")
    }
    html.literal(">")
    write(text: piece, to: &html)
    html.literal("</span>")
  }

  /// The end of a style, the statement's card, and the beginning of its speakers.
  private func write(number said: Said, to html: inout HTMLWriter) {
    html.literal("\" data-s=\"")
    html.literal("p")
    html.number(said.number)
    html.literal("\" data-of=\"")
  }

  private func write(text piece: TextSpan, to html: inout HTMLWriter) {
    digest.analysis.document.withBytes { bytes in
      html.text(utf8: UnsafeBufferPointer(rebasing: bytes[piece.start..<piece.end]))
    }
  }

  private func write(_ anchor: Anchor, to html: inout HTMLWriter) {
    switch anchor {
    case .place(let letter, let number):
      html.literal("<a class=\"t\" id=\"")
      html.text(prefix)
      html.literal(letter)
      html.number(number)
      html.literal("\"></a>")
    case .statement(let index):
      let said = digest.statements[index]
      let name = said.speaker ?? words.unknownSpeaker
      html.literal(
        said.speaker == nil ? "<a class=\"num unknown\" id=\"" : "<a class=\"num\" id=\"")
      html.text(prefix)
      html.literal("s")
      html.number(said.number)
      html.literal("\" href=\"#")
      html.text(prefix)
      html.literal("p")
      html.number(said.number)
      html.literal("\" style=\"")
      html.text(palette.style(said.speaker))
      write(number: said, to: &html)
      html.text(palette.key(said.speaker))
      html.literal("\" aria-label=\"")
      html.text(words("Pernyataan ", "Statement "))
      html.number(said.number)
      html.literal(", ")
      html.text(Inert.line(name))
      html.literal("\">")
      html.number(said.number)
      html.literal("</a>")
    }
  }

  private func writeLegend(to html: inout HTMLWriter) {
    html.element("p", ("class", "legend"), ("aria-hidden", "true")) { html in
      for form in Statement.Form.allCases
      where digest.statements.contains(where: { $0.statement.form == form }) {
        html.element("span", ("class", "s \(form.rawValue)"), text: words.name(of: form))
      }
      for kind in [Mention.Kind.person, .organization, .location, .date]
      where mentions.contains(where: { $0.kind == kind }) {
        html.element("span", ("class", "m \(kind.rawValue)"), text: words.name(of: kind))
      }
    }
  }

  private static func lowerBound(_ values: [Int], _ value: Int) -> Int {
    var low = 0
    var high = values.count
    while low < high {
      let middle = (low + high) / 2
      if values[middle] < value { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
