import Foundation
import Synchronization

/// SIGINT as a question that the program answers when a record is whole.
enum Interrupt {
  private static let flag = Atomic<Bool>(false)

  /// Whether SIGINT came.
  static var isRequested: Bool { flag.load(ordering: .relaxed) }

  /// From now on SIGINT only sets the flag; a second one ends the program at once. Reads that wait
  /// return.
  static func watch() {
    _ = isRequested  // Sets the flag up before a handler may touch it.
    var action = sigaction()
    #if canImport(Darwin)
      action.__sigaction_u.__sa_handler = { _ in Interrupt.flag.store(true, ordering: .relaxed) }
      action.sa_flags = Int32(SA_RESETHAND)
    #else
      action.__sigaction_handler.sa_handler = { _ in
        Interrupt.flag.store(true, ordering: .relaxed)
      }
      action.sa_flags = Int32(bitPattern: UInt32(SA_RESETHAND))
    #endif
    sigaction(SIGINT, &action, nil)
    // A parent may have left it blocked.
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGINT)
    pthread_sigmask(SIG_UNBLOCK, &signals, nil)
  }
}
