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
    statements = (analysis.statements ?? []).map {
      StatementRecord($0, in: analysis, words: lines)
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

/// An entity of one article, with the keys that it is joined by.
final class EntityRecord: Sendable {
  let entity: Entity
  let key: String
  let aliasKeys: [(key: String, name: String)]
  let roles: [RoleRecord]

  init(_ entity: Entity) {
    self.entity = entity
    key = ActorKey.fold(entity.name)
    var aliases: [(key: String, name: String)] = []
    for alias in entity.aliases {
      let folded = ActorKey.fold(alias)
      if folded.isEmpty || folded == key || aliases.contains(where: { $0.key == folded }) {
        continue
      }
      aliases.append((folded, alias))
    }
    aliasKeys = aliases
    var found: [RoleRecord] = []
    for role in entity.roles.lazy.flatMap(RoleRecord.readings)
    where !found.contains(where: { $0.key == role.key }) {
      found.append(role)
    }
    roles = found
  }

  /// Honorifics, degrees and rank in one line; nil where there are none.
  var attributes: String? {
    let attributes = entity.attributes
    let parts = attributes.honorifics + [attributes.rank].compactMap { $0 } + attributes.degrees
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }
}

/// A role of one article, with the key by which it is known again.
final class RoleRecord: Sendable {
  let role: Role
  let titleKey: String
  let bodyKey: String
  let placeKey: String
  let key: String

  /// *Menteri Keuangan (Menkeu)* is two roles: the long and the short form of one title.
  static func readings(_ role: Role) -> [RoleRecord] {
    guard let open = role.title.firstIndex(of: "("), role.title.hasSuffix(")") else {
      return [RoleRecord(role)]
    }
    let forms = [
      role.title[..<open], role.title[role.title.index(after: open)...].dropLast(),
    ].map { $0.split(separator: " ").joined(separator: " ") }
    return forms.filter { !$0.isEmpty }.map { form in
      RoleRecord(
        Role(
          text: role.text, title: form, organization: role.organization, place: role.place,
          span: role.span))
    }
  }

  init(_ role: Role) {
    self.role = role
    titleKey = ActorKey.fold(role.title)
    bodyKey = ActorKey.fold(role.organization ?? "")
    placeKey = ActorKey.fold(role.place ?? "")
    key = "\(titleKey)|\(bodyKey)|\(placeKey)"
  }
}

/// A statement of one article, with its words as the index keeps them.
final class StatementRecord: Sendable {
  let statement: Statement
  let content: String
  let cue: String?
  /// Its words as the index keeps them.
  let words: (lemmas: ArraySlice<UInt8>, roots: ArraySlice<UInt8>)
  /// By which the same statement is found in other words.
  let lemmas: [UInt8]?

  var isCorrected: Bool { statement.speaker.rule.isCorrection || statement.rule.isCorrection }

  init(_ statement: Statement, in analysis: Analysis, words: IndexLines) {
    self.statement = statement
    let document = analysis.document
    content = statement.content.map { document.text(of: $0) }.joined(separator: " … ")
    cue = statement.cue?.lemma
    let stretches = statement.content.map { words[analysis.tokens(within: $0)] }
    if stretches.count == 1 {
      self.words = (words.lemmas[stretches[0].lemmas], words.roots[stretches[0].roots])
      lemmas = StatementLemmas.of(words.hashes[stretches[0].hashes])
    } else {
      self.words = (
        ArraySlice(stretches.flatMap { words.lemmas[$0.lemmas] }),
        ArraySlice(stretches.flatMap { words.roots[$0.roots] })
      )
      lemmas = StatementLemmas.of(ArraySlice(stretches.flatMap { words.hashes[$0.hashes] }))
    }
  }
}

extension Analysis {
  /// The indices of the tokens that begin within a span.
  func tokens(within span: TextSpan) -> Range<Int> {
    func first(from offset: Int) -> Int {
      var low = 0
      var high = tokens.count
      while low < high {
        let middle = (low + high) / 2
        if tokens[middle].span.start < offset { low = middle + 1 } else { high = middle }
      }
      return low
    }
    let start = first(from: span.start)
    return start..<max(start, first(from: span.end))
  }
}

extension RuleID {
  /// Whether an editor's correction made the finding: its rule is `correction/…`.
  public var isCorrection: Bool { utf8.starts(with: "correction/".utf8) }
}
