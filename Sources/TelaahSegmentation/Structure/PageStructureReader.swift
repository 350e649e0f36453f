import TelaahLexicon
import TelaahText

/// Parts the page: each paragraph is given to an ordered list of rules, and the first that knows
/// what it is decides; what none of them knows is body.
public struct PageStructureReader: StructureReader {
  private let lexicon: LexiconSet
  private let rules: [any ZoneRule]

  /// Makes a reader that knows the page marks, outlets and places of these lexicons.
  public init(lexicon: LexiconSet = .compiled) {
    self.lexicon = lexicon
    rules = [
      MarkedLine(), LabelledTags(), HashtagLine(), BracketedLine(), FollowsPromise(),
      HeadlineLine(), DateLine(), CaptionLine(), NameUnderHeadline(), AuthorAtEnd(),
      SubheadingLine(),
    ]
  }

  /// The parts of the page.
  public func structure(of document: Document) -> Structure {
    document.withBytes { bytes in
      let page = Page(bytes: bytes, lexicon: lexicon, title: document.source.title)
      for index in page.paragraphs.indices {
        page.append(rules.lazy.compactMap { $0.kind(of: index, in: page) }.first ?? .body)
      }
      return structure(of: page)
    }
  }

  private func structure(of page: Page) -> Structure {
    var structure = Structure(paragraphs: page.paragraphs.count)
    var bodies = 0
    for (index, paragraph) in page.paragraphs.enumerated() {
      let kind = page.kinds[index]
      func add(_ span: TextSpan, _ kind: Block.Kind) {
        if !span.isEmpty {
          structure.blocks.append(Block(span: span, kind: kind, paragraph: index))
        }
      }
      if kind == .tags { structure.tags += TagLine.entries(of: paragraph.span, in: page) }
      guard kind == .body else {
        add(paragraph.span, kind)
        continue
      }
      bodies += 1
      var rest = paragraph.span
      if let lead = Leftovers.scrollNotice(at: rest, in: page) {
        add(lead, .furniture)
        rest = page.trimmed(lead.end, rest.end)
      }
      if bodies <= 3, structure.dateline == nil,
        let dateline = DatelineReader(page: page).dateline(at: rest)
      {
        structure.dateline = dateline
        add(dateline.span, .dateline)
        rest = page.trimmed(dateline.span.end, rest.end)
      }
      var tail: [(TextSpan, Block.Kind)] = []
      while let (span, kind) = Leftovers.tail(of: rest, in: page) {
        tail.append((span, kind))
        rest = page.trimmed(rest.start, span.start)
      }
      add(rest, .body)
      for (span, kind) in tail.reversed() { add(span, kind) }
    }
    return structure
  }
}

/// A rule that may know what a paragraph of the page is.
protocol ZoneRule: Sendable {
  /// What the paragraph is; nil where this rule does not know. Earlier ones have their kinds.
  func kind(of index: Int, in page: Page) -> Block.Kind?
}
