/// Who is named together with whom: up to 40 people, joined where articles name both.
///
/// The layout is Fruchterman and Reingold's (1991), started from a sunflower's spiral and run a
/// fixed number of steps, so that the same articles always give the same picture.
struct Network {
  private let nodes: [(name: String, count: Int)]
  private let edges: [(a: Int, b: Int, count: Int)]

  private static let width = 1000.0
  private static let height = 620.0

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
    let points = layout()
    let most = Double(nodes.map(\.count).max() ?? 1)
    func number(_ value: Double) -> String { JSONWriter.decimal(value, digits: 1) }
    // The picture is as high as what is in it.
    let top = (points.map(\.y).min() ?? 0) - 28
    let bottom = (points.map(\.y).max() ?? Network.height) + 28
    html.element("figure", ("class", "wide")) { html in
      html.element("h2", text: words("Siapa disebut bersama siapa", "Who is named with whom"))
      html.element(
        "p", ("class", "hint"),
        text: words(
          "Garis: disebut dalam artikel yang sama. Pilih nama untuk mencari artikelnya.",
          "Lines: named in the same article. Choose a name to find its articles."))
      html.element(
        "svg", ("viewBox", "0 \(number(top)) 1000 \(number(bottom - top))"), ("role", "group"),
        ("aria-label", words("Jejaring tokoh", "Network of people"))
      ) { html in
        for edge in edges {
          let (a, b) = (points[edge.a], points[edge.b])
          html.element(
            "line", ("class", "edge"), ("x1", number(a.x)), ("y1", number(a.y)),
            ("x2", number(b.x)), ("y2", number(b.y)),
            ("stroke-width", number(min(Double(edge.count), 8) * 0.8 + 0.4))
          ) { _ in }
        }
        for (index, node) in nodes.enumerated() {
          let radius = 6 + 12 * (Double(node.count) / most).squareRoot()
          let point = points[index]
          let isLeft = point.x > Network.width * 0.8
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

  private func layout() -> [(x: Double, y: Double)] {
    let (width, height) = (Network.width, Network.height)
    var points = spiral()
    let ideal = 0.55 * (width * height / Double(nodes.count)).squareRoot()
    let steps = 300
    for step in 0..<steps {
      var moves = [(x: Double, y: Double)](repeating: (0, 0), count: nodes.count)
      for a in nodes.indices {
        for b in nodes.indices where b > a {
          let (dx, dy) = (points[a].x - points[b].x, points[a].y - points[b].y)
          let square = max(dx * dx + dy * dy, 1)
          let force = ideal * ideal / square
          moves[a].x += dx * force
          moves[a].y += dy * force
          moves[b].x -= dx * force
          moves[b].y -= dy * force
        }
      }
      for edge in edges {
        let (dx, dy) = (points[edge.a].x - points[edge.b].x, points[edge.a].y - points[edge.b].y)
        let distance = max((dx * dx + dy * dy).squareRoot(), 1)
        let force = distance / ideal * min(1 + 0.2 * Double(edge.count), 2)
        moves[edge.a].x -= dx * force
        moves[edge.a].y -= dy * force
        moves[edge.b].x += dx * force
        moves[edge.b].y += dy * force
      }
      let heat = 60 * (1 - Double(step) / Double(steps)) + 1
      for index in nodes.indices {
        // A pull to the middle keeps parts together that nothing joins.
        let pull = (
          x: moves[index].x + (width / 2 - points[index].x) * 1.1,
          y: moves[index].y + (height / 2 - points[index].y) * 1.8
        )
        let size = max((pull.x * pull.x + pull.y * pull.y).squareRoot(), 0.01)
        let scale = min(size, heat) / size
        points[index].x = min(max(points[index].x + pull.x * scale, 30), width - 60)
        points[index].y = min(max(points[index].y + pull.y * scale, 20), height - 20)
      }
    }
    separateLabels(&points)
    return points
  }

  /// Moves nodes up and down until no name stands on another.
  private func separateLabels(_ points: inout [(x: Double, y: Double)]) {
    let line = 19.0
    for _ in 0..<200 {
      var isDone = true
      for a in nodes.indices {
        for b in nodes.indices where b > a {
          let (left, right) = points[a].x <= points[b].x ? (a, b) : (b, a)
          // About six units a letter, and the node itself.
          let reach = Double(nodes[left].name.count) * 6.2 + 40
          let gap = points[a].y - points[b].y
          guard points[right].x - points[left].x < reach, abs(gap) < line else { continue }
          isDone = false
          let move = (line - abs(gap)) / 2 + 0.5
          let up = gap < 0 ? a : b
          let down = up == a ? b : a
          points[up].y = max(points[up].y - move, 16)
          points[down].y = min(points[down].y + move, Network.height - 12)
        }
      }
      if isDone { return }
    }
  }

  /// A point for each node, turned by the golden angle from one to the next.
  private func spiral() -> [(x: Double, y: Double)] {
    let (cosine, sine) = (-0.737_368_878_078_319_7, 0.675_490_294_261_523_8)
    var direction = (x: 1.0, y: 0.0)
    return nodes.indices.map { index in
      let radius = 250 * ((Double(index) + 0.5) / Double(nodes.count)).squareRoot()
      defer {
        direction = (
          x: direction.x * cosine - direction.y * sine,
          y: direction.x * sine + direction.y * cosine
        )
      }
      return (
        x: Network.width / 2 + direction.x * radius * 1.5,
        y: Network.height / 2 + direction.y * radius
      )
    }
  }
}
