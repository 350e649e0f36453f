import Foundation
import Testing

/// The README shows what the program really prints.
@Suite struct ReadmeTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  @Test func theReportOfTheSeedIsTheRealOne() throws {
    let readme = try String(
      contentsOf: ReadmeTests.root.appending(path: "README.md"), encoding: .utf8)
    let start = try #require(readme.range(of: "```text\n"))
    let end = try #require(readme.range(of: "```\n", range: start.upperBound..<readme.endIndex))
    let seed = try #require(
      FileManager.default.contentsOfDirectory(
        atPath: ReadmeTests.root.appending(path: "seeds").path
      ).first { $0.hasSuffix(".txt") })
    let report = try Program.run(
      ["analyze", "seeds/\(seed)"], environment: ["COLUMNS": "80"], in: ReadmeTests.root)
    #expect(report.status == 0)
    #expect(
      String(readme[start.upperBound..<end.lowerBound]) == report.output,
      "README.md is not what the program prints; `make readme` writes it anew")
  }
}
