import GRDB

// How every question is put: with the filter's conditions in it, in one consistent view.

extension Archive {
  /// Asks about the articles that a filter lets through.
  ///
  /// - Parameters:
  ///   - first: What stands for the question marks before those of the filter.
  ///   - sql: The question, given the conditions on `article a`, each with `AND` before it.
  func ask(
    _ filter: ArchiveFilter, _ first: StatementArguments = [],
    _ sql: (_ conditions: String, Database) throws -> String
  ) throws -> ResultTable {
    try read { db in
      let (conditions, arguments) = filter.conditions
      return try ResultTable(
        db, sql: try sql(conditions, db) + filter.limitClause, arguments: first + arguments)
    }
  }

  /// Asks about the statements of somebody, about something.
  ///
  /// - Parameters:
  ///   - last: What stands for the question marks behind those of the condition.
  ///   - sql: The question, given `statement s`, `article a` and `actor c` and the condition on
  ///     them.
  func ask(
    who: String? = nil, about: SearchTerms? = nil, _ filter: ArchiveFilter,
    _ last: StatementArguments = [], _ sql: (StatementCondition, Database) throws -> String
  ) throws -> ResultTable {
    try read { db in
      let condition = try StatementCondition(who: who, about: about, filter, db)
      return try ResultTable(
        db, sql: try sql(condition, db) + filter.limitClause,
        arguments: condition.arguments + last)
    }
  }
}
