/// How many letters two words differ in.
enum EditDistance {
  /// Whether it is 1, or 2 in words of six letters and more.
  static func isSmall(_ a: UnsafeBufferPointer<UInt8>, _ b: UnsafeBufferPointer<UInt8>) -> Bool {
    isWithin(min(a.count, b.count) >= 6 ? 2 : 1, a, b)
  }

  /// Whether it is at most `most` (Levenshtein).
  static func isWithin(
    _ most: Int, _ a: UnsafeBufferPointer<UInt8>, _ b: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard a.count <= 24, b.count <= 24, abs(a.count - b.count) <= 2 else { return false }
    return withUnsafeTemporaryAllocation(of: Int.self, capacity: 25) { row in
      for j in 0...b.count { row[j] = j }
      for (i, x) in a.enumerated() {
        var diagonal = row[0]
        row[0] = i + 1
        for (j, y) in b.enumerated() {
          let above = row[j + 1]
          row[j + 1] = x == y ? diagonal : 1 + min(diagonal, above, row[j])
          diagonal = above
        }
      }
      return row[b.count] <= most
    }
  }
}
