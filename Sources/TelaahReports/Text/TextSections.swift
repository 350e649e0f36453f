import TelaahText

/// The sections of a text report as lines of a width.
struct TextSections {
  let digest: Digest
  let words: Wording
  let width: Int
  let explains: Bool

  /// The sections that have something to tell, each with an empty line and a heading before it.
  func blocks(_ sections: [Wording.Section]) -> [StyledText] {
    sections.flatMap { section -> [StyledText] in
      let lines = content(of: section)
      guard !lines.isEmpty else { return [] }
      return [StyledText(), heading(section)] + lines
    }
  }

  private func heading(_ section: Wording.Section) -> StyledText {
    StyledText(words.heading(section).uppercased(), section == .checks ? .alert : .heading)
  }

  private func content(of section: Wording.Section) -> [StyledText] {
    switch section {
    case .statements: statements()
    case .people: named(digest.people)
    case .organizations: named(digest.organizations)
    case .places: places()
    case .dates: dates()
    case .keywords: keywords()
    case .voice: TextVoices(voices: digest.voices, words: words, width: width).lines()
    case .checks: checks()
    }
  }

  private func statements() -> [StyledText] {
    guard digest.analysis.statements != nil else { return [] }
    if digest.statements.isEmpty {
      return StyledText(words.noStatements).wrapped(to: width)
    }
    let columns = String(digest.statements.count).count
    var told: Set<String> = []
    return digest.statements.flatMap { said -> [StyledText] in
      let number = String(said.number)
      let pad = String(repeating: " ", count: columns - number.count)
      let margin = StyledText(String(repeating: " ", count: columns + 2))
      var lines = speaker(of: said, told: &told)
        .wrapped(to: width, first: StyledText(pad + number + "  ", .faint))
      let isQuote = said.statement.form == .direct
      lines += StyledText(isQuote ? "“\(said.text)”" : said.text)
        .wrapped(to: width, first: margin)
      lines += facts(of: said).wrapped(to: width, first: margin)
      if explains { lines += rules(of: said).flatMap { $0.wrapped(to: width, first: margin) } }
      return said.number == digest.statements.count ? lines : lines + [StyledText()]
    }
  }

  /// The speaker with the role, which is told only once.
  private func speaker(of said: Said, told: inout Set<String>) -> StyledText {
    guard let name = said.speaker else {
      return StyledText(words.unknownSpeaker, .alert) + StyledText(words.maybe(said.candidates))
    }
    let line = StyledText(name, .strong)
    guard let role = said.role, told.insert(name).inserted, role != name else { return line }
    return line + StyledText(", \(role)")
  }

  private func facts(of said: Said) -> StyledText {
    var facts = [words.name(of: said.statement.form)]
    if let cue = said.cue { facts.append("“\(cue)”") }
    facts.append(words.line(said.line))
    let line = TextHead.list(facts)
    guard !said.isSure, said.speaker != nil else { return line }
    let confidence = words("keyakinan", "confidence")
    return line
      + StyledText(
        "\u{A0}· \(confidence)\u{A0}\(words.percent(said.statement.confidence))", .alert)
  }

  private func rules(of said: Said) -> [StyledText] {
    let statement = said.statement
    var facts = [
      words("kaidah kutipan ", "statement rule ") + statement.rule.rawValue,
      words("kaidah narasumber ", "speaker rule ") + statement.speaker.rule.rawValue,
    ]
    if let cue = statement.cue {
      facts.append("\(cue.lemma) (\(words.name(of: cue.stance)))")
    }
    facts.append(
      words("keyakinan", "confidence") + " " + words.percent(statement.confidence))
    return [TextHead.list(facts.map(Inert.line))]
  }

  private func named(_ items: [Named]) -> [StyledText] {
    items.flatMap { item -> [StyledText] in
      var line = StyledText(item.fullName, item.entity.isCredit ? .plain : .strong)
      if !item.roles.isEmpty { line += StyledText(", " + item.roles.joined(separator: "; ")) }
      return (line + note(item)).wrapped(to: width, first: StyledText("  "))
    }
  }

  /// How often, and by what other names: *(3×, juga Donald)*.
  private func note(_ item: Named) -> StyledText {
    var facts = item.count > 1 ? ["\(words.number(item.count))×"] : []
    if !item.aliases.isEmpty {
      facts.append(words("juga ", "also ") + item.aliases.joined(separator: ", "))
    }
    return facts.isEmpty ? StyledText() : StyledText(" (\(facts.joined(separator: ", ")))", .faint)
  }

  private func places() -> [StyledText] {
    inline(digest.places.map { ($0.fullName, $0.count) })
  }

  private func keywords() -> [StyledText] { terms() + tags() }

  /// The editors' tags, and which of them are keywords.
  private func tags() -> [StyledText] {
    guard !digest.tags.isEmpty else { return [] }
    var line = StyledText(words.tags + ": ", .faint)
    for (index, tag) in digest.tags.enumerated() {
      if index > 0 { line += StyledText("\u{A0}· ", .faint) }
      line += StyledText(tag.text.replacing(" ", with: "\u{A0}"))
      if let verdict = words.verdict(tag) {
        line += StyledText("\u{A0}(\(verdict))".replacing(" ", with: "\u{A0}"), .faint)
      }
    }
    return line.wrapped(to: width, first: StyledText("  "))
  }

  private func terms() -> [StyledText] {
    guard explains else {
      return inline(digest.keywords.map { (Inert.line($0.term), $0.occurrences.count) })
    }
    return digest.keywords.flatMap { keyword in
      let features = keyword.features.map { "\(Inert.line($0.name)) \(words.decimal($0.weight))" }
      let head = StyledText(Inert.line(keyword.term), .strong)
      return
        (head + StyledText(" \(words.decimal(keyword.score))")
        + StyledText(features.isEmpty ? "" : " (\(features.joined(separator: ", ")))", .faint))
        .wrapped(to: width, first: StyledText("  "))
    }
  }

  private func inline(_ items: [(String, Int)]) -> [StyledText] {
    guard !items.isEmpty else { return [] }
    var line = StyledText()
    for (index, item) in items.enumerated() {
      if index > 0 { line += StyledText("\u{A0}· ", .faint) }
      line += StyledText(item.0.replacing(" ", with: "\u{A0}"))
      if item.1 > 1 { line += StyledText("\u{A0}\(words.number(item.1))×", .faint) }
    }
    return line.wrapped(to: width, first: StyledText("  "))
  }

  private func dates() -> [StyledText] {
    digest.dates.flatMap { date -> [StyledText] in
      let meaning = date.meaning(words)
      let quoted = date.quoted(beside: meaning).map { "“\($0)”" }
      let facts = TextHead.list([quoted, words.line(date.line)].compactMap { $0 })
      return (StyledText(meaning ?? date.text) + StyledText("\u{A0}· ", .faint) + facts)
        .wrapped(to: width, first: StyledText("  "))
    }
  }

  private func checks() -> [StyledText] {
    digest.checks.flatMap { check -> [StyledText] in
      var line = StyledText(check.message(words))
      if !check.excerpt.isEmpty { line += StyledText(": “\(check.excerpt)”", .faint) }
      if let number = check.line {
        line += StyledText(" (\(words.line(number).replacing(" ", with: "\u{A0}")))", .faint)
      }
      return line.wrapped(to: width, first: StyledText("  – "))
    }
  }
}
