/// Where the nodes of a network stand.
///
/// The layout is Fruchterman and Reingold's (1991), started from a sunflower's spiral and run a
/// fixed number of steps, so that the same articles always give the same picture. An edge pulls the
/// less, the more of them both its ends have (as in D3's `forceLink`), so that the middle of a dense
/// net does not fall together.
struct NetworkLayout {
  /// Half the size of each node.
  let radii: [Double]
  /// How wide the name beside each node is.
  let labels: [Double]
  /// Which nodes are joined, and how strongly.
  let edges: [(a: Int, b: Int, count: Int)]

  static let width = 1000.0
  static let height = 620.0
  /// From here on names stand to the left of their nodes.
  static let labelsLeftFrom = width * 0.8

  /// Where each node stands.
  func points() -> [(x: Double, y: Double)] {
    let (width, height) = (NetworkLayout.width, NetworkLayout.height)
    var points = spiral()
    let ideal = 0.55 * (width * height / Double(radii.count)).squareRoot()
    var degrees = [Int](repeating: 0, count: radii.count)
    for edge in edges {
      degrees[edge.a] += 1
      degrees[edge.b] += 1
    }
    let steps = 300
    for step in 0..<steps {
      var moves = [(x: Double, y: Double)](repeating: (0, 0), count: radii.count)
      for a in radii.indices {
        for b in radii.indices where b > a {
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
        let share = 2.5 / Double(min(degrees[edge.a], degrees[edge.b]))
        let force = distance / ideal * min(1 + 0.2 * Double(edge.count), 2) * share
        moves[edge.a].x -= dx * force
        moves[edge.a].y -= dy * force
        moves[edge.b].x += dx * force
        moves[edge.b].y += dy * force
      }
      let heat = 60 * (1 - Double(step) / Double(steps)) + 1
      for index in radii.indices {
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
    fill(&points)
    separate(&points)
    return points
  }

  /// Stretches the picture to its frame, each way by half again at most.
  private func fill(_ points: inout [(x: Double, y: Double)]) {
    func stretched(_ values: [Double], _ low: Double, _ high: Double) -> [Double] {
      guard let least = values.min(), let most = values.max(), most > least else { return values }
      let scale = min((high - low) / (most - least), 1.5)
      let margin = (high - low - (most - least) * scale) / 2
      return values.map { low + margin + ($0 - least) * scale }
    }
    let x = stretched(points.map(\.x), 30, NetworkLayout.width - 60)
    let y = stretched(points.map(\.y), 20, NetworkLayout.height - 20)
    for index in points.indices { points[index] = (x[index], y[index]) }
  }

  /// Moves nodes up and down until no name and no node stands on another.
  private func separate(_ points: inout [(x: Double, y: Double)]) {
    for _ in 0..<300 {
      var isDone = true
      for a in radii.indices {
        for b in radii.indices where b > a {
          let gap = points[a].y - points[b].y
          let room = self.room(points, a, b)
          guard abs(gap) < room else { continue }
          isDone = false
          let move = (room - abs(gap)) / 2 + 0.5
          let up = gap < 0 ? a : b
          let down = up == a ? b : a
          points[up].y = max(points[up].y - move, 16)
          points[down].y = min(points[down].y + move, NetworkLayout.height - 12)
        }
      }
      if isDone { return }
    }
  }

  /// How far one must stand above the other, where they stand side by side as they do.
  private func room(_ points: [(x: Double, y: Double)], _ a: Int, _ b: Int) -> Double {
    func extent(_ index: Int) -> (left: Double, right: Double) {
      let (x, radius) = (points[index].x, radii[index])
      return x > NetworkLayout.labelsLeftFrom
        ? (x - radius - labels[index], x + radius) : (x - radius, x + radius + labels[index])
    }
    let (first, second) = (extent(a), extent(b))
    guard first.left < second.right, second.left < first.right else { return 0 }
    let line = 9.0
    let apart = abs(points[a].x - points[b].x)
    if apart < radii[a] + radii[b] { return radii[a] + radii[b] }
    return line + max(line, radii[points[a].x < points[b].x ? b : a])
  }

  /// A point for each node, turned by the golden angle from one to the next.
  private func spiral() -> [(x: Double, y: Double)] {
    let (cosine, sine) = (-0.737_368_878_078_319_7, 0.675_490_294_261_523_8)
    var direction = (x: 1.0, y: 0.0)
    return radii.indices.map { index in
      let radius = 250 * ((Double(index) + 0.5) / Double(radii.count)).squareRoot()
      defer {
        direction = (
          x: direction.x * cosine - direction.y * sine,
          y: direction.x * sine + direction.y * cosine
        )
      }
      return (
        x: NetworkLayout.width / 2 + direction.x * radius * 1.5,
        y: NetworkLayout.height / 2 + direction.y * radius
      )
    }
  }
}
