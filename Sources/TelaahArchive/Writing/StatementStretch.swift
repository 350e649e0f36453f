import Foundation

/// A stretch of an article's index words that belongs to a statement: words are counted from the
/// article's first, in each column of the index.
struct StatementStretch: Hashable, Sendable {
  let lemmas: Range<UInt32>
  let roots: Range<UInt32>

  /// Stretches as the archive keeps them: the bounds of lemmas and roots, each in four bytes, the
  /// highest first.
  static func bytes(of stretches: some Collection<StatementStretch>) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(16 * stretches.count)
    for stretch in stretches {
      for bound in [
        stretch.lemmas.lowerBound, stretch.lemmas.upperBound, stretch.roots.lowerBound,
        stretch.roots.upperBound,
      ] {
        withUnsafeBytes(of: bound.bigEndian) { bytes.append(contentsOf: $0) }
      }
    }
    return bytes
  }

  /// Reads stretches back; what is no stretch is passed over.
  static func stretches(of bytes: Data) -> [StatementStretch] {
    bytes.withUnsafeBytes { bytes in
      (0..<bytes.count / 16).compactMap { index in
        func range(_ at: Int) -> Range<UInt32>? {
          func bound(_ at: Int) -> UInt32 {
            UInt32(bigEndian: bytes.loadUnaligned(fromByteOffset: at, as: UInt32.self))
          }
          return bound(at) <= bound(at + 4) ? bound(at)..<bound(at + 4) : nil
        }
        guard let lemmas = range(16 * index), let roots = range(16 * index + 8) else { return nil }
        return StatementStretch(lemmas: lemmas, roots: roots)
      }
    }
  }
}
