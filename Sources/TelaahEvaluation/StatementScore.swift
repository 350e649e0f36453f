import TelaahText

/// How well statements and their speakers are found.
///
/// A statement is found where its content and one piece of an annotated one overlap by half
/// (intersection over union), each matched once, the best first. An unknown speaker costs recall, a
/// wrong one precision too.
public struct StatementScore: Sendable {
  /// A figure, as other layers have them.
  public typealias Figure = LemmaScore.Figure

  /// The figures in order.
  public private(set) var figures: [Figure] = [
    Figure(name: "found", title: "statements found, recall"),
    Figure(name: "precision", title: "statements found, precision"),
    Figure(name: "speaker", title: "with the right speaker, recall"),
    Figure(name: "named", title: "with the right speaker, precision"),
    Figure(name: "direct", title: "direct, with the right speaker"),
    Figure(name: "indirect", title: "indirect, with the right speaker"),
    Figure(name: "mouth", title: "not put into another's mouth"),
    Figure(name: "sure", title: "right where confidence is 0.9 or more"),
    Figure(name: "reach", title: "reach a confidence of 0.9"),
  ]
  /// The wrong speakers and the statements that were not found.
  public private(set) var misses: [LemmaScore.Miss] = []
  /// The share of their length that spans must have in common.
  public let overlap: Double

  /// A score without articles.
  public init(overlap: Double = 0.5) { self.overlap = overlap }

  /// Adds an article.
  public mutating func add(_ gold: StatementGold, _ analysis: Analysis) {
    let statements = analysis.statements ?? []
    let pieces = statements.enumerated().flatMap { index, statement in
      statement.content.map { (span: $0, statement: index) }
    }
    var pairs: [(share: Double, item: Int, piece: Int)] = []
    for (item, expected) in gold.items.enumerated() {
      for (piece, found) in pieces.enumerated() where found.span.overlaps(expected.span) {
        let share = StatementScore.share(expected.span, found.span)
        if share >= overlap { pairs.append((share, item, piece)) }
      }
    }
    pairs.sort { ($1.share, $0.item, $0.piece) < ($0.share, $1.item, $1.piece) }
    var matches = [Int?](repeating: nil, count: gold.items.count)
    var taken = Set<Int>()
    for pair in pairs where matches[pair.item] == nil && !taken.contains(pair.piece) {
      matches[pair.item] = pair.piece
      taken.insert(pair.piece)
    }
    for (item, expected) in gold.items.enumerated() {
      let found = matches[item].map { statements[pieces[$0].statement] }
      count(expected, found, analysis)
    }
    if gold.isComplete {
      figures[1].counts.gold += pieces.count
      figures[1].counts.right += taken.count
      let named = pieces.count { statements[$0.statement].speaker.kind != .unknown }
      figures[3].counts.gold += named
    }
  }

  private mutating func count(
    _ expected: StatementGold.Item, _ found: Statement?, _ analysis: Analysis
  ) {
    func add(_ figure: Int, _ isRight: Bool) {
      figures[figure].counts.gold += 1
      figures[figure].counts.right += isRight ? 1 : 0
    }
    add(0, found != nil)
    let name = found.flatMap { $0.speaker.kind == .unknown ? nil : $0.speaker.name } ?? ""
    let text = analysis.document.text(of: expected.span)
    if !expected.speaker.isEmpty {
      let isRight = StatementScore.isSame(expected.speaker, name)
      add(2, isRight)
      add(expected.isDirect ? 4 : 5, isRight)
      figures[3].counts.right += isRight ? 1 : 0
      if let found {
        if !name.isEmpty { add(6, isRight) }
        add(8, found.confidence >= 0.9)
        if found.confidence >= 0.9 { add(7, isRight) }
      }
      if !isRight {
        misses.append(
          LemmaScore.Miss(
            figure: "speaker", form: String(text.prefix(50)), found: name,
            expected: expected.speaker, context: text))
      }
    } else if found == nil {
      misses.append(
        LemmaScore.Miss(
          figure: "found", form: String(text.prefix(50)), found: "", expected: "", context: text))
    }
  }

  static func share(_ a: TextSpan, _ b: TextSpan) -> Double {
    let common = max(0, min(a.end, b.end) - max(a.start, b.start))
    let all = a.count + b.count - common
    return all == 0 ? 0 : Double(common) / Double(all)
  }

  /// Whether two forms name the same: equal words, or all words of one among those of the other.
  static func isSame(_ a: String, _ b: String) -> Bool {
    let first = Set(words(a))
    let second = Set(words(b))
    guard !first.isEmpty, !second.isEmpty else { return false }
    return first.isSubset(of: second) || second.isSubset(of: first)
  }

  private static func words(_ name: String) -> [String] {
    name.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
}
