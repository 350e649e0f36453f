import Foundation
import Testing

/// A program that a test started, and that never outlives the test's patience.
///
/// Not Foundation's `Process`: its `waitUntilExit` depends on a run loop of the thread it is called
/// on, and is known to hang on Linux (swiftlang/swift#79881). This one asks the system.
final class Child {
  /// The process, and the group of all that it starts.
  let id: pid_t
  private let name: String
  private var status: Int32?

  /// Starts a program; its three streams are files, named by their paths.
  init(
    _ path: String, _ arguments: [String] = [], environment: [String: String]? = nil,
    in folder: URL? = nil, input: String = "/dev/null", output: String = "/dev/null",
    messages: String = "/dev/null"
  ) throws {
    name = ([path] + arguments).joined(separator: " ")
    // The shell changes the folder and becomes the program; Glibc's module has no spawn that does.
    let words =
      folder.map { ["/bin/sh", "-c", "cd \"$0\" && exec \"$@\"", $0.path, path] } ?? [path]
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, input, O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    posix_spawn_file_actions_addopen(&actions, 2, messages, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    for signal in [SIGINT, SIGPIPE, SIGTERM] { sigaddset(&signals, signal) }
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))
    let variables = environment ?? ProcessInfo.processInfo.environment
    var line = (words + arguments).map { strdup($0) } + [nil]
    var settings = variables.map { strdup("\($0)=\($1)") } + [nil]
    defer { for pointer in line + settings { free(pointer) } }
    var id: pid_t = 0
    let code = posix_spawn(&id, words[0], &actions, &attributes, &line, &settings)
    guard code == 0 else {
      throw CannotStart(message: "\(path): \(String(cString: strerror(code)))")
    }
    self.id = id
  }

  deinit { if !hasEnded { stop() } }

  /// Whether it has ended.
  var hasEnded: Bool {
    if status != nil { return true }
    var code: Int32 = 0
    guard waitpid(id, &code, WNOHANG) == id else { return false }
    status = code & 0x7F == 0 ? (code >> 8) & 0xFF : -(code & 0x7F)
    return true
  }

  /// Waits for its end: its exit code, or less than 0, the signal that ended it. After so many
  /// seconds it is killed, and the test has failed.
  @discardableResult
  func wait(seconds: Double = 180) -> Int32 {
    if !Child.wait(seconds: seconds, for: { hasEnded }) {
      Issue.record("did not end within \(seconds) s: \(name)")
      stop()
    }
    return status ?? -SIGKILL
  }

  /// Sends it a signal.
  func send(_ signal: Int32) { kill(id, signal) }

  private func stop() {
    kill(-id, SIGKILL)
    var code: Int32 = 0
    if waitpid(id, &code, 0) == id { status = -SIGKILL }
  }

  /// Asks again and again, for so many seconds at most; the last answer.
  static func wait(seconds: Double, for condition: () throws -> Bool) rethrows -> Bool {
    let end = ContinuousClock.now + .seconds(seconds)
    var pause: UInt32 = 200
    while ContinuousClock.now < end {
      if try condition() { return true }
      usleep(pause)
      pause = min(pause * 2, 10_000)
    }
    return try condition()
  }
}

/// Why a program was not started.
struct CannotStart: Error {
  let message: String
}
