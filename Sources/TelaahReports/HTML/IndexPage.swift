/// The first page of a collection: search, the most frequent names and terms, time, network.
struct IndexPage {
  let notes: [HTMLNote]
  let words: Wording

  func write(to html: inout HTMLWriter) {
    html.literal("<div class=\"wrap index\">\n")
    writeHead(to: &html)
    html.literal("<main>\n")
    html.element("div", ("class", "grid")) { html in
      writeSpeakers(to: &html)
      top(words("Lembaga", "Organisations"), notes.map(\.organizations), 285, to: &html)
      top(words("Tempat", "Places"), notes.map(\.places), 150, to: &html)
      top(words("Kata kunci", "Keywords"), notes.map(\.keywords), 28, to: &html)
    }
    Timeline(notes: notes, words: words).write(to: &html)
    Network(notes: notes).write(words, to: &html)
    writeArticles(to: &html)
    html.literal("</main>\n</div>\n")
  }

  private func writeHead(to html: inout HTMLWriter) {
    html.element("header", ("class", "masthead")) { html in
      html.element("h1", text: words("Telaah berita", "News review"))
      html.element("p", ("class", "facts")) { html in
        html.element("span", text: articles(notes.count))
        html.element("span", text: words.statements(notes.reduce(0) { $0 + $1.statements }))
        let speakers = Set(notes.flatMap { $0.voices.map(\.name) }).count
        html.element("span", text: words.sources(speakers))
        let dates = notes.compactMap(\.date).sorted()
        if let first = dates.first, let last = dates.last {
          let span = first == last ? words.day(first) : "\(words.day(first)) – \(words.day(last))"
          html.element("span", text: span)
        }
      }
    }
  }

  private func articles(_ count: Int) -> String {
    let number = words.number(count)
    return words("\(number) artikel", count == 1 ? "1 article" : "\(number) articles")
  }

  private func writeSpeakers(to html: inout HTMLWriter) {
    var sums: [String: Int] = [:]
    for voice in notes.flatMap(\.voices) { sums[voice.name, default: 0] += voice.statements }
    list(
      words("Paling banyak berbicara", "Most quoted"), ranked(sums), 210,
      { words.statements($0) }, to: &html)
  }

  private func top(
    _ heading: String, _ names: [[String]], _ hue: Int, to html: inout HTMLWriter
  ) {
    var counts: [String: Int] = [:]
    for name in names.flatMap({ Set($0) }) { counts[name, default: 0] += 1 }
    list(heading, ranked(counts), hue, articles, to: &html)
  }

  private func ranked(_ counts: [String: Int]) -> [(name: String, count: Int)] {
    let all = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    return all.prefix(12).map { (name: $0.key, count: $0.value) }
  }

  private func list(
    _ heading: String, _ items: [(name: String, count: Int)], _ hue: Int,
    _ unit: (Int) -> String, to html: inout HTMLWriter
  ) {
    guard let most = items.first?.count, most > 0 else { return }
    html.element("section") { html in
      html.element("h2", text: heading)
      html.element("ol", ("class", "top"), ("style", "--h:\(hue)")) { html in
        for item in items {
          let share = JSONWriter.decimal(Double(item.count) / Double(most), digits: 3)
          html.element("li", ("style", "--w:\(share)")) { html in
            html.element(
              "button", ("type", "button"), ("data-find", item.name), text: item.name)
            html.element("small", ("title", unit(item.count)), text: words.number(item.count))
          }
        }
      }
    }
    html.literal("\n")
  }

  private func writeArticles(to html: inout HTMLWriter) {
    html.element("section", ("aria-labelledby", "articles")) { html in
      html.element("h2", ("id", "articles"), text: words("Artikel", "Articles"))
      html.void(
        "input", ("type", "search"), ("class", "search"),
        ("aria-label", words("Cari artikel", "Search articles")),
        ("placeholder", words("Cari judul, nama, kata kunci …", "Search titles, names, keywords …"))
      )
      html.element(
        "p", ("class", "facts found"), ("role", "status"),
        ("data-of", words("% artikel cocok", "% articles match"))
      ) { _ in }
      html.element("ol", ("class", "articles")) { html in
        for note in notes { write(note, to: &html) }
      }
    }
  }

  private func write(_ note: HTMLNote, to html: inout HTMLWriter) {
    let found = note.people + note.organizations + note.places + note.keywords
    html.element("li", ("data-q", found.joined(separator: " "))) { html in
      html.element("a", ("href", "#\(note.anchor)"), text: note.title ?? note.origin)
      html.element("p", ("class", "facts")) { html in
        if let date = note.date { html.element("span", text: words.day(date)) }
        html.element("span", text: words.statements(note.statements))
        let names = note.voices.prefix(3).map(\.name)
        if !names.isEmpty { html.element("span", text: names.joined(separator: ", ")) }
        if note.checks > 0 {
          html.element(
            "span", ("class", "unsure"),
            text: words("\(note.checks) perlu diperiksa", "\(note.checks) to be checked"))
        }
      }
    }
    html.literal("\n")
  }
}
