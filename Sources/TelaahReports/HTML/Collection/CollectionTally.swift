import TelaahText

/// Adds up the articles of a collection, in memory that does not grow with their number.
public struct CollectionTally: Sendable {
  private var figures = CollectionFigures()
  private var sources: Set<Int> = []
  private var speakers = BoundedCounts<String>()
  private var organizations = BoundedCounts<String>()
  private var places = BoundedCounts<String>()
  private var keywords = BoundedCounts<String>()
  private var people = BoundedCounts<String>()
  private var pairs = BoundedCounts<NamePair>()

  /// Two names, the first one before the second in the order of the alphabet.
  private struct NamePair: Hashable, Comparable {
    let a: String
    let b: String

    static func < (x: NamePair, y: NamePair) -> Bool { (x.a, x.b) < (y.a, y.b) }
  }

  /// Of an article with more people the most named are joined in the network.
  private static let peopleEach = 24

  /// Adds an article.
  public mutating func add(_ note: HTMLNote) {
    figures.articles += 1
    figures.statements += note.statements
    if let date = note.date { figures.days[date, default: 0] += note.statements }
    for voice in note.voices {
      sources.insert(voice.name.hashValue)
      speakers.add(voice.name, voice.statements)
    }
    for name in Set(note.organizations) { organizations.add(name) }
    for name in Set(note.places) { places.add(name) }
    for term in Set(note.keywords) { keywords.add(term) }
    for name in Set(note.people) { people.add(name) }
    let here = Set(note.people.prefix(CollectionTally.peopleEach)).sorted()
    for (index, a) in here.enumerated() {
      for b in here[(index + 1)...] { pairs.add(NamePair(a: a, b: b)) }
    }
  }

  /// What the articles so far come to.
  public var total: CollectionFigures {
    var figures = figures
    func ranked(_ counts: BoundedCounts<String>, _ limit: Int) -> [CollectionFigures.Ranked] {
      counts.top(limit).map { CollectionFigures.Ranked($0.key, $0.count) }
    }
    figures.sources = sources.count
    figures.speakers = ranked(speakers, CollectionFigures.listSize)
    figures.organizations = ranked(organizations, CollectionFigures.listSize)
    figures.places = ranked(places, CollectionFigures.listSize)
    figures.keywords = ranked(keywords, CollectionFigures.listSize)
    figures.people = ranked(people, CollectionFigures.networkSize)
    for (a, first) in figures.people.enumerated() {
      for (b, second) in figures.people.enumerated() where first.name < second.name {
        let count = pairs[NamePair(a: first.name, b: second.name)]
        if count > 0 { figures.pairs.append(CollectionFigures.Pair(min(a, b), max(a, b), count)) }
      }
    }
    figures.pairs.sort { ($0.a, $0.b) < ($1.a, $1.b) }
    return figures
  }
}
