import TelaahText

/// What the first page of a collection tells of all its articles.
public struct CollectionFigures: Sendable {
  /// A name or term with its number of articles or statements.
  public struct Ranked: Hashable, Sendable {
    /// As it is shown.
    public let name: String
    /// How many.
    public let count: Int

    /// Makes a row.
    public init(_ name: String, _ count: Int) {
      self.name = name
      self.count = count
    }
  }

  /// Two people, by their places in `people`, and how many articles name both.
  public struct Pair: Hashable, Sendable {
    let a: Int
    let b: Int
    let count: Int

    /// Makes a pair.
    public init(_ a: Int, _ b: Int, _ count: Int) {
      self.a = a
      self.b = b
      self.count = count
    }
  }

  /// A table of its own below the figures.
  public struct Table: Sendable {
    let heading: String
    let columns: [String]
    let rows: [[Cell]]

    /// A cell: words, or a number that stands to the right.
    public enum Cell: Sendable { case text(String), number(String) }

    /// Makes a table.
    public init(heading: String, columns: [String], rows: [[Cell]]) {
      self.heading = heading
      self.columns = columns
      self.rows = rows
    }
  }

  /// How many articles there are.
  public var articles = 0
  /// How many statements.
  public var statements = 0
  /// How many named sources.
  public var sources = 0
  /// Who is quoted most, with their statements.
  public var speakers: [Ranked] = []
  /// The organisations of most articles.
  public var organizations: [Ranked] = []
  /// The places of most articles.
  public var places: [Ranked] = []
  /// The keywords of most articles.
  public var keywords: [Ranked] = []
  /// Statements by day of publication.
  public var days: [CalendarDate: Int] = [:]
  /// The people of most articles, at most `networkSize`.
  public var people: [Ranked] = []
  /// Who of them is named with whom.
  public var pairs: [Pair] = []
  /// Further tables.
  public var tables: [Table] = []

  /// How many rows a list has.
  public static let listSize = 12
  /// How many people the network shows.
  public static let networkSize = 40

  /// No articles.
  public init() {}
}
