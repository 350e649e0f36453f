/// Numbers as digits, straight into bytes.
enum Decimal {
  /// Writes a whole number.
  static func append(_ value: Int, to bytes: inout ByteBuffer) {
    bytes.append(upTo: 20) { target in
      guard value < 0 else { return write(value.magnitude, to: target) }
      target[0] = UInt8(ascii: "-")
      return 1 + write(value.magnitude, to: target + 1)
    }
  }

  /// Writes a number rounded to at most `digits` decimals, without an exponent below 10^15.
  static func append(_ value: Double, digits: Int, to bytes: inout ByteBuffer) {
    var scale: UInt = digits == 4 ? 10_000 : 1
    if scale == 1 { for _ in 0..<digits { scale *= 10 } }
    guard abs(value) * Double(scale) < 9e15 else { return bytes.append(String(value)) }
    let scaled = nearest(to: value * Double(scale))
    if digits == 4, 0..<10_000 ~= scaled { return append(tenThousandths: scaled, to: &bytes) }
    if scaled < 0 { bytes.append(UInt8(ascii: "-")) }
    // Most numbers are confidences: a division less for what is below 1.
    let whole = scaled.magnitude < scale ? 0 : scaled.magnitude / scale
    append(Int(whole), to: &bytes)
    var rest = scaled.magnitude - whole * scale
    if rest == 0 { return }
    var places = digits
    while rest % 10 == 0 {
      rest /= 10
      places -= 1
    }
    bytes.append(upTo: 1 + places) { target in
      target[0] = UInt8(ascii: ".")
      write(rest, to: target + 1, count: places)
      return 1 + places
    }
  }

  /// Writes a number below 1 with four decimals at most: what all confidences are.
  @inline(__always)
  private static func append(tenThousandths value: Int, to bytes: inout ByteBuffer) {
    bytes.append(upTo: 6) { target in
      target[0] = 0x30
      if value == 0 { return 1 }
      target[1] = UInt8(ascii: ".")
      write(UInt(value), to: target + 2, count: 4)
      var count = 6
      while target[count - 1] == 0x30 { count -= 1 }
      return count
    }
  }

  /// The nearest whole number, halves away from zero: without a call, which `rounded` is.
  @inline(__always)
  private static func nearest(to value: Double) -> Int {
    let whole = Int(value)
    let rest = value - Double(whole)
    return rest >= 0.5 ? whole + 1 : rest <= -0.5 ? whole - 1 : whole
  }

  /// Writes a number's digits, and tells how many there are.
  @inline(__always)
  private static func write(_ value: UInt, to target: UnsafeMutablePointer<UInt8>) -> Int {
    var count = 1
    var rest = value
    while rest >= 10_000 {
      rest /= 10_000
      count += 4
    }
    count += rest < 100 ? (rest < 10 ? 0 : 1) : (rest < 1000 ? 2 : 3)
    write(value, to: target, count: count)
    return count
  }

  /// Writes a number's last `count` digits, from the back, two at a time.
  @inline(__always)
  private static func write(_ value: UInt, to target: UnsafeMutablePointer<UInt8>, count: Int) {
    var rest = value
    var at = count
    let digits = pairs.utf8Start
    while at >= 2 {
      let pair = Int(truncatingIfNeeded: rest % 100) * 2
      rest /= 100
      at -= 2
      target[at] = digits[pair]
      target[at + 1] = digits[pair + 1]
    }
    if at == 1 { target[0] = 0x30 + UInt8(truncatingIfNeeded: rest % 10) }
  }

  /// The numbers below 100 in two digits each.
  private static var pairs: StaticString {
    """
    00010203040506070809101112131415161718192021222324252627282930313233343536373839\
    40414243444546474849505152535455565758596061626364656667686970717273747576777879\
    8081828384858687888990919293949596979899
    """
  }
}
