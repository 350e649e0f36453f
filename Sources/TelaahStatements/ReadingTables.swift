/// The arrays that a `Reading` is made of. They are kept from article to article: their memory is
/// asked for once, and not ten times an article.
struct ReadingTables {
  /// The words and marks. What stands at `count` and behind is no word of the text.
  var words: [ReadWord] = []
  var count = 0
  /// The words that `WordReader` wants looked at once more: twice room for all.
  var special: [Int32] = []
  var cues: [CueWord] = []
  var quotes: [Int] = []
  var doubles: [Int] = []
  var sentences: [Range<Int>] = []
  var blocks: [Range<Int>] = []
  var names: [Reading.Name] = []
  var roles: [Range<Int>] = []
  var owners: [Int?] = []
  var roleOwners: [Int?] = []
  var oneWordPersons: [Int] = []
  var acronyms: [Int] = []

  /// The arrays of a text of more words are not kept.
  private static let mostKept = 1 << 16

  var isKept: Bool { words.count <= ReadingTables.mostKept }

  /// Makes room for the words of so many tokens.
  mutating func clear(for tokens: Int) {
    if words.count < tokens {
      words = Array(repeating: ReadWord.nothing, count: tokens)
      special = Array(repeating: 0, count: 2 * tokens)
    }
    count = 0
    cues.removeAll(keepingCapacity: true)
    if !quotes.isEmpty { quotes.removeAll(keepingCapacity: true) }
    if !doubles.isEmpty { doubles.removeAll(keepingCapacity: true) }
    sentences.removeAll(keepingCapacity: true)
    blocks.removeAll(keepingCapacity: true)
    names.removeAll(keepingCapacity: true)
    roles.removeAll(keepingCapacity: true)
    owners.removeAll(keepingCapacity: true)
    roleOwners.removeAll(keepingCapacity: true)
    if !oneWordPersons.isEmpty { oneWordPersons.removeAll(keepingCapacity: true) }
    if !acronyms.isEmpty { acronyms.removeAll(keepingCapacity: true) }
  }
}
