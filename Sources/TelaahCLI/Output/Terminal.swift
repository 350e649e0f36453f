import Foundation

/// What is known of the terminal.
enum Terminal {
  /// Whether a descriptor is one.
  static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

  /// The columns of a report: those of the terminal, those that COLUMNS says, else 80; from 40 to
  /// 240.
  static func columns(toFile: Bool) -> Int {
    var size = winsize()
    let request = UInt(TIOCGWINSZ)
    if !toFile, isTerminal(1), ioctl(1, request, &size) == 0, size.ws_col > 0 {
      return clamped(Int(size.ws_col))
    }
    return clamped(variable("COLUMNS").flatMap { Int($0) } ?? 80)
  }

  /// Whether colours are shown: on a terminal that has them, unless NO_COLOR is set to anything
  /// (no-color.org).
  static func usesColor(_ when: When, toFile: Bool) -> Bool {
    switch when {
    case .always: true
    case .never: false
    case .auto:
      !toFile && isTerminal(1) && (variable("NO_COLOR") ?? "").isEmpty
        && variable("TERM") != "dumb"
    }
  }

  private static func clamped(_ columns: Int) -> Int { min(max(columns, 40), 240) }

  private static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }
}
