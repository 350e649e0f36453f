import Foundation

/// The signals by which the system would end a program that writes.
enum OutputSignals {
  /// From now on `write` tells that a pipe is closed or that a file may not grow.
  static func ignore() {
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
  }
}
