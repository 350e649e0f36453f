/// What a page over a whole archive tells of all its articles.
///
/// The same figures as `speakers`, `names`, `pairs`, `keywords`, `days`, `voices` and `trends` give.
/// Those may be asked about anything; here each table or index is read once, in its order, so that
/// what belongs together comes one after the other and nothing has to be sorted or put by.
public struct ArchiveTally: Sendable {
  /// A name or term with its number of articles or statements.
  public struct Ranked: Hashable, Sendable {
    /// As it is shown.
    public let name: String
    /// How many.
    public let count: Int

    /// Makes a row.
    public init(name: String, count: Int) {
      self.name = name
      self.count = count
    }
  }

  /// Two people, by their places in `people`, the earlier first, and how many articles name both.
  public struct Pair: Hashable, Sendable {
    /// The place of the one.
    public let a: Int
    /// The place of the other.
    public let b: Int
    /// How many articles.
    public let articles: Int
  }

  /// How much is shown of everything.
  public struct Size: Sendable {
    /// Rows of a list.
    public var list: Int
    /// People, of whom is told who is named with whom.
    public var people: Int
    /// Rows of a table.
    public var rows: Int
    /// Speakers of an outlet, and keywords that are followed over time.
    public var top: Int

    /// Sets all sizes.
    public init(list: Int, people: Int, rows: Int, top: Int) {
      self.list = list
      self.people = people
      self.rows = rows
      self.top = top
    }
  }

  /// How many articles there are.
  public internal(set) var articles = 0
  /// How many statements.
  public internal(set) var statements = 0
  /// How many named sources.
  public internal(set) var sources = 0
  /// Who speaks most, with their statements.
  public internal(set) var speakers: [Ranked] = []
  /// The organisations of most articles.
  public internal(set) var organizations: [Ranked] = []
  /// The places of most articles.
  public internal(set) var places: [Ranked] = []
  /// The people of most articles.
  public internal(set) var people: [Ranked] = []
  /// Who of them is named with whom.
  public internal(set) var pairs: [Pair] = []
  /// The keywords of most articles.
  public internal(set) var keywords: [Ranked] = []
  /// Statements by day of publication, as it stands in the archive.
  public internal(set) var days: [Ranked] = []
  /// Share of voice, as `Archive.voices`.
  public internal(set) var voices = ResultTable(columns: [
    "outlet", "name", "statements", "articles", "share",
  ])
  /// Keywords by month, as `Archive.trends`.
  public internal(set) var trends = ResultTable(columns: ["month", "keyword", "articles", "share"])
}

extension Archive {
  /// Counts what a page over the whole archive shows.
  ///
  /// - Parameter mergesCopies: Whether near copies of an article are left out.
  public func tally(_ size: ArchiveTally.Size, mergesCopies: Bool) throws -> ArchiveTally {
    try read { db in
      var tally = ArchiveTally()
      let articles = try TallyArticles(db, mergesCopies: mergesCopies)
      let names = try TallyNames(db)
      tally.articles = articles.count
      try tally.countStatements(db, size, articles, names)
      try tally.countNames(db, size, articles, names)
      try tally.countKeywords(db, size, articles, mergesCopies: mergesCopies)
      return tally
    }
  }
}
