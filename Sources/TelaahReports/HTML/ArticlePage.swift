import TelaahText

/// The page of an article: head, share of voice, text, statements, panels.
struct ArticlePage {
  let digest: Digest
  let words: Wording
  /// Stands before every id, so that many articles fit in a file.
  let prefix: String
  private let palette: VoicePalette

  init(digest: Digest, words: Wording, prefix: String) {
    self.digest = digest
    self.words = words
    self.prefix = prefix
    palette = VoicePalette(digest.voices)
  }

  func write(to html: inout HTMLWriter) {
    html.element("a", ("class", "skip"), ("href", "#\(prefix)text")) {
      $0.text(words("Langsung ke naskah", "Skip to the text"))
    }
    html.literal("\n<div class=\"wrap\">\n")
    writeHead(to: &html)
    writeParts(to: &html)
    html.literal("<main>\n")
    writeVoices(to: &html)
    html.literal("<div class=\"layout\">\n")
    let panels = ArticlePanels(digest: digest, words: words, prefix: prefix)
    panels.writeChecks(to: &html)
    StatementList(digest: digest, words: words, prefix: prefix, palette: palette).write(to: &html)
    MarkedArticle(digest: digest, words: words, prefix: prefix, palette: palette).write(to: &html)
    panels.write(to: &html)
    html.literal("</div>\n</main>\n")
    html.element("footer", ("class", "foot"), text: words.caution)
    html.literal("\n</div>\n")
  }

  /// Where a browser's tab or history tells the page: the headline, else what tells the article
  /// from others.
  static func name(of digest: Digest, _ words: Wording) -> String {
    let source = digest.analysis.document.source
    let id = Inert.line(source.id.isEmpty ? source.origin : source.id)
    return digest.title ?? (id.isEmpty ? words.untitled : "\(words.untitled) – \(id)")
  }

  /// Links to the parts of the page, for screens on which they stand below each other.
  private func writeParts(to html: inout HTMLWriter) {
    var parts = [("said", words.heading(.statements)), ("text", words("Naskah", "Article"))]
    if !digest.people.isEmpty { parts.append(("h-people", words.heading(.people))) }
    if !digest.organizations.isEmpty {
      parts.append(("h-organizations", words.heading(.organizations)))
    }
    if !digest.places.isEmpty { parts.append(("h-places", words.heading(.places))) }
    if !digest.dates.isEmpty { parts.append(("h-dates", words.heading(.dates))) }
    if !digest.keywords.isEmpty || !digest.tags.isEmpty {
      parts.append(("h-keywords", words.heading(.keywords)))
    }
    html.element(
      "nav", ("class", "parts"), ("aria-label", words("Bagian halaman", "Parts of the page"))
    ) { html in
      for (id, name) in parts { html.element("a", ("href", "#\(prefix)\(id)"), text: name) }
    }
    html.literal("\n")
  }

  private func writeHead(to html: inout HTMLWriter) {
    let source = digest.analysis.document.source
    html.element("header", ("class", "masthead")) { html in
      if !prefix.isEmpty {
        html.element("a", ("class", "back"), ("href", "#")) {
          $0.text(words("← Semua artikel", "← All articles"))
        }
      }
      html.element("h1", text: digest.title ?? words.untitled)
      html.element("p", ("class", "facts")) { html in
        if let date = source.date { html.element("span", text: words.day(date)) }
        if let dateline = digest.analysis.structure.dateline {
          for fact in [dateline.place, dateline.agency] where !fact.isEmpty {
            html.element("span", text: Inert.line(fact))
          }
        }
        html.element("span", text: words.words(digest.words))
        html.element("span", text: words.statements(digest.statements.count))
        html.element("span", text: words.sources(digest.voices.count { $0.name != nil }))
        let isFile = source.origin.hasPrefix(source.id)
        html.element("span", text: Inert.line(isFile ? source.origin : source.id))
      }
    }
    html.literal("\n")
  }

  /// The share of voice as a bar, and a chip for each speaker that filters by it.
  private func writeVoices(to html: inout HTMLWriter) {
    guard !digest.voices.isEmpty else { return }
    html.element("section", ("class", "voices"), ("aria-labelledby", "\(prefix)voices")) { html in
      html.element("h2", ("id", "\(prefix)voices"), text: words.heading(.voice))
      html.element("div", ("class", "bar"), ("aria-hidden", "true")) { html in
        for voice in digest.voices {
          html.element(
            "i", ("class", voice.name == nil ? "unknown" : ""),
            ("style", "\(palette.style(voice.name));flex:\(max(voice.words, 1))")
          ) { _ in }
        }
      }
      html.element(
        "div", ("class", "chips"), ("role", "group"),
        ("aria-label", words("Saring menurut narasumber", "Filter by speaker"))
      ) { html in
        for voice in digest.voices { write(chip: voice, to: &html) }
      }
      html.element(
        "p", ("class", "sr live"), ("aria-live", "polite"),
        ("data-all", words("Semua narasumber", "All speakers"))
      ) { _ in }
    }
    html.literal("\n")
  }

  private func write(chip voice: Voice, to html: inout HTMLWriter) {
    html.element(
      "button", ("type", "button"), ("class", "chip"), ("data-v", palette.key(voice.name)),
      ("aria-pressed", "false"), ("style", palette.style(voice.name)), ("disabled", "")
    ) { html in
      html.element("i", ("class", voice.name == nil ? "dot unknown" : "dot")) { _ in }
      html.element("b", text: voice.name ?? words.unknownSpeaker)
      html.element(
        "small", text: "\(words.percent(voice.share)) · \(words.statements(voice.statements))")
    }
  }
}
