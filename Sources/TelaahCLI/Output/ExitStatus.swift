import ArgumentParser

/// The exit codes of the contract (those of sysexits.h).
enum ExitStatus {
  /// Some of several inputs failed; the others are done.
  static let someFailed = ExitCode(1)
  /// Wrong usage.
  static let usage = ExitCode(64)
  /// The input is no text, or too long.
  static let badInput = ExitCode(65)
  /// The input cannot be read.
  static let noInput = ExitCode(66)
  /// The output cannot be written.
  static let cannotWrite = ExitCode(73)
  /// Ended by SIGINT.
  static let interrupted = ExitCode(130)
}
