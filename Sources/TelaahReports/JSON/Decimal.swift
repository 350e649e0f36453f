/// Numbers as digits, straight into bytes.
enum Decimal {
  /// Writes a whole number.
  static func append(_ value: Int, to bytes: inout [UInt8]) {
    if value < 0 { bytes.append(UInt8(ascii: "-")) }
    append(value.magnitude, to: &bytes)
  }

  /// Writes a number rounded to at most `digits` decimals, without an exponent below 10^15.
  static func append(_ value: Double, digits: Int, to bytes: inout [UInt8]) {
    var scale: UInt = 1
    for _ in 0..<digits { scale *= 10 }
    guard abs(value) * Double(scale) < 9e15 else { return bytes += String(value).utf8 }
    let scaled = Int((value * Double(scale)).rounded())
    if scaled < 0 { bytes.append(UInt8(ascii: "-")) }
    append(scaled.magnitude / scale, to: &bytes)
    var rest = scaled.magnitude % scale
    if rest == 0 { return }
    bytes.append(UInt8(ascii: "."))
    while rest > 0 {
      scale /= 10
      bytes.append(0x30 + UInt8(truncatingIfNeeded: rest / scale))
      rest %= scale
    }
  }

  private static func append(_ value: UInt, to bytes: inout [UInt8]) {
    if value < 10 { return bytes.append(0x30 + UInt8(truncatingIfNeeded: value)) }
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 20) { room in
      var at = room.count
      var left = value
      while left > 0 {
        at -= 1
        room[at] = 0x30 + UInt8(truncatingIfNeeded: left % 10)
        left /= 10
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: room[at...]))
    }
  }
}
