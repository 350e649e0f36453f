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
    voices = Voice.shares(of: statements)
    checks =
      isForTables
      ? [] : Check.all(in: analysis, statements: statements, dates: dates, lines: lines)
  }

  /// How many words the article has.
  var words: Int { analysis.tokens.count { $0.kind.isWord } }
}

/// A statement as reports show it.
struct Said {
  /// Counted from 1.
  let number: Int
  let statement: Statement
  /// The name or description; nil where unknown.
  let speaker: String?
  let role: String?
  /// The names it may have been.
  let candidates: [String]
  /// The words, a piece each, on one line.
  let pieces: [String]
  let cue: String?
  let line: Int
  let words: Int

  /// The pieces put together.
  var text: String { pieces.joined(separator: " … ") }
  /// Whether a reader need not check it.
  var isSure: Bool {
    statement.confidence >= Said.sureConfidence && statement.speaker.kind != .unknown
  }
  /// The confidence from which a finding is not put up for checking.
  static let sureConfidence = 0.7
}

/// A tag that the article's editors gave, as written.
struct Tag {
  let text: String
  /// Whether it is one of the keywords; nil where none were looked for.
  let isKeyword: Bool?
}

/// A person, organisation or place as reports show it.
struct Named {
  let id: Int
  let entity: Entity
  /// With honorifics, rank and degrees: *Kombes Pol. Drs. H. Budi Lestari, M.Si.*
  let fullName: String
  let aliases: [String]
  /// Without repetitions.
  let roles: [String]
  let count: Int
  let first: TextSpan?
  let line: Int?
}

/// A day or days that the article names, as often as it does.
struct Dated {
  let value: Mention.Value?
  /// Which of the mentions is the first one.
  let mention: Int
  /// As written at its first mention.
  let text: String
  let span: TextSpan
  let line: Int
  let count: Int
  let sortKey: String?

  /// What it stands for, in words; nil where that is not known.
  func meaning(_ words: Wording) -> String? {
    switch value {
    case .iso(let value): words.date(iso: Inert.line(value))
    case .candidates(let values): words.dates(candidates: values.map(Inert.line))
    case .amount, nil: nil
    }
  }

  /// The words of the text, where the meaning tells more than they do: *hari ini*, *Selasa (6/12)*,
  /// but not *6 Desember 2016*; nil where there is no meaning to stand beside.
  ///
  /// - Parameter meaning: What `meaning(_:)` gave.
  func quoted(beside meaning: String?) -> String? {
    guard let meaning else { return nil }
    let (said, meant) = (Dated.plain(text), Dated.plain(meaning))
    let isSame = said == meant || meant.hasSuffix(" " + said)
    return isSame ? nil : text
  }

  /// Small letters without commas, full stops and a *tahun* before them.
  private static func plain(_ text: String) -> Substring {
    let small = text.lowercased()
    let bare =
      small.utf8.allSatisfy { $0 < 0x80 }
      ? String(decoding: small.utf8.filter { $0 != 0x2C && $0 != 0x2E }, as: UTF8.self)
      : small.filter { !",.".contains($0) }
    return bare.hasPrefix("tahun ") ? bare.dropFirst(6) : bare[...]
  }
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
