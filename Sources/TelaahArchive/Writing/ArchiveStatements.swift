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
  let bands: BandRows
  let actors: ActorRows

  // What is looked up.
  let articleOfKey: DirectStatement
  let signatureOfArticle: DirectStatement

  static let articleColumns = """
    key, origin, title, date, outlet, place, hash, words, sentences, wordCount, warnings, \
    corrections, signature, copyOf, likeness, text, id
    """

  /// - Parameter filters: What is surely not in the archive, where that is known.
  init(_ db: Database, _ filters: KeyFilters?) throws {
    article = try DirectStatement(db, into: "article", ArchiveStatements.articleColumns)
    bands = try BandRows(db, filters?.bands)
    actors = try ActorRows(db, filters?.actors)
    keyword = try RowInsertion(
      db, into: "keyword", "article, rank, lemma, term, score, count")
    appearance = try RowInsertion(
      db, into: "appearance",
      "article, entity, actor, name, mentions, attributes, isCredit, evidence",
      after: [actors.actor])
    role = try RowInsertion(
      db, into: "role", "actor, key, article, date, text, title, organization, place",
      or: "OR IGNORE", after: [actors.actor])
    statement = try RowInsertion(
      db, into: "statement",
      """
      id, article, ordinal, form, start, end, content, cue, stance, kind, actor, speaker, role, rule, \
      confidence, repaired, corrected, stretches, lemmas
      """, after: [actors.actor])
    chorus = try DirectStatement(db, into: "chorus", "statement, actor", or: "OR IGNORE")
    articleWords = try RowInsertion(
      db, into: "article_words", "rowid, lemma, root", isFullText: true)
    articleOfKey = try DirectStatement(
      db, "SELECT id, hash, corrections FROM article WHERE key = ?")
    signatureOfArticle = try DirectStatement(
      db, "SELECT signature, key FROM article WHERE id = ?")
  }

  /// Puts all rows that wait into their tables.
  func flush() throws {
    try actors.flush()
    try bands.flush()
    for rows in [statement, appearance, role, keyword, articleWords] {
      try rows.flush()
    }
  }
}
