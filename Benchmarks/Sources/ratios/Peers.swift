import Foundation

/// The program beside YAKE and PySastrawi, on the articles of the other cases: what
/// `Benchmarks/peers.py` prints, where its environment and a release of the program are there.
struct Peers {
  let articles: [String]
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Runs the script. Without its environment it says how to get one: nothing is installed here.
  func run() throws {
    let python = Peers.root.appending(path: ".build/peers/bin/python").path
    let program = Peers.root.appending(path: ".build/release/telaah").path
    guard [python, program].allSatisfy(FileManager.default.isExecutableFile) else {
      return print("YAKE and PySastrawi: not here; make peers ARTICLES=FILE.jsonl installs them")
    }
    let file = FileManager.default.temporaryDirectory.appending(path: "telaah-peers.jsonl")
    defer { try? FileManager.default.removeItem(at: file) }
    let lines = try articles.prefix(100).map { try JSONEncoder().encode(["text": $0]) }
    try Data(lines.joined(separator: [0x0A])).write(to: file)
    let process = Process()
    process.executableURL = URL(filePath: python)
    process.arguments = [
      Peers.root.appending(path: "Benchmarks/peers.py").path, program, file.path, "--rounds", "1",
    ]
    process.currentDirectoryURL = Peers.root
    fflush(nil)  // What was printed so far stands before the script's lines.
    try process.run()
    process.waitUntilExit()
  }
}
