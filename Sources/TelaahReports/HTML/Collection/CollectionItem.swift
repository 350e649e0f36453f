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
    let anchor = CollectionItem.anchor(digest.analysis.document)
    let title = digest.title ?? Inert.line(source.id.isEmpty ? source.origin : source.id)
    let found = note.people + note.organizations + note.places + note.keywords
    html.element("li", ("data-q", found.joined(separator: " "))) { html in
      html.element("a", ("href", "#\(anchor)"), text: title.isEmpty ? words.untitled : title)
      html.element("p", ("class", "facts")) { html in
        if let date = source.date { html.element("span", text: words.day(date)) }
        html.element("span", text: words.statements(note.statements))
        let names = note.voices.prefix(3).map(\.name)
        if !names.isEmpty { html.element("span", text: names.joined(separator: ", ")) }
        if !digest.checks.isEmpty {
          let count = words.number(digest.checks.count)
          html.element(
            "span", ("class", "unsure"),
            text: words("\(count) perlu diperiksa", "\(count) to check"))
        }
      }
      html.element(
        "script", ("type", "text/plain"), ("data-id", anchor),
        ("data-title", ArticlePage.name(of: digest, words))
      ) { html in
        ArticlePage(digest: digest, words: words, prefix: anchor + "-").write(to: &html)
      }
    }
    html.literal("\n")
  }

  /// An id that addresses can carry: the FNV-1a hash of the article and where it is from, so that
  /// it needs no count and threads can make it in any order. Articles that share one are the same.
  private static func anchor(_ document: Document) -> String {
    var hash = FNV1a.seed
    func add(_ text: String) {
      var text = text
      text.withUTF8 { hash = $0.reduce(hash, FNV1a.step) }
      // A byte of 0 parts one from the next.
      hash = FNV1a.step(hash, 0)
    }
    for part in [document.source.origin, document.source.id, document.source.title ?? ""] {
      add(part)
    }
    add(document.text)
    return "a" + String(hash, radix: 36)
  }
}
