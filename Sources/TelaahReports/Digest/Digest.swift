import TelaahText

/// What every report tells of an analysis, looked up once: names put together, shares counted,
/// places in the text as lines. A class, because every part of a page holds it.
final class Digest: Sendable {
  let analysis: Analysis
  let lines: LineMap
  let title: String?
  let statements: [Said]
  let people: [Named]
  let organizations: [Named]
  let places: [Named]
  let dates: [Dated]
  let keywords: [Keyword]
  let tags: [Tag]
  let voices: [Voice]
  /// For each statement which of the voices says it.
  let voiceRanks: [Int]
  let checks: [Check]

  /// Reads an analysis.
  ///
  /// - Parameter isForTables: Whether dates and what is to be checked are left out: tables have no
  ///   column for them.
  init(_ analysis: Analysis, isForTables: Bool = false) {
    self.analysis = analysis
    lines = LineMap(analysis.document)
    title = analysis.title
    let context = DigestContext(analysis: analysis, lines: lines)
    statements = context.statements()
    people = context.named(.person)
    organizations = context.named(.organization)
    places = context.named(.location)
    dates = isForTables ? [] : context.dates()
    keywords = analysis.keywords ?? []
    tags = context.tags()
    let voices = Voices(of: statements)
    self.voices = voices.all
    voiceRanks = voices.ranks
    checks =
      isForTables
      ? []
      : Check.all(
        in: analysis, statements: statements, dates: dates, voices: voices.all, lines: lines)
  }

  /// How many words the article has.
  var words: Int { analysis.tokenCounts.words }
}

extension Digest {
  /// What somebody or something says of all that is said; nil where it says nothing.
  func voice(of item: Named) -> Voice? {
    for index in voices.indices where voices[index].entity == item.id { return voices[index] }
    return nil
  }
}

/// A tag that the article's editors gave, as written.
struct Tag {
  let text: String
  /// Whether it is one of the keywords; nil where none were looked for.
  let isKeyword: Bool?
}

/// What the reports of an analysis have in common, read once for several of them.
public struct ReportDigest {
  let digest: Digest

  /// Reads an analysis.
  ///
  /// - Parameter isForTables: Whether what only pages show is left out.
  public init(_ analysis: Analysis, isForTables: Bool = false) {
    digest = Digest(analysis, isForTables: isForTables)
  }
}
