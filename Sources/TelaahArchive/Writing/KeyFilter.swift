import GRDB

/// Tells of most hashes that were never added that they were not: a Bloom filter of 2 MB, whose bits
/// of one hash lie in one word (Putze, Sanders, Singler: "Cache-, Hash- and Space-Efficient Bloom
/// Filters", 2007).
///
/// Of hashes that are not in it one in two hundred passes when there are 600,000, one in three when
/// there are six million.
final class KeyFilter {
  private static let count = 1 << 18
  private let words = UnsafeMutablePointer<UInt64>.allocate(capacity: count)

  init() { words.initialize(repeating: 0, count: KeyFilter.count) }

  deinit { words.deallocate() }

  /// The word of a hash's bits, and the bits.
  @inline(__always) private static func bits(of hash: UInt64) -> (word: Int, bits: UInt64) {
    func bit(_ shift: UInt64) -> UInt64 { 1 << (hash >> shift & 63) }
    return (Int(hash >> 46), bit(0) | bit(6) | bit(12))
  }

  /// Adds a hash, all of whose bits are as good as drawn by lot.
  func insert(_ hash: UInt64) {
    let (word, bits) = KeyFilter.bits(of: hash)
    words[word] |= bits
  }

  /// Whether a hash may have been added; where not, it was not.
  func mayHold(_ hash: UInt64) -> Bool {
    let (word, bits) = KeyFilter.bits(of: hash)
    return words[word] & bits == bits
  }
}

/// What an archive surely has not, so that SQLite need not be asked for it: most names and nearly all
/// bands of a new article are new.
struct KeyFilters {
  let actors = KeyFilter()
  let bands = KeyFilter()

  /// Reads the names and bands of an archive.
  init(_ db: Database) throws {
    try DirectStatement(db, "SELECT key, kind FROM actor").forEach { row in
      actors.insert(EntityRecord.hash(row.text(0), row.text(1)))
      return true
    }
    try DirectStatement(db, "SELECT key FROM band").forEach { row in
      bands.insert(UInt64(bitPattern: row.number(0)))
      return true
    }
  }
}
