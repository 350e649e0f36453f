import Foundation
import Testing

/// Holds output against a file beside the tests, so that a change of it is read in a diff.
///
/// With `TELAAH_RECORD=1` the files are written anew, and the test fails so that nobody overlooks
/// it.
func expectGolden(
  _ output: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Goldens/\(name)")
  if ProcessInfo.processInfo.environment["TELAAH_RECORD"] == "1" {
    try output.write(to: file, atomically: true, encoding: .utf8)
    Issue.record("recorded \(name)", sourceLocation: sourceLocation)
    return
  }
  let golden = try String(contentsOf: file, encoding: .utf8)
  guard output != golden else { return }
  let lines = zip(
    output.split(separator: "\n", omittingEmptySubsequences: false),
    golden.split(separator: "\n", omittingEmptySubsequences: false))
  let difference = lines.enumerated().first { $0.element.0 != $0.element.1 }
  let place = difference.map { "line \($0.offset + 1): \($0.element.0)" } ?? "in length"
  Issue.record(
    "differs from Goldens/\(name) at \(place)", sourceLocation: sourceLocation)
}
