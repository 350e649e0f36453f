import GRDB

/// The statements that articles are written with, prepared once in a transaction.
final class ArchiveStatements {
  // What is written.
  let article: DirectStatement
  let keyword: RowInsertion
  let appearance: RowInsertion
  let role: RowInsertion
  let statement: RowInsertion
  /// Points at a statement: that must be in its table.
  let chorus: DirectStatement
  let articleWords: RowInsertion
  let statementWords: RowInsertion
  let band: DirectStatement
  let actor: DirectStatement
  let alias: DirectStatement
  let office: DirectStatement

  // What is looked up.
  let articleOfKey: DirectStatement
  let articlesOfBand: DirectStatement
  let signatureOfArticle: DirectStatement
  let actorsOfKey: DirectStatement
  let actorsOfAlias: DirectStatement
  let aliasOfActor: DirectStatement
  let officesOfActor: DirectStatement

  static let articleColumns = """
    key, origin, title, date, outlet, place, hash, words, sentences, wordCount, warnings, \
    corrections, signature, copyOf, likeness, text, id
    """

  init(_ db: Database) throws {
    func insertion(
      _ table: String, _ columns: String, or: String = ""
    ) throws -> DirectStatement {
      try DirectStatement(db, into: table, columns, or: or)
    }
    article = try insertion("article", ArchiveStatements.articleColumns)
    keyword = try RowInsertion(
      db, into: "keyword", "article, rank, lemma, term, score, count")
    appearance = try RowInsertion(
      db, into: "appearance",
      "article, entity, actor, name, mentions, attributes, isCredit, evidence")
    role = try RowInsertion(
      db, into: "role", "actor, key, article, date, text, title, organization, place",
      or: "OR IGNORE")
    statement = try RowInsertion(
      db, into: "statement",
      """
      id, article, ordinal, form, start, end, content, cue, stance, kind, actor, speaker, role, rule, \
      confidence, repaired, corrected, lemmas
      """)
    chorus = try insertion("chorus", "statement, actor", or: "OR IGNORE")
    articleWords = try RowInsertion(
      db, into: "article_words", "rowid, lemma, root", isFullText: true)
    statementWords = try RowInsertion(
      db, into: "statement_words", "rowid, lemma, root", isFullText: true)
    band = try insertion("band", "key, article", or: "OR IGNORE")
    actor = try insertion("actor", "kind, name, key")
    alias = try insertion("alias", "key, actor, name", or: "OR IGNORE")
    office = try insertion("office", "actor, key, title, organization, place", or: "OR IGNORE")

    func query(_ sql: String) throws -> DirectStatement { try DirectStatement(db, sql) }
    articleOfKey = try query("SELECT id, hash, corrections FROM article WHERE key = ?")
    articlesOfBand = try query(
      "SELECT article FROM band WHERE key = ? ORDER BY article LIMIT \(NearCopies.mostCandidates)")
    signatureOfArticle = try query("SELECT signature, key FROM article WHERE id = ?")
    actorsOfKey = try query("SELECT id FROM actor WHERE key = ? AND kind = ? ORDER BY id")
    actorsOfAlias = try query(
      """
      SELECT actor FROM alias JOIN actor ON actor.id = actor
      WHERE alias.key = ? AND kind = ? ORDER BY actor LIMIT 20
      """)
    aliasOfActor = try query("SELECT 1 FROM alias WHERE key = ? AND actor = ?")
    officesOfActor = try query("SELECT key FROM office WHERE actor = ? ORDER BY key")
  }

  /// Puts all rows that wait into their tables.
  func flush() throws {
    for rows in [statement, appearance, role, keyword, articleWords, statementWords] {
      try rows.flush()
    }
  }
}
