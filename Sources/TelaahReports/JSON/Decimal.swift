/// Numbers as digits, straight into bytes.
enum Decimal {
  /// Writes a whole number.
  static func append(_ value: Int, to bytes: inout some ByteSink & ~Copyable) {
    if value < 0 { bytes.append(UInt8(ascii: "-")) }
    append(value.magnitude, to: &bytes)
  }

  /// Writes a number rounded to at most `digits` decimals, without an exponent below 10^15.
  static func append(_ value: Double, digits: Int, to bytes: inout some ByteSink & ~Copyable) {
    var scale: UInt = 1
    for _ in 0..<digits { scale *= 10 }
    guard abs(value) * Double(scale) < 9e15 else {
      for byte in String(value).utf8 { bytes.append(byte) }
      return
    }
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

  /// Four digits at a time, from the front, by divisors that are known when it is compiled.
  private static func append(
    _ value: UInt, to bytes: inout some ByteSink & ~Copyable
  ) {
    var low = value
    if value >= 10_000 {
      append(value / 10_000, to: &bytes)
      low = value % 10_000
    }
    let isWhole = value >= 10_000
    if isWhole || low >= 1000 { bytes.append(digit(low / 1000)) }
    if isWhole || low >= 100 { bytes.append(digit(low / 100)) }
    if isWhole || low >= 10 { bytes.append(digit(low / 10)) }
    bytes.append(digit(low))
  }

  /// The last digit of a number.
  @inline(__always)
  private static func digit(_ value: UInt) -> UInt8 {
    0x30 + UInt8(truncatingIfNeeded: value % 10)
  }
}
