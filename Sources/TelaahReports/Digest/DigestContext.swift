import TelaahText

/// Gathers what a digest shows from the layers of an analysis.
struct DigestContext {
  let analysis: Analysis
  let lines: LineMap

  func text(_ span: TextSpan) -> String { Inert.line(analysis.document.text(of: span)) }

  func statements() -> [Said] {
    guard let statements = analysis.statements else { return [] }
    var found: [Said] = []
    found.reserveCapacity(statements.count)
    for index in statements.indices {
      found.append(Said(statements[index], number: index + 1, in: self))
    }
    return found
  }

  /// The names of some entities, of those that there are.
  func names(of ids: [Int]) -> [String] {
    guard !ids.isEmpty, let entities = analysis.entities else { return [] }
    return ids.filter(entities.indices.contains).map { Inert.line(entities[$0].name) }
  }

  /// Where a mention is; nil where there is no such mention.
  func span(ofMention index: Int) -> TextSpan? {
    guard let layer = analysis.mentions, layer.mentions.indices.contains(index) else { return nil }
    return layer.mentions[index].span
  }

  /// How many words begin within a span.
  func words(in span: TextSpan) -> Int {
    analysis.tokens.withUnsafeBufferPointer { tokens in
      var at = leading(tokens.count) { tokens[$0].span.start < span.start }
      var words = 0
      while at < tokens.count, tokens[at].span.start < span.end {
        if tokens[at].kind.isWord { words += 1 }
        at += 1
      }
      return words
    }
  }

  /// The people, organisations or places: credits behind all others, the most named ones first.
  func named(_ kind: Mention.Kind) -> [Named] {
    guard let entities = analysis.entities else { return [] }
    var order: [(isCredit: Int, rest: Int, id: Int)] = []
    order.reserveCapacity(entities.count)
    for id in entities.indices where entities[id].kind == kind {
      order.append(
        (entities[id].isCredit ? 1 : 0, -max(entities[id].mentions.count, 1), id))
    }
    order.sort { $0 < $1 }
    var found: [Named] = []
    found.reserveCapacity(order.count)
    for place in order { found.append(Named(entities[place.id], id: place.id, in: self)) }
    return found
  }

  /// The editors' tags beside the keywords, whatever the case; none twice.
  func tags() -> [Tag] {
    guard !analysis.structure.tags.isEmpty else { return [] }
    var seen: Set<String> = []
    let terms = analysis.keywords.map { keywords in
      Set(
        keywords.flatMap { [Inert.line($0.term).lowercased(), Inert.line($0.lemma).lowercased()] })
    }
    return analysis.structure.tags.compactMap { tag in
      let text = Inert.line(tag)
      guard !text.isEmpty, seen.insert(text.lowercased()).inserted else { return nil }
      return Tag(text: text, isKeyword: terms?.contains(text.lowercased()))
    }
  }

  /// Days in order of time, those without a certain value behind them in the order of the text.
  func dates() -> [Dated] {
    guard let mentions = analysis.mentions?.mentions else { return [] }
    var places: [String: Int] = [:]
    var found: [Dated] = []
    for index in mentions.indices where mentions[index].kind == .date {
      let (value, span) = (mentions[index].value, mentions[index].span)
      let (key, sortKey): (String, String?) =
        switch value {
        case .iso(let value): (value, value)
        case .candidates(let values): (values.joined(separator: " "), values.last)
        case .amount, nil: ("=" + text(span), nil)
        }
      if let place = places[key] {
        found[place].count += 1
        continue
      }
      places[key] = found.count
      found.append(
        Dated(
          value: value, mention: index, text: text(span), span: span,
          line: lines.line(at: span.start), sortKey: sortKey))
    }
    if found.count < 2 { return found }
    return found.sorted { a, b in
      switch (a.sortKey, b.sortKey) {
      case (let x?, let y?): x == y ? a.span < b.span : x < y
      case (.some, nil): true
      case (nil, .some): false
      case (nil, nil): a.span < b.span
      }
    }
  }
}

extension Analysis {
  /// The headline given beside the text, or the first one within it, on one line.
  var title: String? {
    let title = Inert.line(document.source.title ?? headline ?? "")
    return title.isEmpty ? nil : title
  }
}

extension Analysis {
  /// How many tokens there are, white space left aside, and how many of them are words.
  public var tokenCounts: (all: Int, words: Int) {
    tokens.withUnsafeBufferPointer { tokens in
      var (spaces, words) = (0, 0)
      let (spaceKinds, wordKinds) = Analysis.kinds
      for token in tokens {
        let kind = UInt16(token.kind.rawValue)
        spaces &+= Int(spaceKinds &>> kind & 1)
        words &+= Int(wordKinds &>> kind & 1)
      }
      return (tokens.count - spaces, words)
    }
  }

  /// The kinds of white space and those of words, a bit each: a token costs no branch.
  private static let kinds = Token.Kind.allCases.reduce((spaces: 0 as UInt16, words: 0 as UInt16)) {
    let bit: UInt16 = 1 << UInt16($1.rawValue)
    return ($0.spaces | ($1 == .space ? bit : 0), $0.words | ($1.isWord ? bit : 0))
  }
}
