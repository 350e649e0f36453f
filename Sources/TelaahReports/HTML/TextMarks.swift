import TelaahText

/// Where statements, names, keywords and checks begin and end in an article's text.
struct TextMarks {
  /// Stretches of statements in their order, with their places in the digest.
  let statements: [(span: TextSpan, said: Int)]
  /// Where a finding begins or ends, in the order of the text.
  let cuts: [Int]
  /// In the order of the text; those of one place in the order of their kinds.
  let anchors: [(at: Int, anchor: Anchor)]

  /// A place that links go to.
  enum Anchor {
    /// The statement that begins here, by its place in the digest.
    case statement(Int)
    /// A letter for the kind, and a number.
    case place(Letter, Int)
  }

  /// What the ids of a kind begin with.
  enum Letter { case mention, keyword, check }

  init(_ digest: Digest) {
    var spans: [TextSpan] = []
    var anchors: [(at: Int, anchor: Anchor)] = []
    func add(_ span: TextSpan, _ letter: Letter, _ number: Int) {
      spans.append(span)
      anchors.append((span.start, .place(letter, number)))
    }
    let mentions = digest.analysis.mentions?.mentions ?? []
    let likely = mentions.count + digest.keywords.count + 2 * digest.statements.count
    spans.reserveCapacity(likely)
    anchors.reserveCapacity(likely)
    for index in mentions.indices { add(mentions[index].span, .mention, index) }
    for rank in digest.keywords.indices {
      if let first = digest.keywords[rank].occurrences.first { add(first, .keyword, rank) }
    }
    for index in digest.checks.indices {
      if let span = digest.checks[index].span { add(span, .check, index) }
    }
    var statements: [(span: TextSpan, said: Int)] = []
    for (index, said) in digest.statements.enumerated() {
      for (part, span) in said.statement.content.enumerated() {
        statements.append((span, index))
        spans.append(span)
        if part == 0 { anchors.append((span.start, .statement(index))) }
      }
    }
    self.statements = statements.sorted { ($0.span, $0.said) < ($1.span, $1.said) }
    // All starts before all ends: both are nearly in order, which sorting makes use of.
    var cuts: [Int] = []
    cuts.reserveCapacity(2 * spans.count)
    for span in spans { cuts.append(span.start) }
    for span in spans { cuts.append(span.end) }
    cuts.sort()
    self.cuts = cuts
    self.anchors = TextMarks.sorted(anchors)
  }

  /// In the order of the text; those of one place keep their order.
  private static func sorted(
    _ anchors: [(at: Int, anchor: Anchor)]
  ) -> [(at: Int, anchor: Anchor)] {
    let keys = anchors.indices.map { UInt64(anchors[$0].at) << 32 | UInt64($0) }.sorted()
    return keys.map { anchors[Int(truncatingIfNeeded: $0 & 0xFFFF_FFFF)] }
  }

  /// The first of the cuts that is not before a place.
  func firstCut(from place: Int) -> Int { leading(cuts.count) { cuts[$0] < place } }
}
