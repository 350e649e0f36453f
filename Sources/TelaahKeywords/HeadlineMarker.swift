import TelaahLexicon
import TelaahText

/// Marks the candidates that stand in a headline which is given beside the text.
enum HeadlineMarker {
  /// The most words of a headline that are read.
  private static let maximumWords = 40

  static func mark(
    _ title: String, words: [Word], maximumWords: Int, in table: inout CandidateTable
  ) {
    var lemmas: [UInt64] = []
    for piece in title.split(whereSeparator: { !($0.isLetter || $0.isNumber || $0 == "-") })
      .prefix(HeadlineMarker.maximumWords)
    {
      guard let form = WordHash.hash(String(piece)) else { continue }
      lemmas.append(words.first { $0.form == form }?.lemma ?? form)
    }
    for start in lemmas.indices {
      var key = CandidateFinder.seed
      for lemma in lemmas[start...].prefix(max(8, maximumWords)) {
        key = CandidateTable.key(key, adding: lemma)
        if let index = table.index(of: key) { table.update(index) { $0.flags.insert(.headline) } }
      }
    }
  }
}
