/// Who is named together with whom: up to 40 people, joined where articles name both.
struct Network {
  private let nodes: [(name: String, count: Int)]
  private let edges: [(a: Int, b: Int, count: Int)]

  init(people: [CollectionFigures.Ranked], pairs: [CollectionFigures.Pair]) {
    let people = Array(people.prefix(CollectionFigures.networkSize))
    let pairs = pairs.filter {
      people.indices.contains($0.a) && people.indices.contains($0.b) && $0.a != $0.b
    }
    // Whoever is never named with another tells nothing here.
    let used = Set(pairs.flatMap { [$0.a, $0.b] }).sorted()
    var places: [Int: Int] = [:]
    for (place, node) in used.enumerated() { places[node] = place }
    nodes = used.map { (name: Inert.line(people[$0].name), count: people[$0].count) }
    edges = pairs.compactMap { pair in
      guard let a = places[pair.a], let b = places[pair.b] else { return nil }
      return (a: a, b: b, count: pair.count)
    }
  }

  func write(_ words: Wording, to html: inout HTMLWriter) {
    guard nodes.count > 2 else { return }
    let most = Double(nodes.map(\.count).max() ?? 1)
    let radii = nodes.map { 6 + 12 * (Double($0.count) / most).squareRoot() }
    let points = NetworkLayout(
      radii: radii, labels: nodes.map { Double($0.name.count) * 6.2 + 8 }, edges: edges
    ).points()
    func number(_ value: Double) -> String { JSONWriter.decimal(value, digits: 1) }
    // The picture is as high as what is in it.
    let top = (points.map(\.y).min() ?? 0) - 28
    let bottom = (points.map(\.y).max() ?? NetworkLayout.height) + 28
    html.element("figure", ("class", "wide")) { html in
      html.element("h2", text: words("Siapa disebut bersama siapa", "Who is mentioned with whom"))
      html.element(
        "p", ("class", "hint"),
        text: words(
          "Garis menghubungkan tokoh yang disebut dalam artikel yang sama. Pilih nama untuk mencari artikelnya.",
          "A line joins people mentioned in the same article. Choose a name to find the articles."))
      html.element(
        "svg", ("viewBox", "0 \(number(top)) 1000 \(number(bottom - top))"), ("role", "group"),
        ("aria-label", words("Jejaring tokoh", "Network of people"))
      ) { html in
        for edge in edges {
          let (a, b) = (points[edge.a], points[edge.b])
          html.element(
            "line", ("class", "edge"), ("x1", number(a.x)), ("y1", number(a.y)),
            ("x2", number(b.x)), ("y2", number(b.y)),
            ("stroke-width", number(min(Double(edge.count), 8) * 0.5 + 0.4))
          ) { _ in }
        }
        for (index, node) in nodes.enumerated() {
          let (radius, point) = (radii[index], points[index])
          let isLeft = point.x > NetworkLayout.labelsLeftFrom
          html.element(
            "g", ("tabindex", "0"), ("role", "button"), ("data-find", node.name),
            ("aria-label", "\(node.name), \(words.articles(node.count))"), ("style", "--h:210")
          ) { html in
            html.element(
              "circle", ("class", "node"), ("cx", number(point.x)), ("cy", number(point.y)),
              ("r", number(radius))
            ) { html in
              html.element("title", text: "\(node.name): \(words.articles(node.count))")
            }
            html.element(
              "text", ("class", "label"),
              ("x", number(isLeft ? point.x - radius - 4 : point.x + radius + 4)),
              ("y", number(point.y + 4)), ("text-anchor", isLeft ? "end" : "start"),
              text: node.name)
          }
        }
      }
    }
    html.literal("\n")
  }
}
