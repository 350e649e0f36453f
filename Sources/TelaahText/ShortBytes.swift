/// Up to eight bytes of a word in one number, the first lowest: what is done to each letter is done to
/// all at once.
public struct ShortBytes {
  /// The bytes; above the last, zeros.
  public let value: UInt64

  /// Makes it of its number.
  @inlinable @inline(__always) public init(value: UInt64) { self.value = value }

  /// Reads eight bytes.
  @inlinable @inline(__always)
  public init(_ base: UnsafeRawPointer) {
    value = UInt64(littleEndian: base.loadUnaligned(as: UInt64.self))
  }

  /// Reads so many bytes, eight at most. Fewer are read in two pieces that overlap, so that nothing
  /// beside them is touched.
  @inlinable @inline(__always)
  public init(_ base: UnsafeRawPointer, _ count: Int) {
    func four(_ at: Int) -> UInt64 {
      UInt64(UInt32(littleEndian: base.loadUnaligned(fromByteOffset: at, as: UInt32.self)))
    }
    func one(_ at: Int) -> UInt64 {
      UInt64(base.load(fromByteOffset: at, as: UInt8.self)) << UInt64(truncatingIfNeeded: 8 * at)
    }
    switch count {
    case 8...: self.init(base)
    case 4...:
      self.init(value: four(0) | four(count - 4) << UInt64(truncatingIfNeeded: 8 * (count - 4)))
    case 1...: self.init(value: one(0) | one(count / 2) | one(count - 1))
    default: self.init(value: 0)
    }
  }

  /// The bytes with small letters in place of the capitals of ASCII.
  @inlinable @inline(__always)
  public var lowercased: ShortBytes {
    let low = value & 0x7F7F_7F7F_7F7F_7F7F
    // The highest bit of each byte: whether it is at least `A`, whether it is beyond `Z`.
    let fromA = low &+ 0x3F3F_3F3F_3F3F_3F3F
    let beyondZ = low &+ 0x2525_2525_2525_2525
    let capitals = ~value & (fromA ^ beyondZ) & 0x8080_8080_8080_8080
    return ShortBytes(value: value | capitals >> 2)
  }

  /// Whether the first `count` bytes, eight at most, are all letters of ASCII.
  @inlinable @inline(__always)
  public func areLetters(_ count: Int) -> Bool {
    let used = count >= 8 ? UInt64.max : (1 << UInt64(truncatingIfNeeded: 8 * count)) - 1
    let highest: UInt64 = 0x8080_8080_8080_8080
    let small = value | 0x2020_2020_2020_2020
    // The highest bit of each byte: whether it is at least `a`, whether it is beyond `z`.
    let fromA = (small & ~highest) &+ 0x1F1F_1F1F_1F1F_1F1F
    let beyondZ = (small & ~highest) &+ 0x0505_0505_0505_0505
    return (fromA & ~beyondZ & ~small & highest) & used == highest & used
  }

  /// Writes all eight bytes.
  @inlinable @inline(__always)
  public func store(to base: UnsafeMutableRawPointer) {
    base.storeBytes(of: value.littleEndian, as: UInt64.self)
  }
}
