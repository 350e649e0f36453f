import Foundation
import Testing

/// The built program, run as users run it.
enum Program {
  /// What became of a run.
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
    let process = Process()
    process.executableURL = url
    process.arguments = arguments
    process.environment = ["PATH": "/usr/bin:/bin"].merging(environment) { $1 }
    process.currentDirectoryURL = folder
    process.standardInput = try FileHandle(forReadingFrom: files.url("stdin"))
    // Files in place of pipes: no output is too large for them.
    try files.write("stdout", [])
    try files.write("stderr", [])
    process.standardOutput = try FileHandle(forWritingTo: files.url("stdout"))
    process.standardError = try FileHandle(forWritingTo: files.url("stderr"))
    try process.run()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationReason == .exit
        ? process.terminationStatus : -process.terminationStatus,
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
