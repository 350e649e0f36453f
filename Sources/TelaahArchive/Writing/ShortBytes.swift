/// Up to eight bytes of a word in one number, the first lowest.
///
/// Shorter words are read in two pieces that may overlap, so that nothing beside them is touched.
struct ShortBytes {
  let value: UInt64

  /// Reads so many bytes, eight at most.
  @inline(__always) init(_ base: UnsafeRawPointer, _ count: Int) {
    func load<T: FixedWidthInteger>(_ at: Int, as type: T.Type) -> UInt64 {
      UInt64(T(littleEndian: base.loadUnaligned(fromByteOffset: at, as: type)))
    }
    func pieces<T: FixedWidthInteger>(of type: T.Type) -> UInt64 {
      let last = count - MemoryLayout<T>.size
      return load(0, as: type) | load(last, as: type) << UInt64(8 * last)
    }
    switch count {
    case 8...: value = load(0, as: UInt64.self)
    case 4...: value = pieces(of: UInt32.self)
    case 2...: value = pieces(of: UInt16.self)
    case 1: value = load(0, as: UInt8.self)
    default: value = 0
    }
  }

  init(value: UInt64) { self.value = value }

  /// The bytes as small letters, where all of the first `count` are letters of ASCII; else nil.
  @inline(__always) func smallLetters(_ count: Int) -> ShortBytes? {
    let used = count >= 8 ? UInt64.max : (1 << UInt64(8 * count)) - 1
    let highest: UInt64 = 0x8080_8080_8080_8080
    let small = value | 0x2020_2020_2020_2020
    // The highest bit of each byte: whether it is at least `a`, whether it is beyond `z`.
    let fromA = (small & ~highest) &+ 0x1F1F_1F1F_1F1F_1F1F
    let beyondZ = (small & ~highest) &+ 0x0505_0505_0505_0505
    let areLetters = fromA & ~beyondZ & ~small & highest
    return areLetters & used == highest & used
      ? ShortBytes(value: small & used) : nil
  }

  @inline(__always) func store(to base: UnsafeMutableRawPointer) {
    base.storeBytes(of: value.littleEndian, as: UInt64.self)
  }
}
