import TelaahText

/// Two lines of index words of a text: the lemmas, and the roots that are no lemma of their word.
///
/// A search by root asks both, so that most words (*jalan*, all names) need only one place. The
/// lemmas keep their order, for phrases.
struct IndexLines: Hashable, Sendable {
  let lemmas: [UInt8]
  let roots: [UInt8]
  /// A hash of each lemma; odd where it has more than three letters, which most function words
  /// have not.
  let hashes: [UInt64]
  /// How many words stand before each token's, and in all.
  private let marks: [Mark]

  private struct Mark: Hashable, Sendable {
    let lemmas: UInt32
    let roots: UInt32
  }

  /// Reads the words of a whole analysis.
  init(_ analysis: Analysis) {
    var writing = Writing(
      tokens: analysis.tokens.count, forms: analysis.morphology?.forms.count ?? 0,
      bytes: analysis.document.text.utf8.count)
    let tokens = analysis.tokens
    let morphology = analysis.morphology ?? []
    analysis.document.withBytes { text in
      morphology.withPlaces { places in
        morphology.forms.withUnsafeBufferPointer { forms in
          writing.write(tokens, places, forms, text)
        }
      }
    }
    lemmas = writing.lemmas.bytes
    roots = writing.roots.bytes
    hashes = writing.allHashes
    marks = writing.allMarks
  }

  /// The lines while they are written.
  private struct Writing: ~Copyable {
    var lemmas: IndexLine
    var roots: IndexLine
    private let hashes: UnsafeMutablePointer<UInt64>
    private var hashCount = 0
    private var rootCount: UInt32 = 0
    private let marks: UnsafeMutablePointer<Mark>
    private var markCount = 0
    /// Where each form's words were written first: its others are copies.
    private let written: UnsafeMutablePointer<Written>

    private struct Written {
      var isWritten = false
      var lemma = IndexLine.Word(start: 0, end: 0, hash: 0)
      var root = IndexLine.Word(start: 0, end: 0, hash: 0)
    }

    init(tokens: Int, forms: Int, bytes: Int) {
      lemmas = IndexLine(capacity: bytes + 64)
      roots = IndexLine(capacity: bytes / 4 + 64)
      hashes = .allocate(capacity: tokens + 1)
      marks = .allocate(capacity: tokens + 1)
      written = .allocate(capacity: forms + 1)
      written.initialize(repeating: Written(), count: forms)
    }

    deinit {
      hashes.deallocate()
      marks.deallocate()
      written.deallocate()
    }

    var allHashes: [UInt64] { Array(UnsafeBufferPointer(start: hashes, count: hashCount)) }
    var allMarks: [Mark] { Array(UnsafeBufferPointer(start: marks, count: markCount)) }

    mutating func write(
      _ tokens: [Token], _ places: UnsafeBufferPointer<Int32>,
      _ forms: UnsafeBufferPointer<Morphology>, _ text: UnsafeBufferPointer<UInt8>
    ) {
      for (index, token) in tokens.enumerated() {
        mark()
        guard token.kind.isIndexed else { continue }
        let form = index < places.count ? Int(places[index]) : -1
        if form >= 0 {
          let known = written + form
          if known.pointee.isWritten {
            lemmas.append(again: known.pointee.lemma)
            roots.append(again: known.pointee.root)
          } else {
            write(forms[form].lemma, forms[form].root, to: known)
          }
          note(known.pointee.lemma)
          if !known.pointee.root.isEmpty { rootCount += 1 }
        } else if token.span.end <= text.count {
          let word = UnsafeBufferPointer(rebasing: text[token.span.start..<token.span.end])
          note(lemmas.append(word))
        }
      }
      mark()
    }

    private mutating func write(
      _ lemma: String, _ root: String, to word: UnsafeMutablePointer<Written>
    ) {
      word.pointee.isWritten = true
      word.pointee.lemma = lemmas.append(lemma)
      if lemma != root { word.pointee.root = roots.append(root) }
    }

    @inline(__always) private mutating func note(_ word: IndexLine.Word) {
      guard !word.isEmpty else { return }
      hashes[hashCount] = word.hash
      hashCount += 1
    }

    @inline(__always) private mutating func mark() {
      marks[markCount] = Mark(lemmas: UInt32(truncatingIfNeeded: hashCount), roots: rootCount)
      markCount += 1
    }
  }

  /// The words of some tokens.
  subscript(tokens: Range<Int>) -> StatementStretch {
    guard tokens.upperBound < marks.count else {
      return StatementStretch(lemmas: 0..<0, roots: 0..<0)
    }
    let (first, last) = (marks[tokens.lowerBound], marks[tokens.upperBound])
    return StatementStretch(lemmas: first.lemmas..<last.lemmas, roots: first.roots..<last.roots)
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
