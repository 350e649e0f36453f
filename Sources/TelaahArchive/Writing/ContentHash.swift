/// 128 bits by which an article's content is known again: MurmurHash3 x64 128 (Austin Appleby,
/// public domain). It tells contents apart by chance, not against somebody who forges one.
public struct ContentHash: Hashable, Sendable, CustomStringConvertible {
  /// The first 64 bits.
  public let high: UInt64
  /// The other 64 bits.
  public let low: UInt64

  /// Hashes the parts of a content; where one ends and the next begins makes a difference.
  public init(_ parts: [String]) {
    var first: UInt64 = 0
    var second: UInt64 = 0
    for part in parts {
      var part = part
      (first, second) = part.withUTF8 {
        ContentHash.murmur(UnsafeRawBufferPointer($0), first, second)
      }
    }
    high = first
    low = second
  }

  /// Hashes bytes after what was hashed before: a chain tells an order of contents apart.
  public init(_ bytes: UnsafeRawBufferPointer, after earlier: UInt64 = 0) {
    (high, low) = ContentHash.murmur(bytes, earlier, ~earlier)
  }

  /// The 16 bytes, the first the most significant.
  public var bytes: [UInt8] {
    Array(unsafeUninitializedCapacity: 16) { bytes, count in
      while count < 16 {
        let word = count < 8 ? high : low
        bytes[count] = UInt8(truncatingIfNeeded: word >> UInt64(56 - count % 8 * 8))
        count += 1
      }
    }
  }

  /// 32 hexadecimal digits.
  public var description: String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  private static let c1: UInt64 = 0x87C3_7B91_1142_53D5
  private static let c2: UInt64 = 0x4CF5_AD43_2745_937F

  private static func rotate(_ value: UInt64, _ by: UInt64) -> UInt64 {
    value << by | value >> (64 - by)
  }

  /// The finalizer of MurmurHash3: every bit of the input changes every bit of the output.
  static func mix(_ value: UInt64) -> UInt64 {
    var k = value
    k ^= k >> 33
    k = k &* 0xFF51_AFD7_ED55_8CCD
    k ^= k >> 33
    k = k &* 0xC4CE_B9FE_1A85_EC53
    k ^= k >> 33
    return k
  }

  private static func murmur(
    _ bytes: UnsafeRawBufferPointer, _ seed1: UInt64, _ seed2: UInt64
  ) -> (UInt64, UInt64) {
    var h1 = seed1
    var h2 = seed2
    let blocks = bytes.count / 16
    for block in 0..<blocks {
      let k1 = bytes.loadUnaligned(fromByteOffset: 16 * block, as: UInt64.self).littleEndian
      let k2 = bytes.loadUnaligned(fromByteOffset: 16 * block + 8, as: UInt64.self).littleEndian
      h1 ^= rotate(k1 &* c1, 31) &* c2
      h1 = (rotate(h1, 27) &+ h2) &* 5 &+ 0x52DC_E729
      h2 ^= rotate(k2 &* c2, 33) &* c1
      h2 = (rotate(h2, 31) &+ h1) &* 5 &+ 0x3849_5AB5
    }
    var k1: UInt64 = 0
    var k2: UInt64 = 0
    for at in 16 * blocks..<bytes.count {
      let within = UInt64(at - 16 * blocks)
      if within < 8 {
        k1 |= UInt64(bytes[at]) << (8 * within)
      } else {
        k2 |= UInt64(bytes[at]) << (8 * (within - 8))
      }
    }
    h2 ^= rotate(k2 &* c2, 33) &* c1
    h1 ^= rotate(k1 &* c1, 31) &* c2
    h1 ^= UInt64(bytes.count)
    h2 ^= UInt64(bytes.count)
    h1 = h1 &+ h2
    h2 = h2 &+ h1
    h1 = mix(h1)
    h2 = mix(h2)
    h1 = h1 &+ h2
    h2 = h2 &+ h1
    return (h1, h2)
  }
}
