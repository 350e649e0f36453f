import TelaahText

/// A line of index words that grows: folded words, a space behind each.
struct IndexLine: ~Copyable {
  private var base: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  private(set) var count = 0
  /// `IndexWords.folds`, which stays where it is.
  private let folds: UnsafePointer<UInt8>

  init(capacity: Int) {
    self.capacity = capacity
    base = .allocate(capacity: capacity)
    folds = IndexWords.foldTable
  }

  deinit { base.deallocate() }

  /// A copy of what was written.
  var bytes: [UInt8] { Array(UnsafeBufferPointer(start: base, count: count)) }

  /// A word of the line.
  struct Word {
    /// Where it stands with its space; empty where nothing of it is left.
    let start: UInt32
    let end: UInt32
    /// `IndexHash` of the word; its last bit tells whether it has more than
    /// three letters.
    let hash: UInt64

    var isEmpty: Bool { start == end }
  }

  /// Appends a word. One of several words (*tanda tangan*) loses its space in folding, so that it is
  /// one place in the line.
  mutating func append(_ word: String) -> Word {
    if let appended = word.utf8.withContiguousStorageIfAvailable({ append($0) }) { return appended }
    return Array(word.utf8).withUnsafeBufferPointer { append($0) }
  }

  /// Appends a word that is there as UTF-8.
  mutating func append(_ word: UnsafeBufferPointer<UInt8>) -> Word {
    guard let bytes = UnsafeRawPointer(word.baseAddress) else { return close(0, 0) }
    reserve(word.count)
    let end = UnsafeMutableRawPointer(base + count)
    // Nearly all words are a few letters and nothing else.
    switch word.count {
    case 1...8:
      let letters = ShortBytes(bytes, word.count)
      guard letters.areLetters(word.count) else { break }
      let small = letters.lowercased
      small.store(to: end)
      return close(word.count, IndexHash.hash(small, ShortBytes(value: 0), word.count))
    case 9...16:
      let last = word.count - 8
      let (head, tail) = (ShortBytes(bytes), ShortBytes(bytes + last))
      guard head.areLetters(8), tail.areLetters(8) else { break }
      let (first, second) = (head.lowercased, tail.lowercased)
      first.store(to: end)
      second.store(to: end + last)
      return close(word.count, IndexHash.hash(first, second, word.count))
    default: break
    }
    return appendFolded(word)
  }

  private mutating func appendFolded(_ word: UnsafeBufferPointer<UInt8>) -> Word {
    var end = base + count
    for byte in word {
      let kept = folds[Int(byte)]
      if kept == 255 { return appendUnicode(word) }
      guard kept != 0 else { continue }
      end.pointee = kept
      end += 1
    }
    return close(end - (base + count))
  }

  private mutating func appendUnicode(_ word: UnsafeBufferPointer<UInt8>) -> Word {
    var bytes: [UInt8] = []
    IndexWords.append(String(decoding: word, as: UTF8.self), to: &bytes)
    reserve(bytes.count)
    for (at, byte) in bytes.enumerated() { base[count + at] = byte }
    return close(bytes.count)
  }

  private mutating func close(_ length: Int) -> Word {
    close(length, IndexHash.hash(base + count, length))
  }

  /// Ends a word of which so many bytes were written.
  @inline(__always) private mutating func close(_ length: Int, _ hash: UInt64) -> Word {
    let start = UInt32(truncatingIfNeeded: count)
    if length > 0 {
      base[count + length] = 0x20
      count += length + 1
    }
    return Word(
      start: start, end: UInt32(truncatingIfNeeded: count),
      hash: hash & ~1 | (length > 3 ? 1 : 0))
  }

  /// Appends what stands in the line already.
  @inline(__always) mutating func append(again word: Word) {
    let length = Int(word.end &- word.start)
    guard length > 0 else { return }
    // Sixteen bytes at once, which most words have not: what is too much the next word overwrites.
    reserve(length)
    let (from, to) = (
      UnsafeRawPointer(base + Int(word.start)), UnsafeMutableRawPointer(base + count)
    )
    if length <= 16 {
      to.storeBytes(of: from.loadUnaligned(as: SIMD16<UInt8>.self), as: SIMD16<UInt8>.self)
    } else {
      to.copyMemory(from: from, byteCount: length)
    }
    count += length
  }

  /// Makes room for a word with its space, and for what is written behind it in one piece.
  @inline(__always) private mutating func reserve(_ more: Int) {
    if capacity - count < more + 16 { grow(more + 16) }
  }

  private mutating func grow(_ more: Int) {
    capacity = max(2 * capacity, count + more)
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
    larger.moveInitialize(from: base, count: count)
    base.deallocate()
    base = larger
  }
}
