import TelaahText

/// Where each byte of a text stands among its scalars, so that long dashes weigh no more than letters
/// when the overlap of two spans is told.
struct ScalarOffsets {
  private var offsets: [Int32] = [0]

  init(_ text: String) {
    var count: Int32 = 0
    offsets.reserveCapacity(text.utf8.count + 1)
    for byte in text.utf8 {
      if byte & 0xC0 != 0x80 { count += 1 }
      offsets.append(count)
    }
  }

  private subscript(byte: Int) -> Int { Int(offsets[max(0, min(byte, offsets.count - 1))]) }

  /// The share that two spans have in common of both together.
  func share(_ a: TextSpan, _ b: TextSpan) -> Double {
    let first = self[a.start]..<self[a.end]
    let second = self[b.start]..<self[b.end]
    let common = max(
      0, min(first.upperBound, second.upperBound) - max(first.lowerBound, second.lowerBound))
    let all = first.count + second.count - common
    return all == 0 ? 0 : Double(common) / Double(all)
  }
}
