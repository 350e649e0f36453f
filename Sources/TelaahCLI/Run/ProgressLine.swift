import Foundation

/// Count, rate and time left, on one line of standard error that is written over.
struct ProgressLine {
  private let meter: InputMeter
  private let isShown: Bool
  private let start = ContinuousClock.now
  private var last: ContinuousClock.Instant?
  private var isOnScreen = false
  /// Whether a run that ends before anybody could have asked is told, too.
  private let tellsShortRuns: Bool

  init(meter: InputMeter, isShown: Bool, tellsShortRuns: Bool = true) {
    self.meter = meter
    self.isShown = isShown
    self.tellsShortRuns = tellsShortRuns
  }

  /// Tells that `count` articles are done; at most ten times a second.
  mutating func update(_ count: Int) {
    let now = ContinuousClock.now
    guard isShown, last.map({ now - $0 > .milliseconds(100) }) ?? true else { return }
    last = now
    write(count, now)
  }

  /// Takes the line away, so that something else can be said.
  mutating func clear() {
    if isOnScreen { Messages.write("\r\u{1B}[K") }
    isOnScreen = false
  }

  /// Tells the last count and leaves it on the screen.
  mutating func finish(_ count: Int) {
    let now = ContinuousClock.now
    guard isShown, tellsShortRuns || now - start > .seconds(1) else { return clear() }
    write(count, now, isLast: true)
    Messages.write("\n")
    isOnScreen = false
  }

  private mutating func write(_ count: Int, _ now: ContinuousClock.Instant, isLast: Bool = false) {
    let time = now - start
    let seconds = Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
    var text = "\(count) article\(count == 1 ? "" : "s")"
    if seconds > 0.05 { text += ", \(Int((Double(count) / seconds).rounded()))/s" }
    if !isLast, let total = meter.total, total > 0, meter.bytes > 0 {
      let share = min(Double(meter.bytes) / Double(total), 1)
      let left = Int((seconds / share - seconds).rounded())
      text += ", \(Int(share * 100))%, \(left / 60):\(left % 60 < 10 ? "0" : "")\(left % 60) left"
    }
    Messages.write("\r\(text)\u{1B}[K")
    isOnScreen = true
  }
}
