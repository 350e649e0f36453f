import TelaahText

/// Writes the tokens of a block where its masks say that they begin.
struct TokenWriter {
  let tokens: UnsafeMutablePointer<Token>
  private(set) var count: Int
  /// Where the token begins that is not ended yet.
  private(set) var start: Int
  /// The kinds of tokens of ASCII by their first byte.
  let kinds: UnsafePointer<UInt8>
  private let bytes: UnsafePointer<UInt8>

  init(
    tokens: UnsafeMutablePointer<Token>, count: Int, start: Int, kinds: UnsafePointer<UInt8>,
    bytes: UnsafePointer<UInt8>
  ) {
    self.tokens = tokens
    self.count = count
    self.start = start
    self.kinds = kinds
    self.bytes = bytes
  }

  /// Ends a token at each of the starts, the bits of which count from `block`. Those that end at a
  /// bit of `mixed` have letters and digits; what others are, their first byte tells.
  @inline(__always)
  mutating func write(starts: UInt64, mixed: UInt64, block: Int) {
    let first = count
    var rest = starts
    var from = UInt64(truncatingIfNeeded: start)
    let base = UInt64(truncatingIfNeeded: block)
    var slot = UnsafeMutableRawPointer(tokens + count)
    let slotFirst = slot
    while rest != 0 {
      let stop = base &+ UInt64(truncatingIfNeeded: rest.trailingZeroBitCount)
      rest &= rest &- 1
      // A span's two numbers at once, which halves the stores.
      slot.storeBytes(of: from | stop << 32, as: UInt64.self)
      slot.storeBytes(of: kinds[Int(bytes[Int(from)])], toByteOffset: 8, as: UInt8.self)
      slot += MemoryLayout<Token>.stride
      from = stop
    }
    count = first &+ (slot - slotFirst) / MemoryLayout<Token>.stride
    start = Int(truncatingIfNeeded: from)
    if mixed != 0 { mix(mixed, starts, first) }
  }

  @inline(never)
  private func mix(_ mixed: UInt64, _ starts: UInt64, _ first: Int) {
    var rest = mixed
    while rest != 0 {
      let bit = rest & (0 &- rest)
      rest &= rest &- 1
      let slot = tokens + first + (starts & (bit &- 1)).nonzeroBitCount
      slot.pointee = Token(span: slot.pointee.span, kind: .mixed)
    }
  }
}
