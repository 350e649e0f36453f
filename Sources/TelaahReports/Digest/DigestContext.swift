import TelaahText

/// Gathers what a digest shows from the layers of an analysis.
struct DigestContext {
  let analysis: Analysis
  let lines: LineMap

  func text(_ span: TextSpan) -> String { Inert.line(analysis.document.text(of: span)) }

  func statements() -> [Said] {
    let entities = analysis.entities ?? []
    return (analysis.statements ?? []).enumerated().map { index, statement in
      let speaker = statement.speaker
      let name = Inert.line(speaker.name)
      return Said(
        number: index + 1, statement: statement,
        speaker: name.isEmpty || speaker.kind == .unknown ? nil : name,
        role: speaker.role.map(Inert.line).flatMap { $0.isEmpty ? nil : $0 },
        candidates: speaker.candidates.filter(entities.indices.contains)
          .map { Inert.line(entities[$0].name) },
        pieces: statement.content.map(text), cue: statement.cue.map { text($0.span) },
        line: lines.line(at: statement.content.first?.start ?? 0),
        words: statement.content.reduce(0) { $0 + words(in: $1) })
    }
  }

  /// How many words begin within a span.
  private func words(in span: TextSpan) -> Int {
    var low = 0
    var high = analysis.tokens.count
    while low < high {
      let middle = (low + high) / 2
      if analysis.tokens[middle].span.start < span.start { low = middle + 1 } else { high = middle }
    }
    return analysis.tokens[low...].prefix { $0.span.start < span.end }.count { $0.kind.isWord }
  }

  func named(_ kind: Mention.Kind) -> [Named] {
    let mentions = analysis.mentions?.mentions ?? []
    let entities = analysis.entities ?? []
    func rank(_ id: Int) -> (Int, Int, Int) {
      (entities[id].isCredit ? 1 : 0, -max(entities[id].mentions.count, 1), id)
    }
    let order = entities.indices.filter { entities[$0].kind == kind }
    return order.sorted { rank($0) < rank($1) }.map { id in
      let entity = entities[id]
      let first = entity.mentions.first.flatMap {
        mentions.indices.contains($0) ? mentions[$0].span : nil
      }
      return Named(
        id: id, entity: entity, fullName: fullName(of: entity),
        aliases: DigestContext.aliases(of: entity), roles: DigestContext.roles(of: entity),
        count: max(entity.mentions.count, 1), first: first,
        line: first.map { lines.line(at: $0.start) })
    }
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
    let mentions = (analysis.mentions?.mentions ?? []).enumerated()
      .filter { $0.element.kind == .date }
    var counts: [String: Int] = [:]
    func key(_ mention: Mention) -> String {
      switch mention.value {
      case .iso(let value): value
      case .candidates(let values): values.joined(separator: " ")
      case .amount, nil: "=" + text(mention.span)
      }
    }
    for (_, mention) in mentions { counts[key(mention), default: 0] += 1 }
    var found: [Dated] = []
    for (index, mention) in mentions {
      guard let count = counts.removeValue(forKey: key(mention)) else { continue }
      let sortKey: String? =
        switch mention.value {
        case .iso(let value): value
        case .candidates(let values): values.last
        case .amount, nil: nil
        }
      found.append(
        Dated(
          value: mention.value, mention: index, text: text(mention.span), span: mention.span,
          line: lines.line(at: mention.span.start), count: count, sortKey: sortKey))
    }
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
