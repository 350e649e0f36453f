import TelaahText

/// Words as the full-text index keeps them: Telaah's own lemmas and roots, folded.
///
/// The index gets lines of such words with a space between them, and takes them as they are: SQLite
/// never cuts or stems anything itself.
public enum IndexWords {
  /// The marks that may stand within a word; the index is made with the same list.
  static let marks = "-_.@#/&'+:%"

  /// A word as the index keeps it: small letters, straight apostrophes, other marks left out; empty
  /// where nothing is left.
  public static func fold(_ word: String) -> String {
    var result: [UInt8] = []
    append(word, to: &result)
    return String(decoding: result, as: UTF8.self)
  }

  static let keeps: [Bool] = (0..<128).map { byte in
    (48...57).contains(byte) || (97...122).contains(byte) || marks.utf8.contains(UInt8(byte))
  }

  /// Appends the folded form of a word. ASCII goes byte by byte, anything else by Unicode's mapping
  /// to small letters.
  static func append(_ word: String, to line: inout [UInt8]) {
    var word = word
    let isASCII = word.withUTF8 { bytes in
      let start = line.count
      for byte in bytes {
        guard byte < 0x80 else {
          line.removeLast(line.count - start)
          return false
        }
        let small = byte &- 0x41 < 26 ? byte | 0x20 : byte
        if keeps[Int(small)] { line.append(small) }
      }
      return true
    }
    if isASCII { return }
    for scalar in word.lowercased().unicodeScalars {
      switch scalar {
      case "’", "‘", "ʼ", "`": line.append(0x27)
      case _ where scalar.isASCII:
        if keeps[Int(scalar.value)] { line.append(UInt8(scalar.value)) }
      case _ where scalar.properties.isAlphabetic || scalar.properties.numericType != nil:
        line.append(contentsOf: String(scalar).utf8)
      case _ where scalar.properties.generalCategory == .nonspacingMark:
        line.append(contentsOf: String(scalar).utf8)
      default: break
      }
    }
  }
}

/// Two lines of index words of a stretch of text: the lemmas, and the roots that are no lemma of
/// their word.
///
/// A search by root asks both, so that most words (*jalan*, all names) need only one place. The
/// lemmas keep their order, for phrases.
struct IndexLines: Hashable, Sendable {
  var lemmas: [UInt8] = []
  var roots: [UInt8] = []
  /// A hash of each lemma, for signatures.
  var hashes: [UInt64] = []

  /// Where a token's words begin in the lines.
  struct Mark: Sendable {
    let lemmas: Int
    let roots: Int
  }

  /// Adds the words of a whole analysis.
  ///
  /// - Returns: A mark for each token, and one for the end.
  mutating func append(_ analysis: Analysis) -> [Mark] {
    var marks: [Mark] = []
    marks.reserveCapacity(analysis.tokens.count + 1)
    lemmas.reserveCapacity(analysis.document.text.utf8.count)
    hashes.reserveCapacity(analysis.tokens.count / 2 + 1)
    let morphology = analysis.morphology ?? []
    for index in analysis.tokens.indices {
      marks.append(Mark(lemmas: lemmas.count, roots: roots.count))
      guard analysis.tokens[index].kind.isIndexed else { continue }
      let start = lemmas.count
      if index < morphology.count {
        append(lemma: morphology[index].lemma, root: morphology[index].root)
      } else {
        let word = analysis.document.text(of: analysis.tokens[index].span)
        append(lemma: word, root: word)
      }
      if lemmas.count > start { hashes.append(IndexLines.hash(lemmas[start..<lemmas.count - 1])) }
    }
    marks.append(Mark(lemmas: lemmas.count, roots: roots.count))
    return marks
  }

  /// Adds the words of some tokens of lines that were made already.
  mutating func append(_ whole: IndexLines, _ marks: [Mark], _ tokens: Range<Int>) {
    guard tokens.upperBound < marks.count else { return }
    let (first, last) = (marks[tokens.lowerBound], marks[tokens.upperBound])
    lemmas += whole.lemmas[first.lemmas..<last.lemmas]
    roots += whole.roots[first.roots..<last.roots]
  }

  private mutating func append(lemma: String, root: String) {
    let start = lemmas.count
    IndexWords.append(lemma, to: &lemmas)
    guard lemmas.count > start else { return }
    // A lemma or root of several words (*tanda tangan*) loses its space in folding, so that it is
    // one place in the line.
    lemmas.append(0x20)
    guard lemma != root else { return }
    let before = roots.count
    IndexWords.append(root, to: &roots)
    if roots.count > before { roots.append(0x20) }
  }

  /// 64-bit FNV-1a: words are short.
  static func hash(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return hash
  }
}

extension Token.Kind {
  /// Whether tokens of this kind can be searched for.
  var isIndexed: Bool {
    switch self {
    case .word, .number, .mixed, .tag, .handle, .email: true
    case .punctuation, .space, .symbol, .url: false
    }
  }
}
