import GRDB

/// Reads from the articles' index where words stand.
struct WordPlaces {
  private let ofWord: DirectStatement
  private let ofBeginning: DirectStatement

  /// The columns of the index.
  enum Column: String { case lemma, root }

  init(_ db: Database) throws {
    let places = "SELECT doc, \"offset\" FROM article_place WHERE"
    ofWord = try DirectStatement(db, "\(places) term = ? AND col = ?")
    ofBeginning = try DirectStatement(db, "\(places) term >= ? AND term <= ? AND col = ?")
  }

  /// The places of a phrase's first words in ascending order, an article's row in the upper half, the
  /// number of the word in the lower.
  func places(of phrase: SearchPhrase, _ column: Column) throws -> [UInt64] {
    var found: [UInt64]?
    for (index, word) in phrase.words.enumerated() {
      let isBeginning = phrase.isPrefix && index == phrase.words.count - 1
      let places = try places(of: word, isBeginning, column)
      found = found.map { WordPlaces.places($0, followedBy: places, after: index) } ?? places
    }
    return found ?? []
  }

  private func places(of word: String, _ isBeginning: Bool, _ column: Column) throws -> [UInt64] {
    var places: [UInt64] = []
    let statement =
      isBeginning ? ofBeginning.bind(word).bind(word + "\u{10FFFF}") : ofWord.bind(word)
    try statement.bind(column.rawValue).forEach { row in
      places.append(UInt64(row.number(0)) << 32 | UInt64(row.number(1)))
      return true
    }
    places.sort()
    return places
  }

  /// Those of the first places at which so many words later one of the others is; both in order.
  private static func places(
    _ first: [UInt64], followedBy others: [UInt64], after words: Int
  ) -> [UInt64] {
    var at = 0
    return first.filter { place in
      let wanted = place + UInt64(words)
      while at < others.count, others[at] < wanted { at += 1 }
      return at < others.count && others[at] == wanted
    }
  }
}
