import TelaahText

/// The page of an article: head, share of voice, text, statements, panels.
struct ArticlePage {
  let digest: Digest
  let words: Wording
  /// Stands before every id, so that many articles fit in a file.
  let prefix: PagePrefix

  func write(to html: inout HTMLWriter) {
    html.write(
      "<a class=\"skip\" href=\"#", prefix("text"), "\">",
      words("Langsung ke naskah", "Skip to the text"), "</a>\n<div class=\"wrap\">\n")
    writeHead(to: &html)
    writeParts(to: &html)
    html.literal("<main>\n")
    writeVoices(to: &html)
    html.literal("<div class=\"layout\">\n")
    let panels = ArticlePanels(digest: digest, words: words, prefix: prefix)
    panels.writeChecks(to: &html)
    StatementList(digest: digest, words: words, prefix: prefix).write(to: &html)
    MarkedArticle(digest: digest, words: words, prefix: prefix).write(to: &html)
    panels.write(to: &html)
    html.write("</div>\n</main>\n<footer class=\"foot\">", words.caution, "</footer>\n</div>\n")
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
    func part(_ id: StaticString, _ name: String) {
      html.write("<a href=\"#", prefix(id), "\">", name, "</a>")
    }
    html.write(
      "<nav class=\"parts\" aria-label=\"", words("Bagian halaman", "Parts of the page"), "\">")
    part("said", words.heading(.statements))
    part("text", words("Naskah", "Article"))
    if !digest.people.isEmpty { part("h-people", words.heading(.people)) }
    if !digest.organizations.isEmpty { part("h-organizations", words.heading(.organizations)) }
    if !digest.places.isEmpty { part("h-places", words.heading(.places)) }
    if !digest.dates.isEmpty { part("h-dates", words.heading(.dates)) }
    if !digest.keywords.isEmpty || !digest.tags.isEmpty {
      part("h-keywords", words.heading(.keywords))
    }
    html.literal("</nav>\n")
  }

  private func writeHead(to html: inout HTMLWriter) {
    let source = digest.analysis.document.source
    func fact(_ text: String) { html.write("<span>", text, "</span>") }
    html.literal("<header class=\"masthead\">")
    if !prefix.isEmpty {
      html.write(
        "<a class=\"back\" href=\"#\">", words("← Semua artikel", "← All articles"), "</a>")
    }
    html.write("<h1>", digest.title ?? words.untitled, "</h1><p class=\"facts\">")
    if let date = source.date { fact(words.day(date)) }
    if let dateline = digest.analysis.structure.dateline {
      if !dateline.place.isEmpty { fact(Inert.line(dateline.place)) }
      if !dateline.agency.isEmpty { fact(Inert.line(dateline.agency)) }
    }
    fact(words.words(digest.words))
    fact(words.statements(digest.statements.count))
    fact(words.sources(digest.voices.count { $0.name != nil }))
    fact(Inert.line(source.origin.hasPrefix(source.id) ? source.origin : source.id))
    html.literal("</p></header>\n")
  }

  /// The share of voice as a bar, and a chip for each speaker that filters by it.
  private func writeVoices(to html: inout HTMLWriter) {
    let voices = digest.voices
    if voices.isEmpty { return }
    html.write(
      "<section class=\"voices\" aria-labelledby=\"", prefix("voices"), "\"><h2 id=\"",
      prefix("voices"), "\">", words.heading(.voice),
      "</h2><div class=\"bar\" aria-hidden=\"true\">")
    for rank in voices.indices {
      html.write(
        "<i class=\"", voices[rank].name == nil ? "unknown" : "", "\" style=\"--h:",
        digest.mark(ofVoice: rank).hue, ";flex:", max(voices[rank].words, 1), "\"></i>")
    }
    html.write(
      "</div><div class=\"chips\" role=\"group\" aria-label=\"",
      words("Saring menurut narasumber", "Filter by speaker"), "\">")
    for rank in voices.indices {
      write(chip: voices[rank], digest.mark(ofVoice: rank), to: &html)
    }
    html.write(
      "</div><p class=\"sr live\" aria-live=\"polite\" data-all=\"",
      words("Semua narasumber", "All speakers"), "\"></p></section>\n")
  }

  private func write(chip voice: Voice, _ mark: VoiceMark, to html: inout HTMLWriter) {
    html.write(
      "<button type=\"button\" class=\"chip\" data-v=\"", mark.key,
      "\" aria-pressed=\"false\" style=\"--h:", mark.hue, "\" disabled=\"\"><i class=\"dot")
    html.write(
      voice.name == nil ? " unknown\"></i><b>" : "\"></i><b>", voice.name ?? words.unknownSpeaker,
      "</b><small>", Wording.wholePercent(voice.share), "% · ", words.statements(voice.statements),
      "</small></button>")
  }
}
