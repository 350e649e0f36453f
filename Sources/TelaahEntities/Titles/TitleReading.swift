import TelaahLexicon
import TelaahText

/// A title and its parts.
struct TitleReading {
  var words: Range<Int>
  var title: Range<Int>
  var body: OrganizationReading?
  var place: Range<Int>?
  /// Parts of the body that stand before it, and an acronym among them.
  var parts: [OrganizationReading] = []
  var part: Range<Int>?
  /// Larger areas behind the territory.
  var places: [Range<Int>] = []
  /// The head's entry.
  var head = LexiconKey.none
  /// Whether it is an office and not a description.
  var isOffice: Bool
  /// What may complete the head.
  var takes = VocabularySet<TitleComplement>(bits: 0)
  /// How many words behind it belong to nothing: *penyerang anyar* ⟦*mereka*⟧.
  var skipped = 0
  var next: Int { words.upperBound + skipped }
}

/// Titles of one person, joined by *sekaligus*: most have but one.
struct TitleChain {
  let first: TitleReading
  private(set) var others: [TitleReading] = []

  init(_ first: TitleReading) { self.first = first }

  var count: Int { 1 + others.count }
  var last: TitleReading { others.last ?? first }

  mutating func append(_ title: TitleReading) { others.append(title) }

  func forEach(_ body: (TitleReading) -> Void) {
    body(first)
    others.forEach(body)
  }
}

/// Where a title begins: behind articles (*seorang*), with its prefixes, and its head.
struct TitleStart {
  /// The first word of the title.
  var first: Int
  /// The head's first word.
  var at: Int
  var head: Phrases.Match
}
