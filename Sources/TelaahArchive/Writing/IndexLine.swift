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
    /// 64-bit FNV-1a of the word, words being short; its last bit tells whether it has more than
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
    let start = count
    reserve(word.count + 1)
    var hash = FNV1a.seed
    var end = base + start
    for byte in word {
      let kept = folds[Int(byte)]
      if kept == 255 { return appendUnicode(word) }
      guard kept != 0 else { continue }
      end.pointee = kept
      end += 1
      hash = FNV1a.step(hash, kept)
    }
    return close(end - (base + start), hash)
  }

  private mutating func appendUnicode(_ word: UnsafeBufferPointer<UInt8>) -> Word {
    var bytes: [UInt8] = []
    IndexWords.append(String(decoding: word, as: UTF8.self), to: &bytes)
    reserve(bytes.count + 1)
    for (at, byte) in bytes.enumerated() { base[count + at] = byte }
    return close(bytes.count, FNV1a.hash(bytes))
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
    reserve(max(length, 16))
    let (from, to) = (UnsafeRawPointer(base + Int(word.start)), UnsafeMutableRawPointer(base + count))
    if length <= 16 {
      to.storeBytes(of: from.loadUnaligned(as: SIMD16<UInt8>.self), as: SIMD16<UInt8>.self)
    } else {
      to.copyMemory(from: from, byteCount: length)
    }
    count += length
  }

  @inline(__always) private mutating func reserve(_ more: Int) {
    if capacity - count < more { grow(more) }
  }

  private mutating func grow(_ more: Int) {
    capacity = max(2 * capacity, count + more)
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
    larger.moveInitialize(from: base, count: count)
    base.deallocate()
    base = larger
  }
}
