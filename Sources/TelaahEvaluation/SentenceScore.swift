/// How well the ends of sentences are found in paragraphs of running text.
public struct SentenceScore: Sendable {
  /// Ends, those at the end of a paragraph among them.
  public private(set) var ends = Counts()
  /// Ends set where the treebank wrote two sentences as one and said so; not counted in `ends`.
  public private(set) var runOns = 0
  /// Wrong ends with what stands around them, ⏎ at the place.
  public private(set) var misses: [String] = []

  /// Makes a score of nothing.
  public init() {}

  /// Sentences as a newspaper would print them: `size` to a paragraph, and what has no end mark
  /// (headlines, the lines that lead lists) on a line of its own.
  public static func paragraphs(of gold: [SentenceGold], size: Int = 5) -> [[SentenceGold]] {
    var paragraphs: [[SentenceGold]] = []
    var isOpen = false
    for sentence in gold {
      if isOpen, sentence.isMarked, let last = paragraphs.indices.last,
        paragraphs[last].count < size
      {
        paragraphs[last].append(sentence)
      } else {
        paragraphs.append([sentence])
      }
      isOpen = sentence.isMarked
    }
    return paragraphs
  }

  /// A paragraph's text: its sentences with a space between.
  public static func text(of paragraph: [SentenceGold]) -> String {
    paragraph.map(\.text).joined(separator: " ")
  }

  /// Counts a paragraph.
  ///
  /// - Parameter found: The ends found, in UTF-8 bytes of the paragraph's text.
  public mutating func add(_ paragraph: [SentenceGold], found: [Int]) {
    let text = Array(SentenceScore.text(of: paragraph).utf8)
    var wanted: Set<Int> = []
    var allowed: Set<Int> = []
    var start = 0
    for sentence in paragraph {
      allowed.formUnion(sentence.runOns.map { start + $0 })
      wanted.insert(start + sentence.text.utf8.count)
      start += sentence.text.utf8.count + 1
    }
    let found = Set(found)
    let joined = found.intersection(allowed).subtracting(wanted)
    runOns += joined.count
    ends.gold += wanted.count
    ends.found += found.count - joined.count
    ends.right += found.intersection(wanted).count
    let extra = found.subtracting(wanted).subtracting(joined)
    for end in wanted.symmetricDifference(extra.union(found.intersection(wanted))).sorted() {
      let before = String(decoding: text[max(0, end - 60)..<end], as: UTF8.self)
      let after = String(decoding: text[end..<min(text.count, end + 40)], as: UTF8.self)
      misses.append("\(extra.contains(end) ? "not an end" : "not found"): \(before)⏎\(after)")
    }
  }
}
