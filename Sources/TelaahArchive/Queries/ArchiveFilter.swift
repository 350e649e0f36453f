import GRDB
import TelaahText

/// Which articles a query looks at.
public struct ArchiveFilter: Hashable, Sendable {
  /// The first day of publication.
  public var from: CalendarDate?
  /// The last day of publication.
  public var to: CalendarDate?
  /// The outlet, in whatever case.
  public var outlet: String?
  /// Whether near copies of an article are left out.
  public var mergesCopies = false
  /// The most rows; nil for all.
  public var limit: Int?

  /// Makes a filter that lets everything through.
  public init() {}

  /// Conditions on `article a`, each with `AND` before it.
  var conditions: (sql: String, arguments: StatementArguments) {
    var sql = ""
    var arguments = StatementArguments()
    if let from {
      sql += " AND a.date >= ?"
      arguments += [from.description]
    }
    if let to {
      sql += " AND a.date <= ?"
      arguments += [to.description]
    }
    if let outlet {
      sql += " AND a.outlet = ? COLLATE NOCASE"
      arguments += [outlet]
    }
    if mergesCopies { sql += " AND a.copyOf IS NULL" }
    return (sql, arguments)
  }

  /// `JOIN article a`, where the conditions ask about articles at all; nothing elsewhere, which
  /// spares a look at each.
  func join(_ key: String) -> String {
    conditions.sql.isEmpty ? "" : "JOIN article a ON a.id = \(key)"
  }

  /// `LIMIT n`, or nothing.
  var limitClause: String { limit.map { " LIMIT \(max(0, $0))" } ?? "" }
}
