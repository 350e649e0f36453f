import TelaahText

/// What stands beside the text: checks, people, organisations, places, dates, keywords, each with
/// links to its places in the text.
struct ArticlePanels {
  let digest: Digest
  let words: Wording
  let prefix: String

  func write(to html: inout HTMLWriter) {
    html.element("div", ("class", "panels")) { html in
      section("people", .people, digest.people, to: &html)
      section("organizations", .organizations, digest.organizations, to: &html)
      writePlaces(to: &html)
      writeDates(to: &html)
      writeKeywords(to: &html)
    }
    html.literal("\n")
  }

  private func panel(
    _ classes: String, _ heading: Wording.Section, to html: inout HTMLWriter,
    _ body: (inout HTMLWriter) -> Void
  ) {
    let id = "\(prefix)h-\(classes)"
    html.element("section", ("class", classes), ("aria-labelledby", id)) { html in
      html.element("h2", ("id", id), text: words.heading(heading))
      body(&html)
    }
    html.literal("\n")
  }

  private func section(
    _ classes: String, _ heading: Wording.Section, _ items: [Named], to html: inout HTMLWriter
  ) {
    guard !items.isEmpty else { return }
    panel(classes, heading, to: &html) { html in
      html.element("ul") { html in
        for item in items {
          html.element("li") { write(item, to: &$0) }
        }
      }
    }
  }

  private func write(_ item: Named, to html: inout HTMLWriter) {
    link(item.fullName, item.entity.mentions.first.map { "m\($0)" }, to: &html)
    if !item.roles.isEmpty {
      html.text(", " + item.roles.joined(separator: "; "))
    }
    if !item.aliases.isEmpty {
      html.element(
        "span", ("class", "also"),
        text: words(" juga ", " also called ") + item.aliases.joined(separator: ", "))
    }
    if let voice = digest.voices.first(where: { $0.entity == item.id }), voice.words > 0 {
      html.element(
        "span", ("class", "also"),
        text: words(
          " · \(words.percent(voice.share)) porsi suara",
          " · \(words.percent(voice.share)) share of voice"))
    }
    // The first place is where the name leads to; the others stand behind it as numbers.
    let others = item.entity.mentions.dropFirst().prefix(11)
    guard !others.isEmpty else { return }
    html.element("span", ("class", "at")) { html in
      html.text(words(" · sebutan lain", " · more mentions"))
      for (index, mention) in others.enumerated() {
        html.text(" ")
        html.element(
          "a", ("href", "#\(prefix)m\(mention)"),
          ("aria-label", words("sebutan ke-\(index + 2)", "mention \(index + 2)")),
          text: String(index + 2))
      }
      if item.count > others.count + 1 { html.text(" … (\(words.number(item.count))×)") }
    }
  }

  /// Places are many and have no roles: they stand in lines, each with its number.
  private func writePlaces(to html: inout HTMLWriter) {
    guard !digest.places.isEmpty else { return }
    panel("places", .places, to: &html) { html in
      chips(
        digest.places.map { ($0.fullName, $0.entity.mentions.first.map { "m\($0)" }, $0.count) },
        to: &html)
    }
  }

  private func chips(
    _ items: [(text: String, id: String?, count: Int)], to html: inout HTMLWriter
  ) {
    html.element("ul", ("class", "inline")) { html in
      for item in items {
        html.element("li") { html in
          link(item.text, item.id, to: &html)
          if item.count > 1 { html.element("small", text: " \(words.number(item.count))×") }
        }
      }
    }
  }

  private func link(_ text: String, _ id: String?, to html: inout HTMLWriter) {
    guard let id else { return html.element("b", text: text) }
    html.element("a", ("href", "#\(prefix)\(id)"), text: text)
  }

  private func writeDates(to html: inout HTMLWriter) {
    guard !digest.dates.isEmpty else { return }
    panel("dates", .dates, to: &html) { html in
      html.element("ul") { html in
        for date in digest.dates {
          html.element("li") { html in
            let meaning = date.meaning(words)
            link(meaning ?? date.text, "m\(date.mention)", to: &html)
            if let quoted = date.quoted(beside: meaning) {
              html.element("small", text: " “\(quoted)”")
            }
          }
        }
      }
    }
  }

  private func writeKeywords(to html: inout HTMLWriter) {
    guard !digest.keywords.isEmpty || !digest.tags.isEmpty else { return }
    panel("keywords", .keywords, to: &html) { html in
      chips(
        digest.keywords.enumerated().map { rank, keyword in
          let count = keyword.occurrences.count
          return (Inert.line(keyword.term), count > 0 ? "k\(rank)" : nil, count)
        }, to: &html)
      writeTags(to: &html)
    }
  }

  private func writeTags(to html: inout HTMLWriter) {
    guard !digest.tags.isEmpty else { return }
    html.element("p", ("class", "tagline")) { html in
      html.text(words.tags + ": ")
      for (index, tag) in digest.tags.enumerated() {
        if index > 0 { html.text(" · ") }
        html.element("b", text: tag.text)
        if let verdict = words.verdict(tag) { html.element("small", text: " (\(verdict))") }
      }
    }
  }

  /// What is to be checked comes before all else.
  func writeChecks(to html: inout HTMLWriter) {
    guard !digest.checks.isEmpty else { return }
    panel("checks", .checks, to: &html) { html in
      html.element("ul") { html in
        for (index, check) in digest.checks.enumerated() {
          html.element("li") { html in
            html.text(check.message(words))
            if !check.excerpt.isEmpty { html.element("small", text: ": “\(check.excerpt)”") }
            if let line = check.line {
              html.text(" ")
              html.element(
                "a", ("class", "at"), ("href", "#\(prefix)c\(index)"), text: words.line(line))
            }
          }
        }
      }
    }
  }
}
