/// The candidates of an article with their scores.
final class Draft {
  private(set) var reading: Reading
  let model: KeywordModel
  /// The candidates that may be keywords, with the sum of their weighted features.
  let sums: [(candidate: Int32, sum: Double)]
  private let spoken: [Int32]
  private let reader: WordReader

  init(reading: consuming Reading, spoken: [Int32], reader: WordReader, model: KeywordModel) {
    var reading = reading
    self.spoken = spoken
    self.reader = reader
    self.model = model
    var sums: [(candidate: Int32, sum: Double)] = []
    sums.reserveCapacity(reading.table.candidates.count / 2 + 1)
    let count = KeywordFeature.count
    Draft.withMeter(&reading, spoken, reader) { meter in
      withUnsafeTemporaryAllocation(of: Double.self, capacity: count) { values in
        model.weights.withUnsafeBufferPointer { weights in
          for index in meter.candidates.indices where meter.candidates[index].isEligible {
            meter.measure(index, into: values)
            sums.append((Int32(truncatingIfNeeded: index), Draft.product(values, weights)))
          }
        }
      }
    }
    self.sums = sums
    self.reading = reading
  }

  /// The sum of products: four sums side by side, as a processor adds.
  private static func product(
    _ a: UnsafeMutableBufferPointer<Double>, _ b: UnsafeBufferPointer<Double>
  ) -> Double {
    var sum = SIMD4<Double>.zero
    var rest = 0.0
    let count = min(a.count, b.count)
    var at = 0
    while at + 4 <= count {
      let one = SIMD4<Double>(a[at], a[at + 1], a[at + 2], a[at + 3])
      let other = SIMD4<Double>(b[at], b[at + 1], b[at + 2], b[at + 3])
      sum += one * other
      at += 4
    }
    while at < count {
      rest += a[at] * b[at]
      at += 1
    }
    return sum[0] + sum[1] + sum[2] + sum[3] + rest
  }

  private static func withMeter(
    _ reading: inout Reading, _ spoken: [Int32], _ reader: WordReader,
    _ body: (FeatureMeter) -> Void
  ) {
    let words = reading.words
    words.withUnsafeBufferPointer { words in
      reading.table.candidates.withUnsafeMutableBufferPointer { candidates in
        body(
          FeatureMeter(words: words, candidates: candidates, reader: reader, statements: spoken))
      }
    }
  }

  /// Whether a candidate goes before another: by its score, then by where it stands first, then the
  /// shorter one.
  func goesBefore(
    _ a: (candidate: Int32, sum: Double), _ b: (candidate: Int32, sum: Double)
  ) -> Bool {
    if a.sum != b.sum { return a.sum > b.sum }
    let one = reading.table.candidates[Int(a.candidate)]
    let other = reading.table.candidates[Int(b.candidate)]
    return (one.first, one.length, a.candidate) < (other.first, other.length, b.candidate)
  }

  /// The features of candidates, a row each.
  func values(of candidates: [Int32]) -> [[Double]] {
    var rows: [[Double]] = []
    rows.reserveCapacity(candidates.count)
    Draft.withMeter(&reading, spoken, reader) { meter in
      for candidate in candidates {
        rows.append(
          [Double](unsafeUninitializedCapacity: KeywordFeature.count) { values, count in
            count = KeywordFeature.count
            meter.measure(
              Int(candidate), into: UnsafeMutableBufferPointer(rebasing: values[..<count]))
          })
      }
    }
    return rows
  }
}
