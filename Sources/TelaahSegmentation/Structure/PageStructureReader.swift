import TelaahText

/// Parts the page by its lines.
public struct LineStructureReader: StructureReader {
  /// Makes a reader.
  public init() {}

  /// The parts of the page.
  public func structure(of document: Document) -> Structure {
    var structure = Structure()
    document.withBytes { bytes in
      var start = 0
      for end in 0...bytes.count where end == bytes.count || bytes[end] == 0x0A {
        var low = start
        var high = end
        while low < high, bytes[low] <= 0x20 { low += 1 }
        while high > low, bytes[high - 1] <= 0x20 { high -= 1 }
        if low < high {
          structure.blocks.append(
            Block(span: TextSpan(low, high), kind: .body, paragraph: structure.paragraphs))
          structure.paragraphs += 1
        }
        start = end + 1
      }
    }
    return structure
  }
}
