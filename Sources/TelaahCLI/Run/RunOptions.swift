import ArgumentParser
import Foundation

/// How the work is done, and what is said about it.
struct RunOptions: ParsableArguments {
  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      "How many articles to analyse at once; the output does not depend on it.",
      discussion: "The default is the number of processors.", valueName: "n"))
  var jobs: Int?

  @Option(
    help: ArgumentHelp(
      "When to show count, rate and time left on standard error.",
      discussion: "auto means on a terminal only.", valueName: "when"))
  var progress: When = .auto

  @Flag(help: "Write each result out as soon as it is ready, for a program that waits for it.")
  var flush = false

  @Flag(help: "Print no messages but errors.")
  var quiet = false

  @Flag(name: [.short, .long], help: "Print more messages.")
  var verbose = false

  func validate() throws {
    guard (1...1024).contains(jobs ?? 1) else {
      throw ValidationError("--jobs takes a number from 1 to 1024, not \(jobs ?? 0).")
    }
    guard !(quiet && verbose) else {
      throw ValidationError("--quiet and --verbose exclude each other.")
    }
  }

  var threads: Int { jobs ?? ProcessInfo.processInfo.activeProcessorCount }

  var showsProgress: Bool {
    switch progress {
    case .always: true
    case .never: false
    case .auto: !quiet && Terminal.isTerminal(2)
    }
  }
}
