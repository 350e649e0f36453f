import TelaahText

/// What an archive keeps of one analysis, made ready so that writing it is all that is left: may be
/// made by many threads while one writes.
public struct ArticleRecord: Sendable {
  /// The article's name in its collection.
  public let key: String
  /// A hash of its text, headline and date.
  public let hash: ContentHash
  let source: Source
  /// Its headline.
  public let title: String?
  /// Who published it; empty where that is not known.
  public let outlet: String
  /// Where it was sent from.
  public let place: String?
  let text: String
  /// Its words as the index keeps them.
  let words: (lemmas: [UInt8], roots: [UInt8])
  let wordCount: Int
  let sentences: Int
  let warnings: Int
  let signature: Signature?
  let entities: [EntityRecord]
  let statements: [StatementRecord]
  let keywords: [Keyword]
  /// How many findings were corrected by hand.
  let corrections: Int

  /// Makes a record of an analysis.
  ///
  /// - Parameter outlet: Who published it, where the article's dateline names no agency.
  public init(_ analysis: Analysis, outlet: String = "") {
    let document = analysis.document
    source = document.source
    key = document.source.id
    title =
      document.source.title
      ?? analysis.structure.blocks.first { $0.kind == .headline }.map { document.text(of: $0.span) }
    hash = ArticleRecord.contentHash(of: document)
    let agency = analysis.structure.dateline?.agency ?? ""
    self.outlet = agency.isEmpty ? outlet : agency
    place = analysis.structure.dateline?.place
    text = document.text
    let lines = IndexLines(analysis)
    signature = Signature(words: lines.hashes)
    words = (lines.lemmas, lines.roots)
    wordCount = lines.hashes.count
    sentences = analysis.sentences.count
    warnings = analysis.warnings.count
    entities = (analysis.entities ?? []).map { EntityRecord($0) }
    let tokens = analysis.tokens
    statements = (analysis.statements ?? []).map { statement in
      StatementRecord(statement, of: document, tokens, words: lines)
    }
    keywords = analysis.keywords ?? []
    corrections =
      statements.count { $0.isCorrected }
      + (analysis.mentions?.mentions.count { $0.rule.isCorrection } ?? 0)
  }

  /// The hash by which an article is known again: of its text, headline and date.
  public static func contentHash(of document: Document) -> ContentHash {
    ContentHash([
      document.text, document.source.title ?? "", document.source.date?.description ?? "",
    ])
  }
}

/// A statement of one article, with what it is found by.
final class StatementRecord: Sendable {
  let statement: Statement
  let content: String
  let cue: String?
  /// Where its words are among the article's, as the archive keeps it.
  let stretches: [UInt8]
  /// By which the same statement is found in other words.
  let lemmas: [UInt8]?

  var isCorrected: Bool { statement.speaker.rule.isCorrection || statement.rule.isCorrection }

  init(_ statement: Statement, of document: Document, _ tokens: [Token], words: IndexLines) {
    self.statement = statement
    cue = statement.cue?.lemma
    let found = statement.content.map { words[StatementRecord.range(of: $0, tokens)] }
    stretches = StatementStretch.bytes(of: found)
    func hashes(_ stretch: StatementStretch) -> ArraySlice<UInt64> {
      words.hashes[Int(stretch.lemmas.lowerBound)..<Int(stretch.lemmas.upperBound)]
    }
    if found.count == 1 {
      content = document.text(of: statement.content.first)
      lemmas = StatementLemmas.of(hashes(found[0]))
    } else {
      content = statement.content.map { document.text(of: $0) }.joined(separator: " … ")
      lemmas = StatementLemmas.of(ArraySlice(found.flatMap(hashes)))
    }
  }

  /// The indices of the tokens that begin within a span.
  private static func range(of span: TextSpan, _ tokens: [Token]) -> Range<Int> {
    func first(from offset: Int) -> Int { leading(tokens.count) { tokens[$0].span.start < offset } }
    let start = first(from: span.start)
    return start..<max(start, first(from: span.end))
  }
}

extension RuleID {
  /// Whether an editor's correction made the finding: its rule is `correction/…`.
  public var isCorrection: Bool { utf8.starts(with: "correction/".utf8) }
}
