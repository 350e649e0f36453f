import TelaahText

/// Tells which spans cover a piece of the text, as the pieces come one after the other.
struct SpanSweep {
  private let spans: [TextSpan]
  private var next = 0
  private var active: [Int] = []

  /// - Parameter spans: In order of their starts.
  init(_ spans: [TextSpan]) { self.spans = spans }

  /// The indices of the spans that cover `piece`; no piece begins before the last one did.
  mutating func covering(_ piece: TextSpan) -> [Int] {
    while next < spans.count, spans[next].start <= piece.start {
      active.append(next)
      next += 1
    }
    if active.isEmpty { return active }
    active.removeAll { spans[$0].end <= piece.start }
    return active.filter { spans[$0].contains(piece) }
  }
}
