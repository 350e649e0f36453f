import TelaahText

/// What stands beside the text: checks, people, organisations, places, dates, keywords, each with
/// links to its places in the text.
struct ArticlePanels {
  let digest: Digest
  let words: Wording
  let prefix: PagePrefix

  func write(to html: inout HTMLWriter) {
    html.literal("<div class=\"panels\">")
    section("people", .people, digest.people, to: &html)
    section("organizations", .organizations, digest.organizations, to: &html)
    writePlaces(to: &html)
    writeDates(to: &html)
    writeKeywords(to: &html)
    html.literal("</div>\n")
  }

  /// The beginning of a panel, up to its list.
  @inline(__always)
  private func open(
    _ id: StaticString, _ classes: StaticString, _ heading: Wording.Section,
    to html: inout HTMLWriter
  ) {
    html.literal("<section class=\"")
    html.literal(classes)
    html.write(
      "\" aria-labelledby=\"", prefix(id), "\"><h2 id=\"", prefix(id), "\">",
      words.heading(heading), "</h2>")
  }

  private func section(
    _ classes: StaticString, _ heading: Wording.Section, _ items: [Named], to html: inout HTMLWriter
  ) {
    if items.isEmpty { return }
    open(heading == .people ? "h-people" : "h-organizations", classes, heading, to: &html)
    html.literal("<ul>")
    for item in items {
      html.literal("<li>")
      write(item, to: &html)
      html.literal("</li>")
    }
    html.literal("</ul></section>\n")
  }

  private func write(_ item: Named, to html: inout HTMLWriter) {
    link(item.fullName, "m", item.entity.mentions.first, to: &html)
    if !item.roles.isEmpty { html.write(", ", item.roles.joined(separator: "; "), "") }
    if !item.aliases.isEmpty {
      html.write(
        "<span class=\"also\">", words(" juga ", " also called "), "",
        item.aliases.joined(separator: ", "), "</span>")
    }
    if let voice = digest.voice(of: item), voice.words > 0 {
      html.write(
        "<span class=\"also\"> · ", Wording.wholePercent(voice.share), "%",
        words(" porsi suara", " share of voice"), "</span>")
    }
    writeOthers(of: item, to: &html)
  }

  /// The first place is where the name leads to; the others stand behind it as numbers.
  private func writeOthers(of item: Named, to html: inout HTMLWriter) {
    let mentions = item.entity.mentions
    if mentions.count < 2 { return }
    html.write("<span class=\"at\">", words(" · sebutan lain", " · more mentions"), "")
    for index in 1..<min(mentions.count, 12) {
      html.write(
        " <a href=\"#", prefix("m", mentions[index]), "\" aria-label=\"",
        words("sebutan ke-", "mention "), "", index + 1, "\">")
      html.write("", index + 1, "</a>")
    }
    if item.count > min(mentions.count, 12) {
      html.write(" … (", words.number(item.count), "×)")
    }
    html.literal("</span>")
  }

  /// A text that leads to a place in the article; in bold where there is none.
  private func link(
    _ text: String, _ letter: StaticString, _ number: Int?, to html: inout HTMLWriter
  ) {
    guard let number else { return html.write("<b>", text, "</b>") }
    html.write("<a href=\"#", prefix(letter, number), "\">", text, "</a>")
  }

  /// Places are many and have no roles: they stand in lines, each with its number.
  private func writePlaces(to html: inout HTMLWriter) {
    if digest.places.isEmpty { return }
    open("h-places", "places", .places, to: &html)
    html.literal("<ul class=\"inline\">")
    for place in digest.places {
      chip(place.fullName, "m", place.entity.mentions.first, count: place.count, to: &html)
    }
    html.literal("</ul></section>\n")
  }

  private func chip(
    _ text: String, _ letter: StaticString, _ number: Int?, count: Int, to html: inout HTMLWriter
  ) {
    html.literal("<li>")
    link(text, letter, number, to: &html)
    if count > 1 { html.write("<small> ", words.number(count), "×</small>") }
    html.literal("</li>")
  }

  private func writeDates(to html: inout HTMLWriter) {
    if digest.dates.isEmpty { return }
    open("h-dates", "dates", .dates, to: &html)
    html.literal("<ul>")
    for date in digest.dates {
      html.literal("<li>")
      let meaning = date.meaning(words)
      link(meaning ?? date.text, "m", date.mention, to: &html)
      if let quoted = date.quoted(beside: meaning) {
        html.write("<small> “", quoted, "”</small>")
      }
      html.literal("</li>")
    }
    html.literal("</ul></section>\n")
  }

  private func writeKeywords(to html: inout HTMLWriter) {
    if digest.keywords.isEmpty && digest.tags.isEmpty { return }
    open("h-keywords", "keywords", .keywords, to: &html)
    html.literal("<ul class=\"inline\">")
    for rank in digest.keywords.indices {
      let count = digest.keywords[rank].occurrences.count
      let term = Inert.line(digest.keywords[rank].term)
      chip(term, "k", count > 0 ? rank : nil, count: count, to: &html)
    }
    html.literal("</ul>")
    writeTags(to: &html)
    html.literal("</section>\n")
  }

  private func writeTags(to html: inout HTMLWriter) {
    if digest.tags.isEmpty { return }
    html.write("<p class=\"tagline\">", words.tags, ": ")
    for (index, tag) in digest.tags.enumerated() {
      if index > 0 { html.literal(" · ") }
      html.write("<b>", tag.text, "</b>")
      if let verdict = words.verdict(tag) { html.write("<small> (", verdict, ")</small>") }
    }
    html.literal("</p>")
  }

  /// What is to be checked comes before all else.
  func writeChecks(to html: inout HTMLWriter) {
    if digest.checks.isEmpty { return }
    open("h-checks", "checks", .checks, to: &html)
    html.literal("<ul>")
    for (index, check) in digest.checks.enumerated() {
      html.write("<li>", check.message(words), "")
      if !check.excerpt.isEmpty { html.write("<small>: “", check.excerpt, "”</small>") }
      if let line = check.line {
        html.write(
          " <a class=\"at\" href=\"#", prefix("c", index), "\">", words.line(line), "</a>")
      }
      html.literal("</li>")
    }
    html.literal("</ul></section>\n")
  }
}
