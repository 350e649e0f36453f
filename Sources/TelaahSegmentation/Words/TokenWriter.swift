import TelaahText

/// Writes the tokens of a block where its masks say that they begin.
struct TokenWriter {
  /// Where the next token goes.
  private(set) var slot: UnsafeMutablePointer<Token>
  /// Where the token begins that is not ended yet.
  private(set) var start: Int
  private let bytes: UnsafePointer<UInt8>
  private let kinds: UnsafePointer<UInt8>

  /// - Parameters:
  ///   - slot: Room for the tokens.
  ///   - start: Where the first token begins.
  ///   - kinds: The kinds of tokens of ASCII by their first byte.
  init(
    into slot: UnsafeMutablePointer<Token>, from start: Int, of bytes: UnsafePointer<UInt8>,
    kinds: UnsafePointer<UInt8>
  ) {
    self.slot = slot
    self.start = start
    self.bytes = bytes
    self.kinds = kinds
  }

  /// Ends a token at each of the starts, the bits of which count from `block`. Those that end at a
  /// bit of `mixed` have letters and digits; what others are, their first byte tells.
  ///
  /// A token is stored as its span's two numbers in one and its kind, without a branch: whether a
  /// word or a mark comes next cannot be foretold, and to guess wrong costs more than the token.
  @inline(__always)
  mutating func write(starts: UInt64, mixed: UInt64, block: Int) {
    let first = slot
    var raw = UnsafeMutableRawPointer(slot)
    var from = start
    var rest = starts
    while rest != 0 {
      let stop = block &+ rest.trailingZeroBitCount
      rest &= rest &- 1
      let (low, high) = TokenWriter.isLittleEndian ? (from, stop) : (stop, from)
      let span = UInt64(truncatingIfNeeded: low) | UInt64(truncatingIfNeeded: high) &<< 32
      let kind = kinds[Int(truncatingIfNeeded: bytes[from])]
      raw.storeBytes(of: span, as: UInt64.self)
      raw.storeBytes(of: kind, toByteOffset: 8, as: UInt8.self)
      raw += MemoryLayout<Token>.stride
      from = stop
    }
    slot = raw.assumingMemoryBound(to: Token.self)
    start = from
    if mixed != 0 { TokenWriter.mix(mixed, starts, first) }
  }

  private static var isLittleEndian: Bool { UInt32(1).littleEndian == 1 }

  @inline(never)
  private static func mix(_ mixed: UInt64, _ starts: UInt64, _ first: UnsafeMutablePointer<Token>) {
    var rest = mixed
    while rest != 0 {
      let below = (rest & (0 &- rest)) &- 1
      rest &= rest &- 1
      let slot = first + (starts & below).nonzeroBitCount
      slot.pointee = Token(span: slot.pointee.span, kind: .mixed)
    }
  }
}
