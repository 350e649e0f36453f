import ArgumentParser
import Foundation

/// Where results go: standard output or a file, written in large pieces.
struct Sink: ~Copyable {
  private let descriptor: Int32
  private let name: String
  private var buffer: [UInt8] = []

  /// Standard output.
  init() {
    descriptor = 1
    name = "standard output"
    OutputSignals.ignore()
  }

  /// A file, made new.
  init(path: String) throws {
    OutputSignals.ignore()
    descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    name = path
    if descriptor < 0 { throw Sink.failure(name) }
  }

  /// The file that the options name, else standard output. A file that is read is not written.
  init(_ options: ReportOptions, inputs: InputList) throws {
    guard let path = options.output else {
      self.init()
      return
    }
    if inputs.contains(file: path) {
      Messages.error("\(path): error: is one of the inputs; write to another file")
      throw ExitStatus.cannotWrite
    }
    try self.init(path: path)
  }

  /// Makes a folder for files, where it is not there.
  static func makeFolder(_ path: String) throws {
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      Messages.error("\(path): error: is no folder and cannot be made one; name another")
      throw ExitStatus.cannotWrite
    }
  }

  deinit { if descriptor > 1 { close(descriptor) } }

  mutating func write(_ bytes: [UInt8]) throws {
    buffer += bytes
    if buffer.count >= 1 << 16 { try flush() }
  }

  mutating func write(_ text: String) throws {
    buffer += text.utf8
    if buffer.count >= 1 << 16 { try flush() }
  }

  /// Writes what is held back. A closed pipe ends the program quietly.
  mutating func flush() throws {
    if let code = buffer.write(to: descriptor) {
      throw code == EPIPE ? ExitCode.success : Sink.failure(name)
    }
    buffer.removeAll(keepingCapacity: true)
  }

  private static func failure(_ name: String) -> ExitCode {
    let reason = String(cString: strerror(errno))
    Messages.error(
      "\(name): error: cannot be written: \(reason); check the path, its permissions and the space")
    return ExitStatus.cannotWrite
  }
}
