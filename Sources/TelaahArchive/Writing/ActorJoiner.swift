import TelaahText

/// Joins the entities of articles to the actors of the archive.
struct ActorJoiner {
  /// Where in `names` and `actors` those of a name are, so that names of the news are not looked up
  /// again and again. Emptied when it is full; the tables are the truth.
  private var places = HashedPlaces()
  private var names: [Name] = []
  private var actors: [[KnownActor]] = []
  private static let capacity = 20_000
  /// The number that the next actor gets.
  private var nextActor: Int64?

  private struct Name: Equatable {
    let kind: Mention.Kind
    let key: String
  }

  private struct KnownActor {
    let id: Int64
    var offices: [Office]
    var aliases: Set<String>

    /// Whether somebody of the same name can ever be this one: not where a name of one word is all
    /// that is known. Of such names there are thousands, and they need not be remembered.
    func canBeChosen(_ name: Name) -> Bool {
      name.kind != .person || !offices.isEmpty || !ActorKey.isSingle(name.key)
    }
  }

  init() {}

  /// Forgets what was read: needed when a transaction is rolled back.
  mutating func forget() {
    nextActor = nil
    places.removeAll()
    names.removeAll(keepingCapacity: true)
    actors.removeAll(keepingCapacity: true)
  }

  /// The actor of an entity, made where there is none, and why.
  mutating func join(
    _ record: EntityRecord, _ rows: ActorRows
  ) throws -> (actor: Int64, evidence: JoinEvidence) {
    let name = Name(kind: record.kind, key: record.key)
    let place = try place(of: name, record, rows)
    let (chosen, evidence) = choose(record, among: actors[place])
    if chosen == nil, let other = try byAlias(record, rows) {
      // Of another key, and not remembered under this one.
      return other
    }
    if chosen == nil {
      let id = try nextActor ?? rows.last() + 1
      nextActor = id + 1
      try rows.actor.bind(id).bind(name.kind.rawValue).bind(record.name).bind(record.key)
        .add()
      rows.filter?.insert(record.hash)
      var made = KnownActor(id: id, offices: [], aliases: [])
      try ActorJoiner.remember(record, &made, rows)
      if actors[place].isEmpty || made.canBeChosen(name) { actors[place].append(made) }
      return (id, evidence)
    }
    let index = chosen ?? 0
    // Static, so that nothing else holds the list while it changes: it would be copied whole.
    try ActorJoiner.remember(record, &actors[place][index], rows)
    return (actors[place][index].id, evidence)
  }

  private mutating func place(
    of name: Name, _ record: EntityRecord, _ rows: ActorRows
  ) throws -> Int {
    if let place = places.first(of: record.hash, where: { names[$0] == name }) { return place }
    if actors.count >= ActorJoiner.capacity {
      try rows.flush()
      forget()
    }
    let isNew = rows.filter.map { !$0.mayHold(record.hash) } ?? false
    let found = isNew ? [] : try fetch(record, name.kind, rows)
    // One stays in any case: it tells that the name was there before.
    actors.append(
      found.count < 2
        ? found
        : found.prefix(1) + found.dropFirst().filter { $0.canBeChosen(name) })
    names.append(name)
    places.insert(record.hash, actors.count - 1)
    return actors.count - 1
  }

  private static let strength: [JoinEvidence] = [
    .nameAndRole, .nameAndBody, .fullName, .fullNameOtherRole,
  ]

  /// The first actor that evidence speaks for, the strongest evidence first.
  private func choose(
    _ record: EntityRecord, among actors: [KnownActor]
  ) -> (index: Int?, evidence: JoinEvidence) {
    guard !actors.isEmpty else { return (nil, .first) }
    guard record.kind == .person else { return (0, .sameName) }
    let isSingle = record.isSingle
    // Without a role all are alike; and of some names there are thousands.
    if record.roles.isEmpty { return isSingle ? (nil, .apartSingleName) : (0, .fullName) }
    let strength = ActorJoiner.strength
    var best: (index: Int, rank: Int)?
    var isApart = false
    for index in actors.indices {
      let verdict = JoinEvidence.person(
        isSingle: isSingle, roles: record.roles, offices: actors[index].offices)
      isApart = isApart || verdict == .apartOffice
      guard let rank = strength.firstIndex(of: verdict), rank < best?.rank ?? strength.count
      else { continue }
      best = (index, rank)
      if rank == 0 { break }
    }
    if let best { return (best.index, strength[best.rank]) }
    return (nil, isApart ? .apartOffice : .apartSingleName)
  }

  private func fetch(
    _ record: EntityRecord, _ kind: Mention.Kind, _ rows: ActorRows
  ) throws -> [KnownActor] {
    let found =
      kind == .person
      ? try rows.actorsWithOffices(of: record.key, kind.rawValue)
      : try rows.actors(of: record.key, kind.rawValue).map { ($0, []) }
    return try found.map { id, offices in
      let aliases = try record.aliasKeys.filter { try rows.has(alias: $0.key, of: id) }
      return KnownActor(id: id, offices: offices, aliases: Set(aliases.map(\.key)))
    }
  }

  /// The one actor that a short name can stand for: an organisation's by its capitals, a person's by
  /// a role that both have.
  private func byAlias(
    _ record: EntityRecord, _ rows: ActorRows
  ) throws -> (actor: Int64, evidence: JoinEvidence)? {
    let kind = record.kind
    guard record.isSingle else { return nil }
    let isAcronym =
      kind == .organization && record.name.utf8.allSatisfy { $0 &- 0x41 < 26 }
    guard isAcronym || (kind == .person && !record.roles.isEmpty) else { return nil }
    var found = try rows.actors(ofAlias: record.key, kind.rawValue)
    if kind == .person {
      found = try found.filter { actor in
        try JoinEvidence.person(
          isSingle: true, roles: record.roles, offices: rows.offices(of: actor)) == .nameAndRole
      }
    }
    return found.count == 1 ? (found[0], isAcronym ? .acronym : .shortNameAndRole) : nil
  }

  private static func remember(
    _ record: EntityRecord, _ actor: inout KnownActor, _ rows: ActorRows
  ) throws {
    for alias in record.aliasKeys where actor.aliases.insert(alias.key).inserted {
      try rows.add(alias: alias.key, alias.name, of: actor.id)
    }
    for role in record.roles {
      let office = Office(title: role.titleKey, body: role.bodyKey, place: role.placeKey)
      guard !actor.offices.contains(office) else { continue }
      actor.offices.append(office)
      try rows.add(office: role, of: actor.id)
    }
  }
}

extension Office {
  /// Reads `RoleRecord.key` back.
  init(key: String) {
    let parts = key.utf8.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false)
    func part(_ index: Int) -> String { index < parts.count ? String(Substring(parts[index])) : "" }
    title = part(0)
    body = part(1)
    place = part(2)
  }
}
