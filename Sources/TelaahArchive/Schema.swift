import GRDB

/// The tables of an archive, version by version.
enum Schema {
  /// `TLAH`, in the file's header: what tells an archive from other SQLite files.
  static let applicationID = 0x544C_4148
  /// The newest version, in the file's header as well.
  static let version = 2
  /// The oldest that can still be read: version 1, which indexed statements apart, was no release's.
  static let oldest = 2

  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("2") { db in
      for statement in version2 { try db.execute(sql: statement) }
      try makeLateIndices(db)
    }
    return migrator
  }

  /// The full-text table keeps no text, only where each lemma and root stands. What an article's
  /// newer version has made void stays in it and is passed over: rows are never used again.
  private static let version2 = [
    // The text is the last column, so that SQLite need not read it to get at the others.
    """
    CREATE TABLE article(
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      key TEXT NOT NULL UNIQUE, origin TEXT NOT NULL, title TEXT, date TEXT,
      outlet TEXT NOT NULL, place TEXT, hash BLOB NOT NULL,
      words INTEGER NOT NULL, sentences INTEGER NOT NULL, wordCount INTEGER NOT NULL,
      warnings INTEGER NOT NULL, corrections INTEGER NOT NULL,
      signature BLOB, copyOf INTEGER REFERENCES article(id), likeness REAL,
      text TEXT NOT NULL)
    """,
    "CREATE INDEX article_date ON article(date)",
    "CREATE INDEX article_words_row ON article(words)",
    "CREATE INDEX article_copy ON article(copyOf) WHERE copyOf IS NOT NULL",
    // Keys of bands; recomputed from the signature where a row must go, so no reference.
    "CREATE TABLE band(key INTEGER, article INTEGER, PRIMARY KEY(key, article)) WITHOUT ROWID",
    """
    CREATE TABLE actor(
      id INTEGER PRIMARY KEY AUTOINCREMENT, kind TEXT NOT NULL, name TEXT NOT NULL,
      key TEXT NOT NULL)
    """,
    "CREATE INDEX actor_key ON actor(key, kind)",
    """
    CREATE TABLE alias(
      key TEXT NOT NULL, actor INTEGER NOT NULL REFERENCES actor(id), name TEXT NOT NULL,
      PRIMARY KEY(key, actor)) WITHOUT ROWID
    """,
    """
    CREATE TABLE appearance(
      article INTEGER NOT NULL REFERENCES article(id), entity INTEGER NOT NULL,
      actor INTEGER NOT NULL REFERENCES actor(id), name TEXT NOT NULL, mentions INTEGER NOT NULL,
      attributes TEXT, isCredit INTEGER NOT NULL, evidence TEXT NOT NULL,
      PRIMARY KEY(article, entity)) WITHOUT ROWID
    """,
    """
    CREATE TABLE role(
      actor INTEGER NOT NULL REFERENCES actor(id), key TEXT NOT NULL,
      article INTEGER NOT NULL REFERENCES article(id), date TEXT, text TEXT NOT NULL,
      title TEXT NOT NULL, organization TEXT, place TEXT,
      PRIMARY KEY(actor, key, article)) WITHOUT ROWID
    """,
    "CREATE INDEX role_article ON role(article)",
    // One row a role that an actor was ever given: what a new article's roles are held against.
    """
    CREATE TABLE office(
      actor INTEGER NOT NULL REFERENCES actor(id), key TEXT NOT NULL, title TEXT NOT NULL,
      organization TEXT, place TEXT, PRIMARY KEY(actor, key)) WITHOUT ROWID
    """,
    """
    CREATE TABLE statement(
      id INTEGER PRIMARY KEY AUTOINCREMENT, article INTEGER NOT NULL REFERENCES article(id),
      ordinal INTEGER NOT NULL, form TEXT NOT NULL, start INTEGER NOT NULL, end INTEGER NOT NULL,
      content TEXT NOT NULL, cue TEXT, stance TEXT, kind TEXT NOT NULL,
      actor INTEGER REFERENCES actor(id), speaker TEXT NOT NULL, role TEXT,
      rule TEXT NOT NULL, confidence REAL NOT NULL, repaired INTEGER NOT NULL,
      corrected INTEGER NOT NULL, stretches BLOB NOT NULL, lemmas BLOB)
    """,
    "CREATE INDEX statement_article ON statement(article)",
    // Who else speaks, where several speak together.
    """
    CREATE TABLE chorus(
      statement INTEGER NOT NULL REFERENCES statement(id), actor INTEGER NOT NULL REFERENCES actor(id),
      PRIMARY KEY(statement, actor)) WITHOUT ROWID
    """,
    "CREATE INDEX chorus_actor ON chorus(actor)",
    """
    CREATE TABLE keyword(
      article INTEGER NOT NULL REFERENCES article(id), rank INTEGER NOT NULL, lemma TEXT NOT NULL,
      term TEXT NOT NULL, score REAL NOT NULL, count INTEGER NOT NULL,
      PRIMARY KEY(article, rank)) WITHOUT ROWID
    """,
    // Of statements and articles alike: a statement knows its stretches of the article's words.
    fullText("article_words"),
    // Where each word stands: a view on the index, which keeps nothing of its own.
    "CREATE VIRTUAL TABLE article_place USING fts5vocab(article_words, instance)",
    // Words of 8 MB are gathered before they are written, and written together sixteen at a time:
    // a third less work than with SQLite's 1 MB and four.
    gathering("article_words", "hashsize", 8 << 20), gathering("article_words", "automerge", 16),
    // Where a run over many inputs stands; written with the articles in one transaction.
    "CREATE TABLE progress(id INTEGER PRIMARY KEY CHECK(id = 1), state TEXT NOT NULL)",
    "CREATE TABLE about(key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
  ]

  /// Indices that only questions need. An archive that is filled with many articles gets them in the
  /// end, when their keys are sorted once: put in one by one, each would change a page of its own.
  static let lateIndices = [
    (name: "appearance_actor", columns: "appearance(actor, isCredit)"),
    (name: "statement_actor", columns: "statement(actor, article)"),
    (name: "keyword_lemma", columns: "keyword(lemma)"),
  ]

  /// Makes the late indices that are not there.
  static func makeLateIndices(_ db: Database) throws {
    for index in lateIndices {
      try db.execute(sql: "CREATE INDEX IF NOT EXISTS \(index.name) ON \(index.columns)")
    }
  }

  /// Leaves the late indices for the end.
  static func dropLateIndices(_ db: Database) throws {
    for index in lateIndices { try db.execute(sql: "DROP INDEX IF EXISTS \(index.name)") }
  }

  private static func gathering(_ table: String, _ option: String, _ value: Int) -> String {
    "INSERT INTO \(table)(\(table), rank) VALUES ('\(option)', \(value))"
  }

  private static func fullText(_ name: String) -> String {
    let marks = IndexWords.marks.replacing("'", with: "''''")
    return """
      CREATE VIRTUAL TABLE \(name) USING fts5(
        lemma, root, content='', tokenize='ascii tokenchars ''\(marks)''')
      """
  }
}
