/// The few functions that scores need, without Foundation: the same bits on every machine.
enum Mathematics {
  /// The logarithm to the base 2, by the series of artanh on the significand; error below 1e-7.
  static func log2(_ x: Double) -> Double {
    guard x > 0, x.isFinite else { return 0 }
    let z = (x.significand - 1.414_213_562_373_095) / (x.significand + 1.414_213_562_373_095)
    let s = z * z
    let series = z * (1 + s * (1 / 3.0 + s * (1 / 5.0 + s * (1 / 7.0 + s / 9.0))))
    return Double(x.exponent) + 0.5 + 2.885_390_081_777_927 * series
  }

  /// log₂(1 + n), from a table for small n, which is what counts are.
  final class Logarithms: @unchecked Sendable {
    private static let count = 256
    private let values: UnsafeMutablePointer<Double>

    init() {
      values = .allocate(capacity: Logarithms.count)
      for n in 0..<Logarithms.count { values[n] = log2(1 + Double(n)) }
    }

    deinit { values.deallocate() }

    @inline(__always)
    subscript(n: Int32) -> Double {
      let at = Int(n)
      return at >= 0 && at < Logarithms.count ? values[at] : log2(1 + Double(at))
    }
  }

  /// e to the power of x, as a power of 2 with a series for the rest; error below 1e-9 of it.
  static func exp(_ x: Double) -> Double {
    guard x > -700 else { return 0 }
    let y = min(x, 700) * 1.442_695_040_888_963
    let whole = y.rounded()
    let rest = (y - whole) * 0.693_147_180_559_945
    var term = 1.0
    var sum = 1.0
    for n in 1...9 {
      term *= rest / Double(n)
      sum += term
    }
    return Double(sign: .plus, exponent: Int(whole), significand: sum)
  }

  /// A sum to the nearest multiple of 2⁻⁴⁰, where it is less than 2048: sums of the same numbers are
  /// the same in whatever order they were added, and so are differences of rounded ones.
  static func rounded(_ sum: Double) -> Double { sum + 6144 - 6144 }

  /// The logistic function: a sum of weights as a share between 0 and 1.
  static func sigmoid(_ x: Double) -> Double { 1 / (1 + exp(-x)) }

  /// The sum whose logistic function is `share`; the least number for 0.
  static func logit(_ share: Double) -> Double {
    guard share > 0 else { return -.greatestFiniteMagnitude }
    guard share < 1 else { return .greatestFiniteMagnitude }
    return (log2(share) - log2(1 - share)) * 0.693_147_180_559_945
  }
}
