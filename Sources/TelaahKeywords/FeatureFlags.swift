/// The features of a candidate that are 1 or 0: a bit for each `KeywordFeature`. As a sequence, the
/// indices of those that are 1, in order.
struct FeatureFlags: Sequence, IteratorProtocol {
  private(set) var bits: UInt64 = 0

  /// How many are set.
  var count: Int { bits.nonzeroBitCount }

  /// Sets a feature where something is so.
  @inline(__always)
  mutating func set(_ feature: KeywordFeature, _ isSet: Bool) {
    bits |= (isSet ? 1 : 0) &<< UInt64(feature.rawValue)
  }

  /// Sets the feature that is so many places behind another one.
  @inline(__always)
  mutating func setOne(from feature: KeywordFeature, _ places: Int) {
    bits |= 1 &<< UInt64(truncatingIfNeeded: feature.rawValue &+ places)
  }

  /// Adds the features of another set.
  mutating func formUnion(_ other: FeatureFlags) { bits |= other.bits }

  /// Takes the first of them out.
  @inline(__always)
  mutating func next() -> Int? {
    if bits == 0 { return nil }
    let feature = bits.trailingZeroBitCount
    bits &= bits &- 1
    return feature
  }
}

/// What flags add to a score: the sums of their weights for each byte of flags, so that six look-ups
/// stand for thirty sums.
final class FlagWeights: @unchecked Sendable {
  private let sums: UnsafeMutablePointer<Double>
  private static let bytes = (KeywordFeature.count + 7) / 8

  init(_ weights: [Double]) {
    sums = .allocate(capacity: FlagWeights.bytes * 256)
    for place in 0..<(FlagWeights.bytes * 256) {
      var sum = 0.0
      for bit in 0..<8 where place >> bit & 1 != 0 {
        let feature = place / 256 * 8 + bit
        if feature < weights.count { sum += weights[feature] }
      }
      sums[place] = sum
    }
  }

  deinit { sums.deallocate() }

  /// The sum of the weights of flags.
  @inline(__always)
  func sum(of flags: FeatureFlags) -> Double {
    var sum = 0.0
    for byte in 0..<FlagWeights.bytes {
      sum += sums[byte * 256 + Int(flags.bits &>> UInt64(8 * byte) & 0xFF)]
    }
    return sum
  }
}
