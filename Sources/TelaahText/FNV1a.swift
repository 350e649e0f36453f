/// The 64-bit FNV-1a hash of short byte strings (Fowler, Noll and Vo), a byte a step. It is the same
/// in every run, so that ids and indices may be kept.
public enum FNV1a {
  /// The hash of nothing.
  @inlinable public static var seed: UInt64 { 0xCBF2_9CE4_8422_2325 }

  /// The hash with one more byte.
  @inlinable
  public static func step(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x100_0000_01B3
  }

  /// The hash of bytes.
  @inlinable
  public static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
    bytes.reduce(seed) { step($0, $1) }
  }
}
