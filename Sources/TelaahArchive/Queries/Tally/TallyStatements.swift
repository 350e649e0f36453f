import GRDB

extension ArchiveTally {
  /// Counts statements by speaker, outlet and day: the index of speakers has each one's articles in
  /// their order.
  mutating func countStatements(
    _ db: Database, _ size: Size, _ articles: TallyArticles, _ names: TallyNames
  ) throws {
    var counting = Counting(articles)
    try DirectStatement(
      db, "SELECT actor, article FROM statement INDEXED BY statement_actor ORDER BY actor, article"
    ).forEach { row in
      counting.add(actor: row.isEmpty(0) ? nil : row.number(0), article: row.number(1), articles)
      return true
    }
    counting.endActor()
    statements = counting.statements
    sources = counting.speakers.count
    speakers = try names.best(size.list, of: counting.speakers).map {
      Ranked(name: $0.name, count: $0.score.first)
    }
    days = zip(articles.dates, counting.ofDate).map { Ranked(name: $0, count: $1) }
      .sorted { $0.name.precedes($1.name) }
    let share = try TallyShare(db)
    let outlets = articles.outlets.indices.sorted {
      articles.outlets[$0].precedes(articles.outlets[$1])
    }
    for outlet in outlets where voices.rows.count < size.rows {
      for voice in try names.best(size.top, of: counting.voices[outlet]) {
        voices.rows.append([
          .text(articles.outlets[outlet]), .text(voice.name), .integer(voice.score.first),
          .integer(voice.score.second),
          .real(try share.of(voice.score.first, counting.ofOutlet[outlet])),
        ])
      }
    }
    voices.rows.removeLast(max(0, voices.rows.count - size.rows))
  }

  /// The sums while one actor's statements after the other's come.
  private struct Counting {
    var statements = 0
    var speakers: [TallyNames.Score] = []
    /// Who speaks in each outlet.
    var voices: [[TallyNames.Score]]
    /// All statements of each outlet and date.
    var ofOutlet: [Int]
    var ofDate: [Int]
    private var actor: Int64?
    private var article: Int64 = -1
    private var own = (statements: 0, articles: 0)
    /// The actor's statements and articles in each outlet, and in which there are any.
    private var ownOfOutlet: [(statements: Int, articles: Int)]
    private var ownOutlets: [Int] = []

    init(_ articles: TallyArticles) {
      voices = Array(repeating: [], count: articles.outlets.count)
      ofOutlet = Array(repeating: 0, count: articles.outlets.count)
      ofDate = Array(repeating: 0, count: articles.dates.count)
      ownOfOutlet = Array(repeating: (0, 0), count: articles.outlets.count)
    }

    mutating func add(actor: Int64?, article: Int64, _ articles: TallyArticles) {
      guard let outlet = articles.outlet(of: article) else { return }
      if actor != self.actor {
        endActor()
        self.actor = actor
      }
      statements += 1
      ofOutlet[outlet] += 1
      if let date = articles.date(of: article) { ofDate[date] += 1 }
      guard actor != nil else { return }
      if ownOfOutlet[outlet].statements == 0 { ownOutlets.append(outlet) }
      own.statements += 1
      ownOfOutlet[outlet].statements += 1
      if article != self.article {
        self.article = article
        own.articles += 1
        ownOfOutlet[outlet].articles += 1
      }
    }

    /// Notes the sums of the actor whose statements came last.
    mutating func endActor() {
      article = -1
      guard let actor, own.statements > 0 else { return }
      speakers.append(.init(actor: actor, first: own.statements, second: own.articles))
      for outlet in ownOutlets {
        let (statements, articles) = ownOfOutlet[outlet]
        voices[outlet].append(.init(actor: actor, first: statements, second: articles))
        ownOfOutlet[outlet] = (0, 0)
      }
      ownOutlets.removeAll(keepingCapacity: true)
      own = (0, 0)
    }
  }
}
