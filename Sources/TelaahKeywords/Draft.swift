/// The candidates of an article with their scores.
final class Draft {
  @exclusivity(unchecked) private(set) var reading: Reading
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
    Draft.withMeter(&reading, spoken, reader) { meter in
      model.weights.withUnsafeBufferPointer { weights in
        for index in meter.candidates.indices where meter.candidates[index].isEligible {
          sums.append((Int32(truncatingIfNeeded: index), meter.sum(of: index, weights)))
        }
      }
    }
    self.sums = sums
    self.reading = reading
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
        var values = [Double](repeating: 0, count: KeywordFeature.count)
        values.withUnsafeMutableBufferPointer { values in
          meter.measure(Int(candidate)) { values[$0.rawValue] = $1 }
        }
        rows.append(values)
      }
    }
    return rows
  }
}
