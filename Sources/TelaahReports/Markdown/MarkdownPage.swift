import TelaahText

/// The page of an article in Markdown.
struct MarkdownPage {
  let digest: Digest
  let words: Wording
  let explains: Bool

  func text() -> String {
    var page = "# \(escaped(digest.title ?? words.untitled))\n\n\(facts())\n"
    for section in Wording.Section.allCases {
      let body = content(of: section)
      if !body.isEmpty { page += "\n## \(words.heading(section))\n\n\(body)\n" }
    }
    return page
  }

  private func escaped(_ text: String) -> String { MarkdownEscape.inline(text) }

  private func facts() -> String {
    let source = digest.analysis.document.source
    var facts: [String] = []
    if let date = source.date { facts.append(words.day(date)) }
    if let dateline = digest.analysis.structure.dateline {
      facts += [dateline.place, dateline.agency].filter { !$0.isEmpty }
    }
    facts.append(words.words(digest.words))
    if !source.id.isEmpty { facts.append(source.id) }
    return facts.map(escaped).joined(separator: " · ")
  }

  private func content(of section: Wording.Section) -> String {
    switch section {
    case .statements: statements()
    case .people: digest.people.map(named).joined(separator: "\n")
    case .organizations: digest.organizations.map(named).joined(separator: "\n")
    case .places: digest.places.map(named).joined(separator: "\n")
    case .dates: digest.dates.map(dated).joined(separator: "\n")
    case .keywords:
      [digest.keywords.map(keyword).joined(separator: "\n"), tags()].filter { !$0.isEmpty }
        .joined(separator: "\n\n")
    case .voice: voices()
    case .checks: digest.checks.map(check).joined(separator: "\n")
    }
  }

  private func statements() -> String {
    guard digest.analysis.statements != nil else { return "" }
    guard !digest.statements.isEmpty else { return words.noStatements }
    return digest.statements.map(statement).joined(separator: "\n\n")
  }

  private func statement(_ said: Said) -> String {
    var speaker = "**\(escaped(said.speaker ?? words.unknownSpeaker))**"
    if let role = said.role { speaker += ", \(escaped(role))" }
    if said.speaker == nil, !said.candidates.isEmpty {
      speaker += " " + escaped(words.maybe(said.candidates))
    }
    let quote = said.statement.form == .direct ? "“\(said.text)”" : said.text
    var facts = [words.name(of: said.statement.form)]
    if let cue = said.cue { facts.append("“\(cue)”") }
    facts.append(words.line(said.line))
    if !said.isSure {
      facts.append(
        words("keyakinan", "confidence") + " " + words.percent(said.statement.confidence))
    }
    if explains {
      facts += [said.statement.rule.rawValue, said.statement.speaker.rule.rawValue]
    }
    let indent = String(repeating: " ", count: String(said.number).count + 2)
    // Not every reader of Markdown begins a quotation without an empty line before it.
    return "\(said.number). \(speaker)\n\n\(indent)> \(escaped(quote))\n\n"
      + "\(indent)\(facts.map(escaped).joined(separator: " · "))"
  }

  private func named(_ item: Named) -> String {
    var line = "- **\(escaped(item.fullName))**"
    if !item.roles.isEmpty { line += ", " + item.roles.map(escaped).joined(separator: "; ") }
    var facts = item.count > 1 ? ["\(words.number(item.count))×"] : []
    if !item.aliases.isEmpty {
      facts.append(words("juga ", "also ") + item.aliases.map(escaped).joined(separator: ", "))
    }
    return facts.isEmpty ? line : line + " (\(facts.joined(separator: ", ")))"
  }

  private func dated(_ date: Dated) -> String {
    let meaning = date.meaning(words)
    let quoted = date.quoted(beside: meaning).map { "“\($0)”" }
    let facts = [meaning ?? date.text, quoted, words.line(date.line)]
    return "- " + facts.compactMap { $0 }.map(escaped).joined(separator: " · ")
  }

  private func keyword(_ keyword: Keyword) -> String {
    let line = "- \(escaped(keyword.term))"
    let count = keyword.occurrences.count
    return count > 1 ? line + " (\(words.number(count))×)" : line
  }

  private func tags() -> String {
    guard !digest.tags.isEmpty else { return "" }
    let tags = digest.tags.map { tag in
      escaped(tag.text) + (words.verdict(tag).map { " (\($0))" } ?? "")
    }
    return "\(words.tags): \(tags.joined(separator: " · "))"
  }

  private func voices() -> String {
    guard !digest.voices.isEmpty else { return "" }
    let head = [
      words("Narasumber", "Source"), words("Pernyataan", "Statements"), words("Kata", "Words"),
      words("Porsi", "Share"),
    ]
    var rows = ["| \(head.joined(separator: " | ")) |", "| --- | ---: | ---: | ---: |"]
    for voice in digest.voices {
      rows.append(
        "| \(escaped(voice.name ?? words.unknownSpeaker)) | \(words.number(voice.statements)) "
          + "| \(words.number(voice.words)) | \(words.percent(voice.share)) |")
    }
    return rows.joined(separator: "\n")
  }

  private func check(_ check: Check) -> String {
    var line = "- [ ] \(escaped(check.message(words)))"
    if !check.excerpt.isEmpty { line += ": “\(escaped(check.excerpt))”" }
    return check.line.map { line + " (\(words.line($0)))" } ?? line
  }
}
