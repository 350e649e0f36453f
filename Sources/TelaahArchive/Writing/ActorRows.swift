import GRDB

/// The tables of actors with their other names and offices: what is added, and what is looked up.
///
/// What was added waits: who asks for an actor that may be among it flushes first. `ActorJoiner`
/// remembers all that waits and so seldom has to.
final class ActorRows {
  let actor: RowInsertion
  let alias: RowInsertion
  let office: RowInsertion
  /// Has all names of actors that were ever added, where they are known.
  let filter: KeyFilter?
  /// The keys of other names that wait, and the actors of offices that do.
  private var waitingAliases: Set<String> = []
  private var waitingOffices: Set<Int64> = []

  private let actorsOfKey: DirectStatement
  private let officesOfKey: DirectStatement
  private let actorsOfAlias: DirectStatement
  private let aliasOfActor: DirectStatement
  private let officesOfActor: DirectStatement
  private let lastActor: DirectStatement

  init(_ db: Database, _ filter: KeyFilter?) throws {
    self.filter = filter
    actor = try RowInsertion(db, into: "actor", "id, kind, name, key")
    alias = try RowInsertion(
      db, into: "alias", "key, actor, name", or: "OR IGNORE", after: [actor])
    office = try RowInsertion(
      db, into: "office", "actor, key, title, organization, place", or: "OR IGNORE",
      after: [actor])

    func query(_ sql: String) throws -> DirectStatement { try DirectStatement(db, sql) }
    actorsOfKey = try query("SELECT id FROM actor WHERE key = ? AND kind = ? ORDER BY id")
    officesOfKey = try query(
      """
      SELECT id, office.key FROM actor LEFT JOIN office ON actor = id
      WHERE actor.key = ? AND kind = ? ORDER BY id, office.key
      """)
    actorsOfAlias = try query(
      """
      SELECT actor FROM alias JOIN actor ON actor.id = actor
      WHERE alias.key = ? AND kind = ? ORDER BY actor LIMIT 20
      """)
    aliasOfActor = try query("SELECT 1 FROM alias WHERE key = ? AND actor = ?")
    officesOfActor = try query("SELECT key FROM office WHERE actor = ? ORDER BY key")
    lastActor = try query("SELECT seq FROM sqlite_sequence WHERE name = 'actor'")
  }

  // MARK: Adding

  /// Adds another name of an actor.
  func add(alias key: String, _ name: String, of id: Int64) throws {
    if alias.count == 0 { waitingAliases.removeAll(keepingCapacity: true) }
    waitingAliases.insert(key)
    try alias.bind(key).bind(id).bind(name).add()
  }

  /// Adds an office of an actor.
  func add(office role: RoleRecord, of id: Int64) throws {
    if office.count == 0 { waitingOffices.removeAll(keepingCapacity: true) }
    waitingOffices.insert(id)
    try office.bind(id).bind(role.key).bind(role.title).bind(role.organization).bind(role.place)
      .add()
  }

  /// Puts everything that waits into its table.
  func flush() throws {
    for rows in [actor, alias, office] { try rows.flush() }
    waitingAliases.removeAll(keepingCapacity: true)
    waitingOffices.removeAll(keepingCapacity: true)
  }

  // MARK: Looking up

  /// The number of the last actor that there ever was; numbers are never used again.
  func last() throws -> Int64 { try lastActor.numbers().first ?? 0 }

  /// The actors of a name and kind, of those in the table.
  func actors(of key: String, _ kind: String) throws -> [Int64] {
    try actorsOfKey.bind(key).bind(kind).numbers()
  }

  /// The same with the offices of each.
  func actorsWithOffices(of key: String, _ kind: String) throws -> [(id: Int64, [Office])] {
    var found: [(id: Int64, offices: [Office])] = []
    try officesOfKey.bind(key).bind(kind).forEach { row in
      if found.last?.id != row.number(0) { found.append((row.number(0), [])) }
      if !row.isEmpty(1) { found[found.count - 1].offices.append(Office(key: row.text(1))) }
      return true
    }
    return found
  }

  /// The actors that are called something else than their names as well.
  func actors(ofAlias key: String, _ kind: String) throws -> [Int64] {
    if waitingAliases.contains(key) { try flush() }
    return try actorsOfAlias.bind(key).bind(kind).numbers()
  }

  /// Whether another name is known of an actor in the table.
  func has(alias key: String, of id: Int64) throws -> Bool {
    try !aliasOfActor.bind(key).bind(id).numbers().isEmpty
  }

  /// The offices of an actor.
  func offices(of id: Int64) throws -> [Office] {
    if waitingOffices.contains(id) { try flush() }
    var offices: [Office] = []
    try officesOfActor.bind(id).forEach {
      offices.append(Office(key: $0.text(0)))
      return true
    }
    return offices
  }
}
