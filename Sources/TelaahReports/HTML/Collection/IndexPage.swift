/// The first page of a collection: search, the most frequent names and terms, time, network.
///
/// The list of articles is written as they come, the figures behind it when all are known; the
/// page's script puts the figures first.
struct IndexPage {
  let words: Wording

  /// What stands before the first article.
  func writeOpening(to html: inout HTMLWriter) {
    html.literal("<div class=\"wrap index\">\n")
    html.element("header", ("class", "masthead")) {
      $0.element("h1", text: words("Telaah berita", "News review"))
    }
    html.element("noscript") { html in
      html.element(
        "p", ("class", "facts"),
        text: words(
          "Aktifkan JavaScript di peramban ini untuk membuka artikel dalam kumpulan ini.",
          "Turn on JavaScript in this browser to open the articles of this collection."))
    }
    html.literal("\n<main>\n<section class=\"list\" aria-labelledby=\"articles\">\n")
    html.element("h2", ("id", "articles"), text: words("Artikel", "Articles"))
    html.void(
      "input", ("type", "search"), ("class", "search"),
      ("aria-label", words("Cari artikel", "Search articles")),
      (
        "placeholder",
        words("Cari nama atau kata …", "Search names or words …")
      ))
    html.element(
      "p", ("class", "facts found"), ("role", "status"),
      ("data-of", words("Artikel yang cocok: %", "Matching articles: %")),
      ("data-none", words("Tidak ada artikel yang cocok", "No articles match"))
    ) { _ in }
    html.literal("<ol class=\"articles\">\n")
  }

  /// What stands behind the last article, where `limit` of them were written.
  func writeClosing(_ figures: CollectionFigures, limit: Int, to html: inout HTMLWriter) {
    html.literal("</ol>\n")
    if figures.articles > limit {
      let (shown, all) = (words.number(limit), words.number(figures.articles))
      html.element(
        "p", ("class", "facts"),
        text: words(
          "Di sini hanya \(shown) artikel pertama yang dapat dibuka; angka di atas mencakup \(all) artikel.",
          "Only the first \(shown) articles can be opened here; the figures above cover all \(all)."
        ))
    }
    html.literal("</section>\n<div class=\"figures\">\n")
    writeFacts(figures, to: &html)
    html.element("div", ("class", "grid")) { html in
      list(
        words("Paling banyak dikutip", "Most quoted"), figures.speakers, 210,
        (words("pernyataan", "statements"), words.statements), to: &html)
      let articles = (words("artikel", "articles"), words.articles)
      list(words.heading(.organizations), figures.organizations, 285, articles, to: &html)
      list(words.heading(.places), figures.places, 150, articles, to: &html)
      list(words.heading(.keywords), figures.keywords, 28, articles, to: &html)
    }
    Timeline(days: figures.days, words: words).write(to: &html)
    Network(people: figures.people, pairs: figures.pairs).write(words, to: &html)
    for table in figures.tables { write(table, to: &html) }
    html.literal("</div>\n</main>\n")
    html.element("footer", ("class", "foot"), text: words.caution)
    html.literal("\n</div>\n")
  }

  private func writeFacts(_ figures: CollectionFigures, to html: inout HTMLWriter) {
    html.element("p", ("class", "facts")) { html in
      html.element("span", text: words.articles(figures.articles))
      html.element("span", text: words.statements(figures.statements))
      html.element("span", text: words.sources(figures.sources))
      if let first = figures.days.keys.min(), let last = figures.days.keys.max() {
        html.element("span", text: words.days(first, last))
      }
    }
    html.literal("\n")
  }

  private func list(
    _ heading: String, _ items: [CollectionFigures.Ranked], _ hue: Int,
    _ unit: (name: String, count: (Int) -> String), to html: inout HTMLWriter
  ) {
    guard let most = items.first?.count, most > 0 else { return }
    html.element("section") { html in
      html.element("h2") { html in
        html.text(heading)
        html.element("small", text: " " + unit.name)
      }
      html.element("ol", ("class", "top"), ("style", "--h:\(hue)")) { html in
        for item in items {
          let share = JSONWriter.decimal(Double(item.count) / Double(most), digits: 3)
          let name = Inert.line(item.name)
          html.element("li", ("style", "--w:\(share)")) { html in
            html.element("button", ("type", "button"), ("data-find", name), text: name)
            html.element("small", ("title", unit.count(item.count))) { html in
              html.element("span", ("aria-hidden", "true"), text: words.number(item.count))
              html.element("span", ("class", "sr"), text: unit.count(item.count))
            }
          }
        }
      }
    }
    html.literal("\n")
  }

  private func write(_ table: CollectionFigures.Table, to html: inout HTMLWriter) {
    guard !table.rows.isEmpty else { return }
    html.element("section", ("class", "wide")) { html in
      html.element("h2", text: table.heading)
      html.element("table") { html in
        html.element("thead") { html in
          html.element("tr") { html in
            for column in table.columns { html.element("th", ("scope", "col"), text: column) }
          }
        }
        html.element("tbody") { html in
          for row in table.rows {
            html.element("tr") { html in
              for cell in row {
                switch cell {
                case .text(let text): html.element("td", text: Inert.line(text))
                case .number(let text): html.element("td", ("class", "n"), text: text)
                }
              }
            }
            html.literal("\n")
          }
        }
      }
    }
    html.literal("\n")
  }
}
