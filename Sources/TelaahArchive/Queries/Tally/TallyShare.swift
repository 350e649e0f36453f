import GRDB

/// Shares of a whole, rounded as SQLite rounds those of the other questions.
struct TallyShare {
  private let query: DirectStatement

  init(_ db: Database) throws { query = try DirectStatement(db, "SELECT round(1.0 * ? / ?, 4)") }

  func of(_ part: Int, _ whole: Int) throws -> Double {
    try query.bind(part).bind(whole).first { $0.real(0) } ?? 0
  }
}
