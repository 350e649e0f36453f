import TelaahText

/// An article as the ranker has read it: words, and what may become a keyword.
struct Reading {
  var words: [Word] = []
  var table = CandidateTable(words: 0)
  /// The candidate of each length at each word: `runs[(length - 1) * words.count + start]`; -1 for
  /// none. Runs of one word are those that may be in longer ones.
  var runs: [Int32] = []
  /// The lemmas of a headline given beside the text.
  var title: [UInt64] = []
  /// The words of each mention.
  var mentions: [WordRange] = []
  /// Where names and offices stand beyond the runs: another form of a name, a name of many words.
  var places: [(candidate: Int32, range: WordRange)] = []

  /// The candidate of a range of words; nil where it is none.
  func candidate(at range: Range<Int>) -> Int32? {
    if !runs.isEmpty, !range.isEmpty, range.count <= runs.count / words.count {
      let index = runs[(range.count - 1) * words.count + range.lowerBound]
      if index >= 0 { return index }
    }
    return table.index(of: key(of: range))
  }

  /// The key of a range of words.
  func key(of range: Range<Int>) -> UInt64 {
    var key = CandidateTable.seed
    for at in range { key = CandidateTable.key(key, adding: words[at].lemma) }
    return key
  }
}
