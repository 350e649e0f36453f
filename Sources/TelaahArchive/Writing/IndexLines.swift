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
  /// Where each token's words begin, and the end.
  private let marks: [Mark]

  private struct Mark: Hashable, Sendable {
    let lemmas: UInt32
    let roots: UInt32
    let hashes: UInt32
  }

  /// A stretch of the lines.
  struct Stretch: Sendable {
    let lemmas: Range<Int>
    let roots: Range<Int>
    let hashes: Range<Int>
  }

  /// Reads the words of a whole analysis.
  init(_ analysis: Analysis) {
    var writing = Writing(analysis)
    analysis.document.withBytes { writing.write($0) }
    lemmas = writing.lemmas.bytes
    roots = writing.roots.bytes
    hashes = writing.hashes
    marks = writing.marks
  }

  /// The lines while they are written.
  private struct Writing: ~Copyable {
    var lemmas: IndexLine
    var roots: IndexLine
    var hashes: [UInt64] = []
    var marks: [Mark] = []
    private let tokens: [Token]
    private let morphology: MorphologyLayer
    /// Where each form's words were written first: its others are copies.
    private var written: [Written?]

    private struct Written {
      let lemma: Range<Int>
      let root: Range<Int>
      let hash: UInt64
    }

    init(_ analysis: Analysis) {
      tokens = analysis.tokens
      morphology = analysis.morphology ?? []
      let size = analysis.document.text.utf8.count
      lemmas = IndexLine(capacity: size + 64)
      roots = IndexLine(capacity: size / 4 + 64)
      hashes.reserveCapacity(tokens.count / 2 + 1)
      marks.reserveCapacity(tokens.count + 1)
      written = Array(repeating: nil, count: morphology.forms.count)
    }

    mutating func write(_ text: UnsafeBufferPointer<UInt8>) {
      for index in tokens.indices {
        mark()
        guard tokens[index].kind.isIndexed else { continue }
        if index < morphology.count, let form = morphology.form(of: index) {
          write(form: form)
        } else {
          let span = tokens[index].span
          guard span.end <= text.count else { continue }
          let range = lemmas.append(UnsafeBufferPointer(rebasing: text[span.start..<span.end]))
          if !range.isEmpty { hashes.append(lemmas.hash(range)) }
        }
      }
      mark()
    }

    private mutating func mark() {
      marks.append(
        Mark(
          lemmas: UInt32(lemmas.count), roots: UInt32(roots.count), hashes: UInt32(hashes.count)))
    }

    private mutating func write(form: Int) {
      if let known = written[form] {
        lemmas.append(again: known.lemma)
        roots.append(again: known.root)
        if !known.lemma.isEmpty { hashes.append(known.hash) }
        return
      }
      let found = morphology.forms[form]
      let lemma = lemmas.append(found.lemma)
      let root = found.lemma == found.root ? 0..<0 : roots.append(found.root)
      let hash = lemmas.hash(lemma)
      if !lemma.isEmpty { hashes.append(hash) }
      written[form] = Written(lemma: lemma, root: root, hash: hash)
    }
  }

  /// The stretch of some tokens.
  subscript(tokens: Range<Int>) -> Stretch {
    guard tokens.upperBound < marks.count else {
      return Stretch(lemmas: 0..<0, roots: 0..<0, hashes: 0..<0)
    }
    let (first, last) = (marks[tokens.lowerBound], marks[tokens.upperBound])
    return Stretch(
      lemmas: Int(first.lemmas)..<Int(last.lemmas), roots: Int(first.roots)..<Int(last.roots),
      hashes: Int(first.hashes)..<Int(last.hashes))
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
