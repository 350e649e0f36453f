import GRDB
import TelaahText

/// Joins the entities of articles to the actors of the archive.
struct ActorJoiner {
  /// Actors by kind and key, so that names of the news are not looked up again and again. Emptied
  /// when it is full; the tables are the truth.
  private var known: [String: [KnownActor]] = [:]
  private static let capacity = 20_000

  private struct KnownActor {
    let id: Int64
    var offices: [Office]
    var aliases: Set<String>
  }

  init() {}

  /// Forgets what was read: needed when a transaction is rolled back.
  mutating func forget() { known.removeAll() }

  /// The actor of an entity, made where there is none, and why.
  mutating func join(
    _ record: EntityRecord, _ db: Database
  ) throws -> (actor: Int64, evidence: JoinEvidence) {
    let kind = record.entity.kind
    let cacheKey = kind.rawValue + "|" + record.key
    var actors: [KnownActor]
    if let cached = known[cacheKey] {
      actors = cached
    } else {
      actors = try fetch(record, kind, db)
      if known.count >= ActorJoiner.capacity { known.removeAll() }
    }
    let (chosen, evidence) = choose(record, among: actors)
    if chosen == nil, let other = try byAlias(record, db) {
      // Of another key, and not remembered under this one.
      return other
    }
    if chosen == nil {
      actors.append(KnownActor(id: try insert(record, db), offices: [], aliases: []))
    }
    let index = chosen ?? actors.count - 1
    try remember(record, &actors[index], db)
    known[cacheKey] = actors
    return (actors[index].id, evidence)
  }

  /// The first actor that evidence speaks for, the strongest evidence first.
  private func choose(
    _ record: EntityRecord, among actors: [KnownActor]
  ) -> (index: Int?, evidence: JoinEvidence) {
    guard !actors.isEmpty else { return (nil, .first) }
    guard record.entity.kind == .person else { return (0, .sameName) }
    let isSingle = ActorKey.isSingle(record.key)
    let verdicts = actors.map {
      JoinEvidence.person(isSingle: isSingle, roles: record.roles, offices: $0.offices)
    }
    let strength: [JoinEvidence] = [.nameAndRole, .nameAndBody, .fullName, .fullNameOtherRole]
    for evidence in strength {
      if let index = verdicts.firstIndex(of: evidence) { return (index, evidence) }
    }
    return (nil, verdicts.contains(.apartOffice) ? .apartOffice : .apartSingleName)
  }

  private func fetch(
    _ record: EntityRecord, _ kind: Mention.Kind, _ db: Database
  ) throws -> [KnownActor] {
    let find = try db.cachedStatement(
      sql: "SELECT id FROM actor WHERE key = ? AND kind = ? ORDER BY id")
    let ids = try Int64.fetchAll(find, arguments: [record.key, kind.rawValue])
    return try ids.map { id in
      let offices = kind == .person ? try offices(of: id, db) : []
      let aliases = try db.cachedStatement(
        sql: "SELECT key FROM alias WHERE key = ? AND actor = ?")
      let has = try record.aliasKeys.filter {
        try String.fetchOne(aliases, arguments: [$0.key, id]) != nil
      }
      return KnownActor(id: id, offices: offices, aliases: Set(has.map(\.key)))
    }
  }

  /// The one actor that a short name can stand for: an organisation's by its capitals, a person's by
  /// a role that both have.
  private func byAlias(
    _ record: EntityRecord, _ db: Database
  ) throws -> (actor: Int64, evidence: JoinEvidence)? {
    let kind = record.entity.kind
    guard ActorKey.isSingle(record.key) else { return nil }
    let isAcronym =
      kind == .organization && record.entity.name.utf8.allSatisfy { $0 &- 0x41 < 26 }
    guard isAcronym || (kind == .person && !record.roles.isEmpty) else { return nil }
    let find = try db.cachedStatement(
      sql: """
        SELECT actor FROM alias JOIN actor ON actor.id = actor
        WHERE alias.key = ? AND kind = ? ORDER BY actor LIMIT 20
        """)
    var found = try Int64.fetchAll(find, arguments: [record.key, kind.rawValue])
    if kind == .person {
      found = try found.filter { actor in
        try JoinEvidence.person(
          isSingle: true, roles: record.roles, offices: offices(of: actor, db)) == .nameAndRole
      }
    }
    return found.count == 1 ? (found[0], isAcronym ? .acronym : .shortNameAndRole) : nil
  }

  private func offices(of actor: Int64, _ db: Database) throws -> [Office] {
    let read = try db.cachedStatement(sql: "SELECT key FROM office WHERE actor = ? ORDER BY key")
    return try String.fetchAll(read, arguments: [actor]).map(Office.init(key:))
  }

  private func insert(_ record: EntityRecord, _ db: Database) throws -> Int64 {
    let insert = try db.cachedStatement(sql: "INSERT INTO actor(kind, name, key) VALUES (?, ?, ?)")
    try insert.execute(
      arguments: [record.entity.kind.rawValue, record.entity.name, record.key])
    return db.lastInsertedRowID
  }

  private func remember(
    _ record: EntityRecord, _ actor: inout KnownActor, _ db: Database
  ) throws {
    for alias in record.aliasKeys where actor.aliases.insert(alias.key).inserted {
      try db.cachedStatement(
        sql: "INSERT OR IGNORE INTO alias(key, actor, name) VALUES (?, ?, ?)"
      ).execute(arguments: [alias.key, actor.id, alias.name])
    }
    for role in record.roles {
      let office = Office(title: role.titleKey, body: role.bodyKey, place: role.placeKey)
      guard !actor.offices.contains(office) else { continue }
      actor.offices.append(office)
      try db.cachedStatement(
        sql: """
          INSERT OR IGNORE INTO office(actor, key, title, organization, place)
          VALUES (?, ?, ?, ?, ?)
          """
      ).execute(
        arguments: [
          actor.id, role.key, role.role.title, role.role.organization, role.role.place,
        ])
    }
  }
}

extension Office {
  /// Reads `RoleRecord.key` back.
  init(key: String) {
    let parts = key.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    title = parts[0]
    body = parts.count > 1 ? parts[1] : ""
    place = parts.count > 2 ? parts[2] : ""
  }
}
