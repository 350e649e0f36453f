import TelaahText

/// Tells which spans cover a place of the text, as the places come one after the other.
struct SpanSweep {
  /// The indices of the spans that cover the place.
  private(set) var covering: [Int] = []
  private var next = 0

  /// Goes on to a place; none comes before the last one.
  ///
  /// - Parameter spans: In order of their starts, the same each time.
  mutating func move(to place: Int, count: Int, span: (Int) -> TextSpan) {
    var kept = 0
    for index in covering.indices where span(covering[index]).end > place {
      covering[kept] = covering[index]
      kept += 1
    }
    while covering.count > kept { covering.removeLast() }
    while next < count {
      let coming = span(next)
      if coming.start > place { break }
      if coming.end > place { covering.append(next) }
      next += 1
    }
  }
}
