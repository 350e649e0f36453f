import TelaahEvaluation

/// What was measured of a layer: the figures, and the lines that tell them.
struct LayerReport {
  /// A figure that a threshold can be held against.
  struct Figure {
    /// A short name, for thresholds.
    let name: String
    /// What is measured, in words.
    let title: String
    /// From 0 to 1.
    let share: Double
  }

  /// The file that was measured; nil where all files were measured together.
  var file: String?
  /// The figures.
  var figures: [Figure]
  /// Lines for people.
  var text: String

  /// Says which figures lie below a threshold; whether any does.
  func isBelow(_ thresholds: [Threshold]) -> Bool {
    var isBelow = false
    for figure in figures {
      for threshold in thresholds where threshold.fails(figure.name, figure.share) {
        let place = file.map { "\($0): error: " } ?? ""
        Messages.error("\(place)\(figure.title) is below \(threshold.share)")
        isBelow = true
      }
    }
    return isBelow
  }
}

/// Figures as they are printed.
enum Figures {
  /// Three decimals, rounded.
  static func decimal(_ share: Double) -> String {
    let thousandths = Int((share * 1000).rounded())
    let digits = String(thousandths % 1000)
    return "\(thousandths / 1000)." + String(repeating: "0", count: 3 - digits.count) + digits
  }

  /// Precision, recall, F and the counts that they are of.
  static func line(_ counts: Counts) -> String {
    "P \(decimal(counts.precision))  R \(decimal(counts.recall))  F \(decimal(counts.f1))"
      + "   (\(counts.right)/\(counts.found)/\(counts.gold))"
  }

  /// A title filled up to a width, one space at least.
  static func padded(_ title: String, to width: Int) -> String {
    title + String(repeating: " ", count: max(1, width - title.count))
  }
}
