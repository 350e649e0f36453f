/// Logistic regression with a quadratic penalty, by Newton's method: a few dozen features, some
/// ten thousand rows, the same bits on every machine.
public struct LogisticRegression {
  /// The penalty on the square of a weight, but for the first: the bias.
  public let penalty: Double

  /// Makes a regression.
  public init(penalty: Double) { self.penalty = penalty }

  /// The weights that make the labels most likely.
  ///
  /// - Parameters:
  ///   - rows: The features of each row, all of the same number.
  ///   - labels: For each row, whether it is what is looked for.
  public func weights(rows: [[Double]], labels: [Bool]) -> [Double] {
    let count = rows.first?.count ?? 0
    var weights = [Double](repeating: 0, count: count)
    for _ in 0..<30 {
      var slope = weights.map { $0 * penalty }
      var curve = [[Double]](repeating: [Double](repeating: 0, count: count), count: count)
      for at in 0..<count { curve[at][at] = penalty }
      if count > 0 {
        slope[0] = weights[0] * 0.001
        curve[0][0] = 0.001
      }
      for (row, label) in zip(rows, labels) {
        var sum = 0.0
        for at in 0..<count { sum += row[at] * weights[at] }
        let chance = Mathematics.sigmoid(sum)
        let error = chance - (label ? 1 : 0)
        let weight = chance * (1 - chance)
        for a in 0..<count where row[a] != 0 {
          slope[a] += error * row[a]
          let share = weight * row[a]
          for b in 0...a { curve[a][b] += share * row[b] }
        }
      }
      for a in 0..<count { for b in 0..<a { curve[b][a] = curve[a][b] } }
      let step = LogisticRegression.solve(curve, slope)
      var largest = 0.0
      for at in 0..<count {
        weights[at] -= step[at]
        largest = max(largest, step[at].magnitude)
      }
      if largest < 1e-7 { break }
    }
    return weights
  }

  /// Solves a system of linear equations by Gauss's elimination with pivots.
  static func solve(_ matrix: [[Double]], _ right: [Double]) -> [Double] {
    var matrix = matrix
    var right = right
    let count = right.count
    for column in 0..<count {
      let pivot = (column..<count).max {
        matrix[$0][column].magnitude < matrix[$1][column].magnitude
      }
      guard let pivot, matrix[pivot][column].magnitude > 1e-12 else { continue }
      matrix.swapAt(column, pivot)
      right.swapAt(column, pivot)
      for row in (column + 1)..<max(count, column + 1) {
        let factor = matrix[row][column] / matrix[column][column]
        if factor == 0 { continue }
        for at in column..<count { matrix[row][at] -= factor * matrix[column][at] }
        right[row] -= factor * right[column]
      }
    }
    var result = [Double](repeating: 0, count: count)
    for row in (0..<count).reversed() {
      var sum = right[row]
      for at in (row + 1)..<max(count, row + 1) { sum -= matrix[row][at] * result[at] }
      let diagonal = matrix[row][row]
      result[row] = diagonal.magnitude > 1e-12 ? sum / diagonal : 0
    }
    return result
  }
}
