import TelaahText

/// An article as the ranker has read it: words, and what may become a keyword.
///
/// One article at a time has it; the next one is read into the same memory.
final class Reading {
  /// The words. Behind the last stands one more that is not counted, with `breakBefore`.
  @exclusivity(unchecked) var words = Buffer<Word>()
  @exclusivity(unchecked) var table = CandidateTable()
  @exclusivity(unchecked) var forms = FormTable()
  /// The candidate of each length at each word: `runs[(length - 1) * words.count + start]`; -1 for
  /// none. Runs of one word are those that may be in longer ones.
  @exclusivity(unchecked) var runs = Buffer<Int32>()
  /// What all words of the run have in common that begins at a word.
  @exclusivity(unchecked) var common = Buffer<Word.Flags>()
  /// Where runs begin that may be continued.
  @exclusivity(unchecked) var starts = Buffer<Int32>()
  /// The words that stand between brackets by themselves.
  @exclusivity(unchecked) var bracketed = Buffer<Int32>()
  /// The lemmas of a headline given beside the text.
  @exclusivity(unchecked) var title = Buffer<UInt64>()
  /// The mentions that are names, in the order of the text.
  @exclusivity(unchecked) var names = Buffer<Name>()
  /// The words of each mention.
  @exclusivity(unchecked) var mentions = Buffer<WordRange>()
  /// Where names and offices stand beyond the runs: another form of a name, a name of many words.
  @exclusivity(unchecked) var places = Buffer<Place>()
  /// How many statements each entity makes.
  @exclusivity(unchecked) var statements = Buffer<Int32>()
  /// The candidates that may be keywords, with the sum of their weighted features.
  @exclusivity(unchecked) var scores = Buffer<Score>()
  /// The places of the keyword that is being written.
  @exclusivity(unchecked) var occurrences = Buffer<WordRange>()
  /// The forms in which it is written.
  @exclusivity(unchecked) var writtenForms = Buffer<WrittenForm>()
  /// The bytes of its lemma.
  @exclusivity(unchecked) var lemma = Buffer<UInt8>()

  /// A mention that is a name.
  struct Name {
    let span: TextSpan
    let mention: Int32
    let isPerson: Bool
  }

  /// A place of a candidate.
  struct Place {
    let candidate: Int32
    let range: WordRange
  }

  /// A candidate with the sum of its weighted features.
  struct Score {
    let candidate: Int32
    let sum: Double
  }

  /// A form in which a term is written.
  struct WrittenForm {
    let span: TextSpan
    /// The index of its last word.
    let last: Int
    var weight: Int
  }

  /// Forgets the article before, and makes room for one of so many tokens and mentions.
  func begin(tokens: Int, mentions: Int) {
    let room = tokens / 3 + 1
    words.removeAll()
    words.append(.end)
    words.removeAll()
    table.removeAll(words: room)
    forms.removeAll(words: room)
    runs.removeAll()
    bracketed.removeAll()
    title.removeAll()
    names.removeAll()
    self.mentions.fill(.none, count: mentions)
    places.removeAll()
    statements.removeAll()
    scores.removeAll()
  }

  /// Puts the best candidates first; of two with the same sum the one that stands first, then the
  /// shorter one.
  func sortScores() {
    var scores = scores.values
    scores.sort { a, b in
      if a.sum != b.sum { return a.sum > b.sum }
      let one = table[a.candidate]
      let other = table[b.candidate]
      return (one.first, one.length, a.candidate) < (other.first, other.length, b.candidate)
    }
  }

  /// Gives the memory back that only a very long article needs: 10 MB stay at most.
  func trim() {
    let limit = 1 << 15
    if words.count <= limit { return }
    words.trim(to: limit)
    table.trim(to: limit)
    forms.trim(to: limit)
    runs.trim(to: limit)
    common.trim(to: limit)
    starts.trim(to: limit)
    bracketed.trim(to: limit)
    mentions.trim(to: limit)
    places.trim(to: limit)
    scores.trim(to: limit)
  }

  /// The candidate of a range of words; nil where it is none.
  func candidate(at range: Range<Int>) -> Int32? {
    let place = (range.count - 1) * words.count + range.lowerBound
    if !range.isEmpty, place < runs.count {
      let index = runs[place]
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
