import TelaahLexicon
import TelaahText

/// Somebody who speaks.
struct Source: Equatable {
  var kind: Speaker.Kind
  var entity: Int?
  /// All who speak together; empty where one does.
  var entities: [Int] = []
  var name: String
  /// The group of descriptions that it is one of, as an index in `DescribedSources`.
  var described: Int?
  /// Whether it is one human being, whom *-nya* and *dia* can mean.
  var isPersonal = true

  static func == (a: Source, b: Source) -> Bool {
    if a.entity != nil || b.entity != nil { return a.entity == b.entity }
    if a.described != nil || b.described != nil { return a.described == b.described }
    return a.name == b.name
  }

  /// The fullest form of a person's first role: the longest that begins with the same word, is held
  /// in the same body, or is what an acronym stands for (*Mensos* in a headline, *Menteri Sosial* in
  /// the text).
  static func role(of entity: Entity, lexicon: LexiconSet) -> String? {
    guard let first = entity.roles.first else { return nil }
    guard entity.roles.count > 1 else { return first.text }
    let title = first.title.firstWord
    let body = first.organization?.firstWord
    let expansion = longForm(ofAcronym: first.title, lexicon)
    var best = first.text
    for role in entity.roles.dropFirst() where role.text.utf8.count > best.utf8.count {
      let isSameBody = body != nil && role.organization?.firstWord == body
      let isSpelledOut = expansion.map { role.title.lowercased().hasPrefix($0) } ?? false
      if isSameBody || isSpelledOut || role.title.firstWord == title { best = role.text }
    }
    return best
  }

  /// What the first word of a title stands for, in small letters, where the lexicon has it as an
  /// acronym.
  private static func longForm(ofAcronym title: String, _ lexicon: LexiconSet) -> String? {
    guard let word = title.split(separator: " ", maxSplits: 1).first else { return nil }
    let (key, traits) = lexicon.lookup(String(word))
    guard traits.contains(.titleAcronym),
      let expansion = lexicon.entry(of: key, in: .titles)?.text(2), !expansion.isEmpty
    else { return nil }
    return expansion.lowercased()
  }
}

extension String {
  /// The first word in small letters; nil where there is none.
  var firstWord: String? { split(separator: " ", maxSplits: 1).first?.lowercased() }
}
