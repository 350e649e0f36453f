import ArgumentParser

/// `0.99` for every figure, `root=0.99` for one.
struct Threshold: ExpressibleByArgument {
  let name: String?
  let share: Double

  init?(argument: String) {
    let parts = argument.split(separator: "=", maxSplits: 1)
    guard let last = parts.last, let share = Double(last), (0...1).contains(share) else {
      return nil
    }
    name = parts.count == 2 ? String(parts[0]) : nil
    self.share = share
  }

  func fails(_ figure: String, _ value: Double) -> Bool {
    (name == nil || name == figure) && value < share
  }
}
