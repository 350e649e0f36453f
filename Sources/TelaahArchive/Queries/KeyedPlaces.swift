/// The places of a list, ordered by keys again and again.
struct KeyedPlaces {
  /// The key before the place in one number.
  private var keyed: [UInt64]
  private var other: [UInt64]

  init(_ count: Int) {
    keyed = Array(repeating: 0, count: count)
    other = keyed
  }

  /// The place that stands somewhere in the order.
  subscript(at: Int) -> Int { Int(UInt32(truncatingIfNeeded: keyed[at])) }

  /// Orders the places by two keys, those of equal keys as they are in the list; gives where two or
  /// more have both keys in common.
  mutating func runs(by first: (Int) -> UInt32, then second: (Int) -> UInt32) -> [Range<Int>] {
    for place in keyed.indices { keyed[place] = UInt64(first(place)) << 32 | UInt64(place) }
    sort()
    var runs: [Range<Int>] = []
    KeyedPlaces.forEachRun(of: keyed.indices, in: &keyed) { keyed, run in
      for at in run {
        let place = UInt64(UInt32(truncatingIfNeeded: keyed[at]))
        keyed[at] = UInt64(second(Int(place))) << 32 | place
      }
      keyed[run].sort()
      KeyedPlaces.forEachRun(of: run, in: &keyed) { runs.append($1) }
    }
    return runs
  }

  /// Hands out where neighbours have the same key.
  private static func forEachRun(
    of range: Range<Int>, in keyed: inout [UInt64], _ body: (inout [UInt64], Range<Int>) -> Void
  ) {
    var start = range.lowerBound
    while start < range.upperBound {
      let key = keyed[start] >> 32
      var end = start + 1
      while end < range.upperBound, keyed[end] >> 32 == key { end += 1 }
      if end - start > 1 { body(&keyed, start..<end) }
      start = end
    }
  }

  /// By the key's bytes, the last one first, each time without changing the order of equals.
  private mutating func sort() {
    for shift in stride(from: UInt64(32), to: 64, by: 8) {
      var starts = [Int](repeating: 0, count: 257)
      for value in keyed { starts[Int(value >> shift & 0xFF) + 1] += 1 }
      for byte in 1...256 { starts[byte] += starts[byte - 1] }
      for value in keyed {
        let byte = Int(value >> shift & 0xFF)
        other[starts[byte]] = value
        starts[byte] += 1
      }
      swap(&keyed, &other)
    }
  }
}
