import ArgumentParser
import Foundation

/// An output file that only ever grows, and whose length can be taken back to where an earlier run
/// had made it safe.
final class BatchFile {
  private let path: String
  private let descriptor: Int32
  private var buffer: [UInt8] = []
  /// Bytes in the file and still to be written.
  private(set) var size: Int

  /// Opens a file, and cuts what is behind its first `size` bytes off.
  init(path: String, size: Int) throws {
    self.path = path
    self.size = size
    descriptor = open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw BatchFile.failure(path) }
    let there = lseek(descriptor, 0, SEEK_END)
    guard there >= size else {
      Messages.error(
        "\(path): error: has \(there) of the \(size) bytes that the run had written; "
          + "begin afresh in another directory")
      throw ExitStatus.cannotWrite
    }
    guard ftruncate(descriptor, off_t(size)) == 0, lseek(descriptor, off_t(size), SEEK_SET) == size
    else { throw BatchFile.failure(path) }
  }

  deinit { _ = Foundation.close(descriptor) }

  /// Adds bytes.
  func write(_ bytes: [UInt8]) throws {
    buffer += bytes
    size += bytes.count
    if buffer.count >= 1 << 18 { try flush() }
  }

  /// Makes everything so far safe against the loss of power.
  func synchronize() throws {
    try flush()
    guard fsync(descriptor) == 0 else { throw BatchFile.failure(path) }
  }

  private func flush() throws {
    if buffer.write(to: descriptor) != nil { throw BatchFile.failure(path) }
    buffer.removeAll(keepingCapacity: true)
  }

  static func failure(_ path: String) -> ExitCode {
    let reason = String(cString: strerror(errno))
    Messages.error(
      "\(path): error: cannot be written: \(reason); make room or mend the permissions, "
        + "then go on with --resume")
    return ExitStatus.cannotWrite
  }
}
