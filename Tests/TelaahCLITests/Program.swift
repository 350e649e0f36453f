import Foundation
import Testing

/// The built program, run as users run it.
enum Program {
  /// What became of a run; a status less than 0 is the signal that ended it.
  struct Outcome {
    let status: Int32
    let output: String
    let messages: String
  }

  /// The program beside the tests.
  static let url: URL = {
    var folder = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    while folder.path.count > 1 {
      let candidate = folder.appending(path: "telaah")
      if FileManager.default.isExecutableFile(atPath: candidate.path),
        !isDirectory(candidate.path)
      {
        return candidate
      }
      folder.deleteLastPathComponent()
    }
    fatalError("the program is not beside the tests; build the product telaah")
  }()

  /// Runs the program to its end.
  static func run(
    _ arguments: [String], input: [UInt8] = [], environment: [String: String] = [:],
    in folder: URL? = nil
  ) throws -> Outcome {
    let files = try Scratch()
    try files.write("stdin", input)
    return try outcome(
      of: url.path, arguments, environment: ["PATH": "/usr/bin:/bin"].merging(environment) { $1 },
      in: folder, files)
  }

  /// Runs a line of a shell, for which `telaah` is the program.
  static func shell(_ line: String, by shell: String = "/bin/sh", in folder: URL) throws -> Outcome
  {
    let files = try Scratch()
    try files.write("stdin", [])
    return try outcome(
      of: shell, ["-c", line],
      environment: ["PATH": url.deletingLastPathComponent().path + ":/usr/bin:/bin"], in: folder,
      files)
  }

  /// Runs a program to its end, its streams in files: no output is too large for them.
  private static func outcome(
    of path: String, _ arguments: [String], environment: [String: String], in folder: URL?,
    _ files: Scratch
  ) throws -> Outcome {
    let child = try Child(
      path, arguments, environment: environment, in: folder, input: files.path("stdin"),
      output: files.path("stdout"), messages: files.path("stderr"))
    return Outcome(
      status: child.wait(),
      output: String(decoding: try files.read("stdout"), as: UTF8.self),
      messages: String(decoding: try files.read("stderr"), as: UTF8.self))
  }

  /// Runs the program on text at standard input.
  static func run(_ arguments: [String], text: String) throws -> Outcome {
    try run(arguments, input: Array(text.utf8))
  }
}

private func isDirectory(_ path: String) -> Bool {
  var isDirectory: ObjCBool = false
  return FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory)
    && isDirectory.boolValue
}

/// A folder of its own for a test, gone when the test is.
final class Scratch {
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "telaah-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  func url(_ name: String) -> URL { folder.appending(path: name) }

  /// The path of a file of the folder.
  func path(_ name: String) -> String { url(name).path }

  func write(_ name: String, _ bytes: some Sequence<UInt8>) throws {
    let url = url(name)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
  }

  func write(_ name: String, _ text: String) throws { try write(name, text.utf8) }

  func read(_ name: String) throws -> [UInt8] { Array(try Data(contentsOf: url(name))) }
}
