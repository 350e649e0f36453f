import TelaahLexicon
import TelaahText

/// Somebody who speaks. It is handed on all the time: numbers only, of which nothing is counted; its
/// texts stand in the `SourceTable` that it is from.
struct Source: Equatable {
  let kind: Speaker.Kind
  /// Whether it is one human being, whom *-nya* and *dia* can mean.
  let isPersonal: Bool
  /// Its place in the table.
  let place: Int32
  /// The first in the table that is called so, where it is neither an entity nor described.
  let namesake: Int32
  let entity: Int?
  /// The group of descriptions that it is one of, as an index in `DescribedSources`.
  let described: Int?

  /// Its entity, where it is one human being.
  var person: Int? { isPersonal ? entity : nil }

  static func == (a: Source, b: Source) -> Bool {
    if a.place == b.place { return true }
    if a.entity != nil || b.entity != nil { return a.entity == b.entity }
    if a.described != nil || b.described != nil { return a.described == b.described }
    return a.namesake == b.namesake
  }

  /// The fullest form of a person's first role: the longest that begins with the same word, is held
  /// in the same body, or is what an acronym stands for (*Mensos* in a headline, *Menteri Sosial* in
  /// the text).
  static func fullest(of roles: [Role], lexicon: LexiconSet) -> String? {
    guard let first = roles.first else { return nil }
    var best = first.text
    guard roles.count > 1,
      roles.contains(where: { $0.text.utf8.count > best.utf8.count })
    else {
      return best
    }
    let title = WordTable.firstWord(of: first.title)?.hash
    let body = first.organization.flatMap { WordTable.firstWord(of: $0)?.hash }
    let expansion = longForm(ofAcronym: first.title, lexicon)
    for role in roles.dropFirst() where role.text.utf8.count > best.utf8.count {
      if WordTable.firstWord(of: role.title)?.hash == title
        || body != nil && role.organization.flatMap({ WordTable.firstWord(of: $0)?.hash }) == body
        || expansion.map({ role.title.lowercased().hasPrefix($0) }) ?? false
        || isDefined(first.title, in: role.text)
      {
        best = role.text
      }
    }
    return best
  }

  /// *Kapolres*, in *Kepala Polisi Resor (Kapolres) Sukamaju*.
  private static func isDefined(_ title: String, in role: String) -> Bool {
    guard let open = role.utf8.firstIndex(of: UInt8(ascii: "(")) else { return false }
    let inner = role.utf8[open...].dropFirst()
    return inner.starts(with: title.utf8)
      && inner.dropFirst(title.utf8.count).first == UInt8(ascii: ")")
  }

  /// What the first word of a title stands for, in small letters, where the lexicon has it as an
  /// acronym.
  private static func longForm(ofAcronym title: String, _ lexicon: LexiconSet) -> String? {
    guard let word = WordTable.words(of: title).first else { return nil }
    let (key, traits) = lexicon.lookup(String(word))
    guard traits.contains(.titleAcronym),
      let expansion = lexicon.entry(of: key, in: .titles)?.text(2), !expansion.isEmpty
    else { return nil }
    return expansion.lowercased()
  }
}
