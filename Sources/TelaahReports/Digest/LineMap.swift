import TelaahText

/// Turns offsets into lines and columns, counted from 1; a column is a scalar.
struct LineMap: Sendable {
  private let starts: [Int]

  init(_ document: Document) {
    starts = document.withBytes { bytes in
      var starts = [0]
      for (index, byte) in bytes.enumerated() where byte == 0x0A { starts.append(index + 1) }
      return starts
    }
  }

  /// The line of an offset.
  func line(at offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }
}
