import TelaahText

/// How well statements and their speakers are found.
///
/// A statement is found where its content and one piece of an annotated one overlap by half
/// (intersection over union), each matched once, the best first. Its speaker is right where the name
/// is the annotated one; put into another's mouth it is where no word fits. An unknown speaker costs
/// recall, a wrong one precision too.
public struct StatementScore: Sendable {
  /// A figure, as other layers have them.
  public typealias Figure = LemmaScore.Figure

  /// The figures in order.
  public private(set) var figures: [Figure] = StatementScore.titles.map {
    Figure(name: $0.name, title: $0.title)
  }
  /// The wrong speakers and the statements that were not found.
  public private(set) var misses: [LemmaScore.Miss] = []
  /// The share of their length that spans must have in common.
  public static let overlap = 0.5

  private static let titles: [(name: String, title: String)] = [
    ("found", "statements found, recall"),
    ("precision", "statements found, precision"),
    ("found-f", "statements found, F"),
    ("speaker", "with the right speaker, recall"),
    ("named", "with the right speaker, precision"),
    ("speaker-f", "with the right speaker, F"),
    ("direct-found", "direct, recall"),
    ("direct", "direct, with the right speaker"),
    ("direct-precision", "direct, precision"),
    ("indirect-found", "indirect, recall"),
    ("indirect", "indirect, with the right speaker"),
    ("indirect-precision", "indirect, precision"),
    ("mouth", "not put into another's mouth"),
    ("sure", "right where confidence is 0.9 or more"),
    ("reach", "reach a confidence of 0.9"),
    ("role", "speaker's role right"),
    ("main", "right if the main speaker said it all"),
  ]

  /// A score without articles.
  public init() {}

  private mutating func add(_ name: String, _ right: Int, of all: Int = 1) {
    guard let index = figures.firstIndex(where: { $0.name == name }) else { return }
    figures[index].counts.right += right
    figures[index].counts.gold += all
  }

  /// The statement that matches each annotated one, as its index.
  public static func matches(_ gold: StatementGold, _ statements: [Statement]) -> [Int?] {
    match(gold, statements).statements
  }

  /// Whether two forms name the same speaker: all words of one are among those of the other.
  public static func isSame(_ a: String, _ b: String) -> Bool { SpeakerName.isSame(a, b) }

  private static func match(
    _ gold: StatementGold, _ statements: [Statement]
  ) -> (statements: [Int?], taken: Set<Int>) {
    let offsets = ScalarOffsets(gold.text)
    let pieces = pieces(statements)
    var pairs: [(share: Double, item: Int, piece: Int)] = []
    for (item, expected) in gold.items.enumerated() {
      for (piece, found) in pieces.enumerated() where found.span.overlaps(expected.span) {
        let share = offsets.share(expected.span, found.span)
        if share >= overlap { pairs.append((share, item, piece)) }
      }
    }
    pairs.sort { ($1.share, $1.item, $1.piece) < ($0.share, $0.item, $0.piece) }
    var matches = [Int?](repeating: nil, count: gold.items.count)
    var taken = Set<Int>()
    for pair in pairs where matches[pair.item] == nil && !taken.contains(pair.piece) {
      matches[pair.item] = pieces[pair.piece].statement
      taken.insert(pair.piece)
    }
    return (matches, taken)
  }

  private static func pieces(_ statements: [Statement]) -> [(span: TextSpan, statement: Int)] {
    statements.enumerated().flatMap { index, statement in
      statement.content.map { (span: $0, statement: index) }
    }
  }

  /// Adds an article.
  public mutating func add(_ gold: StatementGold, _ analysis: Analysis) {
    let statements = analysis.statements ?? []
    let (matches, taken) = StatementScore.match(gold, statements)
    for (item, match) in zip(gold.items, matches) {
      count(item, match.map { statements[$0] }, analysis)
    }
    var speakers: [String: Int] = [:]
    for item in gold.items { speakers[item.speaker, default: 0] += 1 }
    add("main", speakers.values.max() ?? 0, of: gold.items.count)
    let pieces = StatementScore.pieces(statements)
    add("precision", taken.count, of: pieces.count)
    add("found-f", 2 * taken.count, of: pieces.count + gold.items.count)
    for (index, piece) in pieces.enumerated() {
      let statement = statements[piece.statement]
      add("\(statement.form.rawValue)-precision", taken.contains(index) ? 1 : 0)
      if statement.speaker.kind != .unknown {
        add("named", 0)
        add("speaker-f", 0)
      }
    }
    add("speaker-f", 0, of: gold.items.count)
  }

  private mutating func count(
    _ expected: StatementGold.Item, _ found: Statement?, _ analysis: Analysis
  ) {
    let form = expected.isDirect ? "direct" : "indirect"
    let name = found.flatMap { $0.speaker.kind == .unknown ? nil : $0.speaker.name } ?? ""
    let isRight = SpeakerName.isEqual(expected.speaker, name)
    let isSame = SpeakerName.isSame(expected.speaker, name)
    add("found", found == nil ? 0 : 1)
    add("\(form)-found", found == nil ? 0 : 1)
    add("speaker", isRight ? 1 : 0)
    add(form, isRight ? 1 : 0)
    add("named", isRight ? 1 : 0, of: 0)
    add("speaker-f", isRight ? 2 : 0, of: 0)
    if let found {
      if !name.isEmpty { add("mouth", isSame ? 1 : 0) }
      add("reach", found.confidence >= 0.9 ? 1 : 0)
      if found.confidence >= 0.9 { add("sure", isSame ? 1 : 0) }
      if !expected.role.isEmpty {
        let overlap = SpeakerName.overlap(expected.role, found.speaker.role ?? "")
        add("role", overlap >= 0.75 ? 1 : 0)
      }
    }
    guard !isRight else { return }
    let text = analysis.document.text(of: expected.span)
    misses.append(
      LemmaScore.Miss(
        figure: found == nil ? "found" : "speaker", form: String(text.prefix(50)), found: name,
        expected: expected.speaker, context: text))
  }
}
