import TelaahText

/// The unit in which a report tells offsets.
public enum OffsetUnit: String, Sendable, CaseIterable {
  /// Bytes of UTF-8: Telaah's own, and that of Swift, Rust, Go.
  case utf8
  /// UTF-16 units: that of JavaScript, Java, C#.
  case utf16
  /// Unicode scalars: that of Python.
  case scalars
}

/// Turns byte offsets into another unit: a running count at every 64th byte, and the rest counted.
struct OffsetMap {
  private let unit: OffsetUnit
  private let bytes: [UInt8]
  private let counts: [UInt32]

  init(_ document: Document, unit: OffsetUnit) {
    self.unit = unit
    guard unit != .utf8, !document.withBytes({ $0.allSatisfy { $0 < 0x80 } }) else {
      bytes = []
      counts = []
      return
    }
    bytes = document.withBytes { Array($0) }
    var counts: [UInt32] = []
    var count: UInt32 = 0
    for (index, byte) in bytes.enumerated() {
      if index & 63 == 0 { counts.append(count) }
      count += OffsetMap.width(of: byte, unit)
    }
    self.counts = counts
  }

  @inline(__always)
  func callAsFunction(_ offset: Int) -> Int { counts.isEmpty ? offset : counted(offset) }

  private func counted(_ offset: Int) -> Int {
    guard offset >= 0 else { return offset }
    let offset = min(offset, bytes.count)
    let block = min(offset >> 6, counts.count - 1)
    var count = counts[block]
    for byte in bytes[(block << 6)..<offset] { count += OffsetMap.width(of: byte, unit) }
    return Int(count)
  }

  /// What the first byte of a scalar adds; continuation bytes add nothing.
  private static func width(of byte: UInt8, _ unit: OffsetUnit) -> UInt32 {
    if byte & 0xC0 == 0x80 { return 0 }
    return unit == .utf16 && byte >= 0xF0 ? 2 : 1
  }
}
