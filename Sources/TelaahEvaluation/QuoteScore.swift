import TelaahText

/// How well quotations that labels mark are found, and who said them.
///
/// A quotation is found where one piece of a statement overlaps it by four fifths. Its speaker is
/// right where statement and label stand in the same place or share a word; behind a clitic the last
/// person labelled before is meant.
public struct QuoteScore: Sendable {
  /// The figures in order.
  public private(set) var figures: [StatementScore.Figure] = [
    LemmaScore.Figure(name: "found", title: "quotes recalled"),
    LemmaScore.Figure(name: "named", title: "speaker right, named"),
    LemmaScore.Figure(name: "clitic", title: "speaker right, clitic"),
  ]
  /// What was not found, and the wrong speakers.
  public private(set) var misses: [LemmaScore.Miss] = []

  /// The share of their length that spans must have in common.
  public static let overlap = 0.8

  /// A score without articles.
  public init() {}

  /// Adds an article.
  public mutating func add(_ gold: QuoteGold, _ analysis: Analysis) {
    let offsets = ScalarOffsets(gold.text)
    let pieces = (analysis.statements ?? []).flatMap { statement in
      statement.content.map { (span: $0, speaker: statement.speaker) }
    }
    func text(_ span: TextSpan) -> String { analysis.document.text(of: span) }
    func note(_ figure: Int, _ isRight: Bool, _ span: TextSpan, _ found: String, _ want: String) {
      figures[figure].counts.gold += 1
      figures[figure].counts.right += isRight ? 1 : 0
      if isRight { return }
      misses.append(
        LemmaScore.Miss(
          figure: figures[figure].name, form: String(text(span).prefix(50)), found: found,
          expected: want, context: text(span)))
    }
    for (index, stretch) in gold.stretches.enumerated() where stretch.label == "STATEMENT" {
      let span = QuoteScore.words(of: stretch.span, in: gold.text)
      var best: (share: Double, speaker: Speaker)?
      for piece in pieces where piece.span.overlaps(span) {
        let share = offsets.share(span, piece.span)
        if share > best?.share ?? 0 { best = (share, piece.speaker) }
      }
      let speaker = best.flatMap { $0.share >= QuoteScore.overlap ? $0.speaker : nil }
      note(0, speaker != nil, span, "", "")
      guard let speaker, let (figure, person) = QuoteScore.person(of: index, in: gold.stretches)
      else { continue }
      let isThere = speaker.mention.map { $0.overlaps(person) } ?? false
      let name = text(person)
      let isRight = isThere || SpeakerName.touches(name, speaker.name)
      note(figure, isRight, span, speaker.name, name)
    }
  }

  /// Who said a quotation, and whether a name (1) or a clitic (2) tells it.
  private static func person(
    of index: Int, in stretches: [QuoteGold.Stretch]
  ) -> (figure: Int, span: TextSpan)? {
    func isPerson(_ stretch: QuoteGold.Stretch) -> Bool {
      stretch.label == "PERSON" || stretch.label == "PERSONCOREF"
    }
    let after = stretches[(index + 1)...].prefix(5)
    switch after.first?.label {
    case "CUE": return after.dropFirst().first(where: isPerson).map { (1, $0.span) }
    case "CUECOREF": return stretches[..<index].last(where: isPerson).map { (2, $0.span) }
    default: return nil
    }
  }

  /// A span without marks at its ends; a final stop and brackets stay.
  private static func words(of span: TextSpan, in text: String) -> TextSpan {
    let utf8 = text.utf8
    var low = utf8.index(utf8.startIndex, offsetBy: span.start)
    var high = utf8.index(utf8.startIndex, offsetBy: span.end)
    func isWord(_ character: Character) -> Bool { character.isLetter || character.isNumber }
    while low < high, !isWord(text[low]), !"([".contains(text[low]) { low = text.index(after: low) }
    while high > low {
      let last = text.index(before: high)
      if isWord(text[last]) || ")].?!".contains(text[last]) { break }
      high = last
    }
    return TextSpan(
      utf8.distance(from: utf8.startIndex, to: low),
      utf8.distance(from: utf8.startIndex, to: high))
  }
}
