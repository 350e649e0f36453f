import Foundation
import Synchronization

/// SIGINT as a question that the program answers when a record is whole.
enum Interrupt {
  private static let flag = Atomic<Bool>(false)
  /// The end of a pipe that the handler writes to, and the one that waiting reads watch; -1 before
  /// `watch`. A signal between a look at the flag and a `read` would otherwise be slept over.
  private static let wakes = Atomic<Int32>(-1)
  private static let woken = Atomic<Int32>(-1)

  /// Whether SIGINT came.
  static var isRequested: Bool { flag.load(ordering: .relaxed) }

  /// From now on SIGINT only sets the flag; a second one ends the program at once. Reads that wait
  /// return.
  static func watch() {
    openPipe()
    _ = isRequested  // Sets the flag up before a handler may touch it.
    var action = sigaction()
    #if canImport(Darwin)
      action.__sigaction_u.__sa_handler = { _ in Interrupt.note() }
      action.sa_flags = Int32(SA_RESETHAND)
    #else
      action.__sigaction_handler.sa_handler = { _ in Interrupt.note() }
      action.sa_flags = Int32(bitPattern: UInt32(SA_RESETHAND))
    #endif
    sigaction(SIGINT, &action, nil)
    // A parent may have left it blocked.
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGINT)
    pthread_sigmask(SIG_UNBLOCK, &signals, nil)
  }

  /// What the handler does: only what a handler may.
  private static func note() {
    flag.store(true, ordering: .relaxed)
    let code = errno
    var byte: UInt8 = 1
    _ = write(wakes.load(ordering: .relaxed), &byte, 1)
    errno = code
  }

  private static func openPipe() {
    guard woken.load(ordering: .relaxed) < 0 else { return }
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    woken.store(ends[0], ordering: .relaxed)
    wakes.store(ends[1], ordering: .relaxed)
  }

  /// Reads once, however long that takes: the count of bytes and 0, or -1 and the system's code. A
  /// read that waits when SIGINT comes ends like the stream.
  static func read(_ descriptor: Int32, into room: UnsafeMutableRawBufferPointer) -> (Int, Int32) {
    while true {
      var waiting = [
        pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
        pollfd(fd: woken.load(ordering: .relaxed), events: Int16(POLLIN), revents: 0),
      ]
      let ready = poll(&waiting, 2, -1)
      if waiting[0].revents == 0, isRequested { return (0, 0) }
      if ready < 0, errno == EINTR { continue }
      // What cannot be waited for is told by the read itself.
      let count = Foundation.read(descriptor, room.baseAddress, room.count)
      if count < 0, errno == EINTR { continue }
      return (count, count < 0 ? errno : 0)
    }
  }
}
