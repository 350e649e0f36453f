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
    var scale: UInt = 1
    for _ in 0..<digits { scale *= 10 }
    guard abs(value) * Double(scale) < 9e15 else { return bytes.append(String(value)) }
    let scaled = Int((value * Double(scale)).rounded())
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
