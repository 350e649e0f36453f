import ArgumentParser
import Foundation

/// The directory that a batch writes, held for one process alone.
final class BatchDirectory {
  let path: String
  private let descriptor: Int32

  /// Makes a directory, or takes one up again where that is asked for.
  ///
  /// - Throws: The exit code, with a message: what exists is refused without `resume`; with it,
  ///   what is no batch's.
  init(path: String, resume: Bool) throws {
    self.path = path
    var status = stat()
    let exists = stat(path, &status) == 0
    if exists, !resume {
      Messages.error(
        "\(path): error: exists already and is not written over; name another directory, "
          + "or go on with --resume")
      throw ExitStatus.cannotWrite
    }
    if !exists {
      do {
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
      } catch {
        Messages.error("\(path): error: cannot be made: \(BatchDirectory.reason(error))")
        throw ExitStatus.cannotWrite
      }
    }
    descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw BatchFile.failure(path) }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      Messages.error("\(path): error: another batch is writing here; wait for it, or stop it")
      throw ExitStatus.cannotWrite
    }
    try refuseForeign()
  }

  deinit { _ = Foundation.close(descriptor) }

  /// A directory with files but without a batch's archive is somebody else's. (A batch makes its
  /// archive before all else.)
  private func refuseForeign() throws {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    let archive = BatchOutputs.archiveName
    guard !names.contains(archive), names.contains(where: { !$0.hasPrefix(archive + ".new") })
    else { return }
    Messages.error(
      "\(path): error: is no directory of batch (it has no \(archive)); name another one")
    throw ExitStatus.cannotWrite
  }

  private static func reason(_ error: Error) -> String {
    let underlying = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError
    if let underlying, underlying.domain == NSPOSIXErrorDomain {
      return String(cString: strerror(Int32(underlying.code)))
    }
    return "check the path and its permissions"
  }
}
