import Foundation

/// A statement's words in 64 bytes, to find the same statement in other words: MinHash with sixteen
/// permutations over its lemmas.
enum StatementSketch {
  /// How many values a sketch has.
  static let width = 16
  /// Shorter statements are too alike by chance.
  private static let fewestLemmas = 5

  /// The sketch of a line of index words; nil where there are too few. Words of up to three letters
  /// are left out: most of them are function words.
  static func of(_ line: [UInt8]) -> [UInt8]? {
    var hashes: Set<UInt64> = []
    for word in line.split(separator: 0x20) where word.count > 3 {
      hashes.insert(IndexLines.hash(word))
    }
    guard hashes.count >= fewestLemmas else { return nil }
    var least = [UInt32](repeating: .max, count: width)
    for hash in hashes {
      for at in 0..<width {
        let value = UInt32(
          truncatingIfNeeded: ContentHash.mix(hash &+ UInt64(at) &* 0x9E37_79B9_7F4A_7C15))
        if value < least[at] { least[at] = value }
      }
    }
    return least.flatMap { value in
      stride(from: 24, through: 0, by: -8).map { UInt8(truncatingIfNeeded: value >> UInt32($0)) }
    }
  }

  /// Reads a sketch back.
  static func values(of sketch: Data) -> [UInt32]? {
    guard sketch.count == 4 * width else { return nil }
    let bytes = [UInt8](sketch)
    return (0..<width).map { at in
      bytes[4 * at..<4 * at + 4].reduce(0) { $0 << 8 | UInt32($1) }
    }
  }
}
