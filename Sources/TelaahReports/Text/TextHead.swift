import TelaahText

/// The first lines of a text report: title, day, place, size, source.
struct TextHead {
  let digest: Digest
  let words: Wording

  func lines(width: Int) -> [StyledText] {
    let source = digest.analysis.document.source
    var lines = StyledText(digest.title ?? words.untitled, .title).wrapped(to: width)
    var facts: [String] = []
    if let date = source.date { facts.append(words.day(date)) }
    if let dateline = digest.analysis.structure.dateline {
      facts += [dateline.place, dateline.agency].map(Inert.line).filter { !$0.isEmpty }
    }
    facts.append(words.words(digest.words))
    if digest.analysis.statements != nil {
      facts.append(words.statements(digest.statements.count))
      let known = digest.voices.count { $0.name != nil }
      facts.append(words.sources(known))
    }
    lines += TextHead.list(facts).wrapped(to: width)
    let origin = TextHead.origin(of: source)
    if !origin.isEmpty { lines += StyledText(origin, .faint).wrapped(to: width) }
    return lines
  }

  /// Where the article is from: the file, and the id where the file's name does not tell it.
  private static func origin(of source: Source) -> String {
    let (origin, id) = (Inert.line(source.origin), Inert.line(source.id))
    if origin.isEmpty || id.isEmpty { return origin + id }
    return origin.hasPrefix(id) ? origin : "\(origin) · \(id)"
  }

  /// Facts with dots between them; none is broken within.
  static func list(_ facts: [String], _ style: Style = .faint) -> StyledText {
    StyledText(
      facts.map { $0.replacing(" ", with: "\u{A0}") }.joined(separator: "\u{A0}· "), style)
  }
}
