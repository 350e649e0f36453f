import TelaahText

/// Turns offsets into lines and columns, counted from 1; a column is a scalar.
struct LineMap: Sendable {
  private let starts: [Int]

  init(_ document: Document) {
    starts = document.withBytes { bytes in
      var starts = [0]
      var at = ByteScan.first(in: bytes, LineMap.isLineEnd)
      while at < bytes.count {
        starts.append(at + 1)
        at = ByteScan.first(in: bytes, from: at + 1, LineMap.isLineEnd)
      }
      return starts
    }
  }

  @inline(__always)
  private static func isLineEnd(_ bytes: ByteScan.Block) -> ByteScan.Mask {
    bytes .== ByteScan.Block(repeating: 0x0A)
  }

  /// The line of an offset.
  func line(at offset: Int) -> Int { max(1, leading(starts.count) { starts[$0] <= offset }) }
}
