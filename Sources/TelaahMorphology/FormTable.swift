/// An index for each form: open addressing by the form's 64-bit hash.
///
/// Two forms of a text with the same hash would be taken for one; among a million distinct forms
/// that happens once in forty million texts.
struct FormTable {
  private var hashes: [UInt64]
  private var indices: [Int32]
  private var count = 0

  init() {
    hashes = [UInt64](repeating: 0, count: 512)
    indices = [Int32](repeating: -1, count: 512)
  }

  /// The index of a form.
  func index(of hash: UInt64) -> Int? {
    var at = Int(truncatingIfNeeded: hash) & (hashes.count - 1)
    while indices[at] >= 0 {
      if hashes[at] == hash { return Int(indices[at]) }
      at = (at + 1) & (hashes.count - 1)
    }
    return nil
  }

  /// Notes the index of a form; the first one stays.
  mutating func insert(_ hash: UInt64, _ index: Int) {
    if count * 2 >= hashes.count { grow() }
    var at = Int(truncatingIfNeeded: hash) & (hashes.count - 1)
    while indices[at] >= 0 {
      if hashes[at] == hash { return }
      at = (at + 1) & (hashes.count - 1)
    }
    hashes[at] = hash
    indices[at] = Int32(clamping: index)
    count += 1
  }

  /// Forgets all forms, and keeps the memory.
  mutating func removeAll() {
    guard count > 0 else { return }
    for at in indices.indices { indices[at] = -1 }
    count = 0
  }

  private mutating func grow() {
    let (oldHashes, oldIndices) = (hashes, indices)
    hashes = [UInt64](repeating: 0, count: 2 * oldHashes.count)
    indices = [Int32](repeating: -1, count: 2 * oldHashes.count)
    count = 0
    for (hash, index) in zip(oldHashes, oldIndices) where index >= 0 { insert(hash, Int(index)) }
  }
}
