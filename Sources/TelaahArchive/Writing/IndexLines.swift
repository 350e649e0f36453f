import TelaahText

/// Two lines of index words of a text: the lemmas, and the roots that are no lemma of their word.
///
/// A search by root asks both, so that most words (*jalan*, all names) need only one place. The
/// lemmas keep their order, for phrases.
struct IndexLines: Hashable, Sendable {
  private(set) var lemmas: [UInt8] = []
  private(set) var roots: [UInt8] = []
  /// A hash of each lemma; odd where it has more than three letters, which most function words
  /// have not.
  private(set) var hashes: [UInt64] = []
  /// Where each token's words begin, and the end.
  private var marks: [Mark] = []

  private struct Mark: Hashable, Sendable {
    let lemmas: Int
    let roots: Int
    let hashes: Int
  }

  /// A stretch of the lines.
  struct Stretch: Sendable {
    let lemmas: Range<Int>
    let roots: Range<Int>
    let hashes: Range<Int>
  }

  /// Words of more bytes go the long way.
  private static let longest = 256

  /// Reads the words of a whole analysis.
  init(_ analysis: Analysis) {
    let tokens = analysis.tokens
    marks.reserveCapacity(tokens.count + 1)
    lemmas.reserveCapacity(analysis.document.text.utf8.count + 64)
    hashes.reserveCapacity(tokens.count / 2 + 1)
    let morphology = analysis.morphology ?? []
    IndexWords.folds.withUnsafeBufferPointer { folds in
      withUnsafeTemporaryAllocation(of: UInt8.self, capacity: IndexLines.longest + 1) { room in
        guard let folds = folds.baseAddress, let room = room.baseAddress else { return }
        for index in tokens.indices {
          mark()
          guard tokens[index].kind.isIndexed else { continue }
          if index < morphology.count {
            let found = morphology[index]
            append(found.lemma, room, folds)
            if found.lemma != found.root { append(root: found.root, room, folds) }
          } else {
            append(analysis.document.text(of: tokens[index].span), room, folds)
          }
        }
      }
    }
    mark()
  }

  /// The stretch of some tokens.
  subscript(tokens: Range<Int>) -> Stretch {
    guard tokens.upperBound < marks.count else {
      return Stretch(lemmas: 0..<0, roots: 0..<0, hashes: 0..<0)
    }
    let (first, last) = (marks[tokens.lowerBound], marks[tokens.upperBound])
    return Stretch(
      lemmas: first.lemmas..<last.lemmas, roots: first.roots..<last.roots,
      hashes: first.hashes..<last.hashes)
  }

  private mutating func mark() {
    marks.append(Mark(lemmas: lemmas.count, roots: roots.count, hashes: hashes.count))
  }

  /// A lemma of several words (*tanda tangan*) loses its space in folding, so that it is one place
  /// in the line.
  private mutating func append(
    _ lemma: String, _ room: UnsafeMutablePointer<UInt8>, _ folds: UnsafePointer<UInt8>
  ) {
    let start = lemmas.count
    IndexLines.append(lemma, to: &lemmas, room, folds)
    guard lemmas.count > start else { return }
    hashes.append(IndexLines.hash(lemmas[start..<lemmas.count - 1]))
  }

  private mutating func append(
    root: String, _ room: UnsafeMutablePointer<UInt8>, _ folds: UnsafePointer<UInt8>
  ) {
    IndexLines.append(root, to: &roots, room, folds)
  }

  /// Appends a word with a space behind it; nothing where nothing of it is left.
  private static func append(
    _ word: String, to line: inout [UInt8], _ room: UnsafeMutablePointer<UInt8>,
    _ folds: UnsafePointer<UInt8>
  ) {
    var word = word
    let count = word.withUTF8 { bytes in
      bytes.count > longest ? nil : IndexWords.fold(bytes, into: room, folds)
    }
    if let count {
      guard count > 0 else { return }
      room[count] = 0x20
      line.append(contentsOf: UnsafeBufferPointer(start: room, count: count + 1))
    } else {
      let start = line.count
      IndexWords.append(word, to: &line)
      if line.count > start { line.append(0x20) }
    }
  }

  /// 64-bit FNV-1a, words being short; its last bit tells the length.
  private static func hash(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return hash & ~1 | (bytes.count > 3 ? 1 : 0)
  }
}

extension Token.Kind {
  /// Whether tokens of this kind can be searched for.
  fileprivate var isIndexed: Bool {
    switch self {
    case .word, .number, .mixed, .tag, .handle, .email: true
    case .punctuation, .space, .symbol, .url: false
    }
  }
}
