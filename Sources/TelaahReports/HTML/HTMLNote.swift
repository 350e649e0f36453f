import TelaahText

/// What the index of a collection keeps of an article: a few names and numbers, not its text.
public struct HTMLNote: Sendable {
  let anchor: String
  let title: String?
  let date: CalendarDate?
  let origin: String
  let voices: [(name: String, statements: Int, words: Int)]
  let statements: Int
  let people: [String]
  let organizations: [String]
  let places: [String]
  let keywords: [String]
  let checks: Int

  init(_ digest: Digest) {
    let source = digest.analysis.document.source
    anchor = HTMLNote.anchor(source.origin, source.id)
    title = digest.title
    date = source.date
    origin = Inert.line(source.id.isEmpty ? source.origin : source.id)
    voices = digest.voices.compactMap { voice in
      voice.name.map { (name: $0, statements: voice.statements, words: voice.words) }
    }
    statements = digest.statements.count
    func names(_ items: [Named]) -> [String] {
      items.filter { !$0.entity.isCredit }.map { Inert.line($0.entity.name) }
    }
    people = names(digest.people)
    organizations = names(digest.organizations)
    places = names(digest.places)
    keywords = digest.keywords.map { Inert.line($0.term) }
    checks = digest.checks.count
  }

  /// A note of names alone.
  init(people: [String], anchor: String) {
    self.anchor = anchor
    self.people = people
    title = nil
    date = nil
    origin = ""
    voices = []
    statements = 0
    organizations = []
    places = []
    keywords = []
    checks = 0
  }

  /// An id that addresses can carry: two words of the FNV-1a hash of where the article is from, so
  /// that it needs no count and threads can make it in any order.
  private static func anchor(_ origin: String, _ id: String) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in Array(origin.utf8) + [0] + Array(id.utf8) {
      hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    }
    return "a" + String(hash, radix: 36)
  }
}
