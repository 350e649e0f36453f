import TelaahText

/// A line of index words that grows: folded words, a space behind each.
struct IndexLine: ~Copyable {
  private var base: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  private(set) var count = 0

  init(capacity: Int) {
    self.capacity = capacity
    base = .allocate(capacity: capacity)
  }

  deinit { base.deallocate() }

  /// A copy of what was written.
  var bytes: [UInt8] { Array(UnsafeBufferPointer(start: base, count: count)) }

  /// Appends a word. One of several words (*tanda tangan*) loses its space in folding, so that it is
  /// one place in the line.
  ///
  /// - Returns: Where it stands with its space; empty where nothing of it is left.
  @discardableResult mutating func append(_ word: String) -> Range<Int> {
    var word = word
    return word.withUTF8 { append($0) }
  }

  /// Appends a word that is there as UTF-8.
  mutating func append(_ word: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    let start = count
    reserve(word.count + 1)
    let folded = IndexWords.folds.withUnsafeBufferPointer { folds in
      folds.baseAddress.flatMap { IndexWords.fold(word, into: base + count, $0) }
    }
    if let folded {
      count += folded
    } else {
      var bytes: [UInt8] = []
      IndexWords.append(String(decoding: word, as: UTF8.self), to: &bytes)
      reserve(bytes.count + 1)
      for byte in bytes {
        base[count] = byte
        count += 1
      }
    }
    guard count > start else { return start..<start }
    base[count] = 0x20
    count += 1
    return start..<count
  }

  /// Appends what stands in the line already.
  mutating func append(again range: Range<Int>) {
    guard !range.isEmpty else { return }
    reserve(range.count)
    (base + count).update(from: base + range.lowerBound, count: range.count)
    count += range.count
  }

  /// 64-bit FNV-1a of a word that was appended, words being short; its last bit tells whether it has
  /// more than three letters.
  func hash(_ range: Range<Int>) -> UInt64 {
    let word = range.dropLast()
    var hash = FNV1a.seed
    for at in word { hash = FNV1a.step(hash, base[at]) }
    return hash & ~1 | (word.count > 3 ? 1 : 0)
  }

  private mutating func reserve(_ more: Int) {
    guard capacity - count < more else { return }
    capacity = max(2 * capacity, count + more)
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
    larger.moveInitialize(from: base, count: count)
    base.deallocate()
    base = larger
  }
}
