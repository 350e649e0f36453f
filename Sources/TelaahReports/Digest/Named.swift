import TelaahText

/// A person, organisation or place as reports show it. A class, because every report and many parts
/// of a page hold it.
final class Named: Sendable {
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

  /// Takes what a report shows of an entity from its analysis.
  init(_ entity: consuming Entity, id: Int, in context: borrowing DigestContext) {
    self.id = id
    fullName = context.fullName(of: entity)
    aliases = DigestContext.aliases(of: entity)
    roles = DigestContext.roles(of: entity)
    count = max(entity.mentions.count, 1)
    first = entity.mentions.first.flatMap { context.span(ofMention: $0) }
    line = first.map { context.lines.line(at: $0.start) }
    self.entity = entity
  }
}
