/// Looks for bytes of a kind, sixteen at a time: most texts have none of those that a form has to
/// write otherwise, and are copied whole.
enum ByteScan {
  /// Sixteen bytes of a text.
  typealias Block = SIMD16<UInt8>
  /// Which of sixteen bytes are of the kind.
  typealias Mask = SIMDMask<SIMD16<Int8>>

  /// Where the first byte of a kind stands, from `start` on; the number of bytes where there is
  /// none.
  @inline(__always)
  static func first(
    in text: UnsafeBufferPointer<UInt8>, from start: Int = 0, _ isOfKind: (Block) -> Mask
  ) -> Int {
    guard let base = text.baseAddress else { return 0 }
    var at = start
    while at < text.count {
      let (low, high) = words(isOfKind(block(base + at, count: text.count - at)))
      if low | high != 0 {
        return at
          + (low != 0 ? low.trailingZeroBitCount : 64 + high.trailingZeroBitCount) >> 3
      }
      at += 16
    }
    return text.count
  }

  /// Whether a text has no byte of a kind.
  @inline(__always)
  static func isFree(
    _ text: UnsafeBufferPointer<UInt8>, of isOfKind: (Block) -> Mask
  ) -> Bool {
    first(in: text, isOfKind) == text.count
  }

  /// What is not ASCII, and the controls of ASCII.
  @inline(__always)
  static func isUnprintable(_ bytes: Block) -> Mask {
    (bytes &- Block(repeating: 0x20)) .>= Block(repeating: 0x5F)
  }

  /// The bytes of a mask, 0 or 0xFF each, as two words.
  @inline(__always)
  static func words(_ mask: Mask) -> (low: UInt64, high: UInt64) {
    let words = unsafeBitCast(mask, to: SIMD2<UInt64>.self)
    return (words[0], words[1])
  }

  /// Up to sixteen bytes, of which at least one is there; behind them stand small letters, which
  /// are of no kind that is looked for.
  @inline(__always)
  static func block(_ base: UnsafePointer<UInt8>, count: Int) -> Block {
    if count >= 16 { return UnsafeRawPointer(base).loadUnaligned(as: Block.self) }
    let filler: UInt64 = 0x6161_6161_6161_6161
    var words = SIMD2<UInt64>(repeating: filler)
    if count > 8 {
      words[0] = load(base, UInt64.self)
      let rest = UInt64(truncatingIfNeeded: count &- 8) &* 8
      words[1] = load(base + (count - 8), UInt64.self) &>> (64 &- rest) | filler &<< rest
    } else {
      words[0] = short(base, count) | (count == 8 ? 0 : filler &<< UInt64(count &* 8))
    }
    return unsafeBitCast(words, to: Block.self)
  }

  /// One to eight bytes, in their order, with zeros behind them.
  @inline(__always)
  private static func short(_ base: UnsafePointer<UInt8>, _ count: Int) -> UInt64 {
    if count >= 4 {
      let (low, high) = (load(base, UInt32.self), load(base + (count - 4), UInt32.self))
      return UInt64(low) | UInt64(high) &<< UInt64((count &- 4) &* 8)
    }
    let (middle, last) = (count >> 1, count - 1)
    return UInt64(base[0]) | UInt64(base[middle]) &<< UInt64(middle &* 8)
      | UInt64(base[last]) &<< UInt64(last &* 8)
  }

  @inline(__always)
  private static func load<Word: FixedWidthInteger>(
    _ base: UnsafePointer<UInt8>, _: Word.Type
  ) -> Word {
    UnsafeRawPointer(base).loadUnaligned(as: Word.self)
  }
}
