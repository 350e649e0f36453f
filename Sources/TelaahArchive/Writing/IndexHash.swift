import TelaahText

/// A hash of a word as the index keeps it; the same in every run, so that what is made of it may be
/// kept.
///
/// Both halves of each sixteen bytes are multiplied with each other, and the product's halves folded,
/// as in wyhash (Wang Yi).
enum IndexHash {
  private static let first: UInt64 = 0xA076_1D64_78BD_642F
  private static let second: UInt64 = 0xE703_7ED1_A0B4_28DB

  /// The hash of a word of at most sixteen bytes: of its first eight and its last eight.
  @inline(__always) static func hash(
    _ head: ShortBytes, _ tail: ShortBytes, _ count: Int, after seed: UInt64 = 0
  ) -> UInt64 {
    let product = (head.value ^ first ^ seed).multipliedFullWidth(
      by: tail.value ^ second ^ UInt64(truncatingIfNeeded: count))
    return product.high ^ product.low
  }

  /// The hash of a word of any length.
  @inline(__always) static func hash(_ base: UnsafeRawPointer, _ count: Int) -> UInt64 {
    if count <= 8 { return hash(ShortBytes(base, count), ShortBytes(value: 0), count) }
    if count <= 16 { return hash(ShortBytes(base), ShortBytes(base + count - 8), count) }
    return long(base, count)
  }

  private static func long(_ base: UnsafeRawPointer, _ count: Int) -> UInt64 {
    var seed: UInt64 = 0
    for at in stride(from: 0, to: count - 16, by: 16) {
      seed = hash(ShortBytes(base + at), ShortBytes(base + at + 8), count, after: seed)
    }
    let last = base + count - 16
    return hash(ShortBytes(last), ShortBytes(last + 8), count, after: seed)
  }
}
