/// The lemmas of a statement as a set, by which the same statement is found in other words: 32 bits
/// of the hash of each, four bytes, in ascending order.
enum StatementLemmas {
  /// Shorter statements are too alike by chance.
  private static let fewest = 5

  /// The set of the lemmas of some words of more than three letters; nil where there are too few.
  static func of(_ hashes: ArraySlice<UInt64>) -> [UInt8]? {
    var values: [UInt32] = []
    values.reserveCapacity(hashes.count)
    for hash in hashes where hash & 1 == 1 { values.append(UInt32(truncatingIfNeeded: hash >> 16)) }
    guard values.count >= fewest else { return nil }
    values.sort()
    let bytes = [UInt8](unsafeUninitializedCapacity: 4 * values.count) { bytes, count in
      var last: UInt32?
      for value in values where value != last {
        last = value
        UnsafeMutableRawBufferPointer(bytes).storeBytes(
          of: value.bigEndian, toByteOffset: count, as: UInt32.self)
        count += 4
      }
    }
    return bytes.count < 4 * fewest ? nil : bytes
  }

  /// Reads a set back.
  static func values(of bytes: UnsafeRawBufferPointer) -> [UInt32] {
    var values: [UInt32] = []
    append(bytes, to: &values)
    return values
  }

  /// Reads a set back, behind others.
  static func append(_ bytes: UnsafeRawBufferPointer, to values: inout [UInt32]) {
    for at in 0..<bytes.count / 4 {
      values.append(
        UInt32(bigEndian: bytes.loadUnaligned(fromByteOffset: 4 * at, as: UInt32.self)))
    }
  }

  /// The share of lemmas that two sets have in common.
  static func likeness(_ a: ArraySlice<UInt32>, _ b: ArraySlice<UInt32>) -> Double {
    var (at, other, common) = (a.startIndex, b.startIndex, 0)
    while at < a.endIndex, other < b.endIndex {
      if a[at] == b[other] { common += 1 }
      let isLess = a[at] < b[other]
      let isMore = a[at] > b[other]
      if !isMore { at += 1 }
      if !isLess { other += 1 }
    }
    let all = a.count + b.count - common
    return all == 0 ? 0 : Double(common) / Double(all)
  }
}
