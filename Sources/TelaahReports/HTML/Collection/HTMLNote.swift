import TelaahText

/// What the first page of a collection takes of an article: a few names and numbers, not its text.
public struct HTMLNote: Sendable {
  let date: CalendarDate?
  let voices: [(name: String, statements: Int)]
  let statements: Int
  let people: [String]
  let organizations: [String]
  let places: [String]
  let keywords: [String]

  init(_ digest: Digest) {
    date = digest.analysis.document.source.date
    voices = digest.voices.compactMap { voice in
      voice.name.map { (name: $0, statements: voice.statements) }
    }
    statements = digest.statements.count
    func names(_ items: [Named]) -> [String] {
      var names: [String] = []
      names.reserveCapacity(items.count)
      for item in items where !item.entity.isCredit { names.append(Inert.line(item.entity.name)) }
      return names
    }
    people = names(digest.people)
    organizations = names(digest.organizations)
    places = names(digest.places)
    keywords = digest.keywords.map { Inert.line($0.term) }
  }

  /// A note of names alone.
  init(people: [String]) {
    self.people = people
    date = nil
    voices = []
    statements = 0
    organizations = []
    places = []
    keywords = []
  }
}
