import TelaahText

/// What a word's own entry in the lexicons says of its part in terms.
enum WordEntry {
  /// Words that part terms, unless they are nouns or adjectives as well.
  private static var stops: WordTraits {
    [.stopword, .cueQuote, .cueActive, .cuePassive, .cuePreposition]
  }
  private static var titles: WordTraits { [.titleHead, .titlePrefix, .titleAcronym] }
  private static var nameHeads: WordTraits { [.placeHead, .organizationHead] }
  private static var calendar: WordTraits { [.month, .weekday] }
  private static var nouns: WordTraits { [.noun, .adjective] }

  /// What it has to do with the words around it.
  enum Part { case word, weakWord, barrier }

  /// Whether a word parts terms.
  ///
  /// Stopwords that are nouns or adjectives as well (*jam kerja, kurikulum baru, nilai tukar*) are
  /// weak: parts of a term, none by themselves.
  @inline(__always)
  static func part(_ traits: WordTraits) -> Part {
    guard traits.intersects([stops, calendar, .function]) else { return .word }
    if traits.intersects(calendar) { return .barrier }
    guard traits.intersects(nouns) else { return .barrier }
    return traits.intersects(stops) ? .weakWord : .word
  }

  /// What else it says.
  @inline(__always)
  static func flags(_ traits: WordTraits) -> Word.Flags {
    guard traits.intersects([titles, nameHeads, nouns, .verb]) else { return [] }
    var flags: Word.Flags = []
    if traits.intersects(titles) { flags.insert(.title) }
    if traits.intersects(nameHeads) { flags.insert(.nameHead) }
    if traits.contains(.noun) {
      flags.insert(.noun)
    } else {
      if traits.contains(.adjective) { flags.insert(.adjective) }
      if traits.contains(.verb) { flags.insert(.stative) }
    }
    return flags
  }
}
