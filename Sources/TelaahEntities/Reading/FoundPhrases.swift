import TelaahLexicon

/// What the longest entries at a word are, by reference: they are asked for many times a word, and
/// too large to be copied.
struct FoundPhrases {
  private let all: UnsafePointer<Phrases>

  /// `all` is valid while the page's storage is, and nothing is added to it.
  init(_ all: UnsafePointer<Phrases>) { self.all = all }

  var title: Phrases.Match { all.pointee.title }
  var shorterTitle: Phrases.Match { all.pointee.shorterTitle }
  var role: Phrases.Match { all.pointee.role }
  var prefix: Phrases.Match { all.pointee.prefix }
  var rank: Phrases.Match { all.pointee.rank }
  var honorific: Phrases.Match { all.pointee.honorific }
  var degree: Phrases.Match { all.pointee.degree }
  var organization: Phrases.Match { all.pointee.organization }
  var organizationHead: Phrases.Match { all.pointee.organizationHead }
  var place: Phrases.Match { all.pointee.place }
  var placeHead: Phrases.Match { all.pointee.placeHead }
  var calendar: Phrases.Match { all.pointee.calendar }
  var currency: Phrases.Match { all.pointee.currency }
  var unit: Phrases.Match { all.pointee.unit }
  var name: Phrases.Match { all.pointee.name }
  var nameWord: Phrases.Match { all.pointee.nameWord }
}
