import GRDB
import TelaahText

extension Archive {
  /// Statements that several articles give in differing words, side by side. Speakers may differ:
  /// that is drift, too.
  public func drift(
    who: String? = nil, about: SearchTerms? = nil, _ filter: ArchiveFilter
  ) throws -> ResultTable {
    var table = ResultTable(columns: Archive.driftColumns)
    try forEachDrift(who: who, about: about, filter) { table.rows.append($0) }
    return table
  }

  /// The columns of statements side by side.
  public static let driftColumns = [
    "group", "likeness", "date", "outlet", "article", "speaker", "content",
  ]

  /// The same, row by row; where `wordings` is given in the order the statements came into the
  /// archive, else by date.
  ///
  /// - Parameters:
  ///   - most: How many statements are looked at, the first ones; each takes 100 bytes of
  ///     memory.
  ///   - wordings: How many rows a group has at most, each in other words; nil for all its
  ///     statements.
  public func forEachDrift(
    who: String? = nil, about: SearchTerms? = nil, most: Int = .max, wordings: Int? = nil,
    _ filter: ArchiveFilter, _ body: ([ResultTable.Value]) throws -> Void
  ) throws {
    try read { db in
      var groups = DriftGroups()
      let condition = try StatementCondition(who: who, about: about, filter, db)
      let (tables, order) =
        wordings == nil
        ? (condition.tables, "a.date IS NULL, a.date, a.id, s.ordinal")
        : (condition.fewTables, "s.id")
      if most < .max {
        groups.reserve(min(most, try Int.fetchOne(db, sql: "SELECT max(id) FROM statement") ?? 0))
      }
      let statements = try DirectStatement(
        db,
        """
        SELECT s.id, s.article, s.lemmas \(tables)
        WHERE s.lemmas IS NOT NULL AND \(condition.sql) ORDER BY \(order)
        """, condition.arguments)
      try statements.forEach { row in
        groups.add(id: row.number(0), article: row.number(1), lemmas: row.bytes(2))
        return groups.count < most
      }
      let show = try DirectStatement(
        db,
        """
        SELECT s.content, s.lemmas, a.date, a.outlet, a.key, coalesce(c.name, s.speaker)
        FROM statement s JOIN article a ON a.id = s.article LEFT JOIN actor c ON c.id = s.actor
        WHERE s.id = ?
        """)
      let lemmas = try DirectStatement(db, "SELECT lemmas FROM statement WHERE id = ?")
      var number = 0
      try groups.forEach { id in
        try lemmas.bind(id).first { StatementLemmas.values(of: $0.bytes(0)) } ?? []
      } _: { group in
        if let limit = filter.limit, number >= limit { return }
        var shown = Wordings(most: wordings)
        for id in group {
          _ = try show.bind(id).first { row in shown.add(row, group: number + 1) }
        }
        guard shown.differ else { return }
        number += 1
        for row in shown.rows { try body(row) }
      }
    }
  }
}

/// The rows of one statement in its several wordings.
private struct Wordings {
  let most: Int?
  private(set) var rows: [[ResultTable.Value]] = []
  private var first: [UInt32] = []
  private var seen: Set<String> = []

  init(most: Int?) { self.most = most }

  /// Whether there are two wordings or more.
  var differ: Bool { seen.count > 1 }

  /// Adds a statement, where its wording is to be shown.
  mutating func add(_ row: DirectStatement.Row, group: Int) {
    let content = row.text(0)
    let isNew = seen.insert(content).inserted
    if let most, !isNew || rows.count >= most { return }
    let lemmas = StatementLemmas.values(of: row.bytes(1))
    if rows.isEmpty { first = lemmas }
    let likeness = (StatementLemmas.likeness(first[...], lemmas[...]) * 100).rounded() / 100
    let known = (2...5).map { row.isEmpty($0) ? .none : ResultTable.Value.text(row.text($0)) }
    rows.append([.integer(group), .real(likeness)] + known + [.text(content)])
  }
}
