import TelaahText

/// An article within a collection: its line in the list, and its page.
///
/// The page stands in a script element of no language, which a browser reads past: only the page
/// that is opened is built, so that a file of thousands opens at once. All text in it is escaped
/// as everywhere, so that nothing in it can end the element.
struct CollectionItem {
  let digest: Digest
  let note: HTMLNote
  let words: Wording

  func write(to html: inout HTMLWriter) {
    let source = digest.analysis.document.source
    let prefix = CollectionItem.prefix(of: digest.analysis.document)
    let anchor = PageAnchor(prefix: prefix)
    let title = digest.title ?? Inert.line(source.id.isEmpty ? source.origin : source.id)
    html.write(
      "<li data-q=\"", FoundWords(lists: found), "\"><a href=\"#", anchor, "\">",
      title.isEmpty ? words.untitled : title, "</a><p class=\"facts\">")
    if let date = source.date { html.write("<span>", words.day(date), "</span>") }
    html.write("<span>", words.statements(note.statements), "</span>")
    let names = note.voices.prefix(3).map(\.name)
    if !names.isEmpty { html.write("<span>", names.joined(separator: ", "), "</span>") }
    if !digest.checks.isEmpty {
      let count = words.number(digest.checks.count)
      html.write(
        "<span class=\"unsure\">", words("\(count) perlu diperiksa", "\(count) to check"), "</span>"
      )
    }
    html.write(
      "</p><script type=\"text/plain\" data-id=\"", anchor, "\" data-title=\"",
      OneLine(text: ArticlePage.name(of: digest, words)), "\">")
    ArticlePage(digest: digest, words: words, prefix: prefix).write(to: &html)
    html.literal("</script></li>\n")
  }

  /// What the search looks in: names and terms, each harmless by itself and all of them on a line.
  private var found: [[String]] { [note.people, note.organizations, note.places, note.keywords] }

  /// Of ids that addresses can carry: the FNV-1a hash of the article and where it is from, so that
  /// it needs no count and threads can make it in any order. Articles that share one are the same.
  private static func prefix(of document: Document) -> PagePrefix {
    var hash = FNV1a.seed
    func add(_ text: String) {
      text.withBytes { bytes in for byte in bytes { hash = FNV1a.step(hash, byte) } }
      // A byte of 0 parts one from the next.
      hash = FNV1a.step(hash, 0)
    }
    for part in [document.source.origin, document.source.id, document.source.title ?? ""] {
      add(part)
    }
    add(document.text)
    return PagePrefix(hash)
  }
}

/// Names and terms, a line each, put together on one line.
private struct FoundWords: HTMLValue {
  let lists: [[String]]

  func write(to html: inout HTMLWriter) {
    var isFirst = true
    for list in lists {
      for text in list where !text.isEmpty {
        if !isFirst { html.literal(" ") }
        isFirst = false
        html.text(text)
      }
    }
  }
}
