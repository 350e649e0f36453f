import Foundation
import Testing

/// Holds the word lists to their form: sorted, no blanks at ends, told in their README.
@Suite struct LexiconFilesTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Resources/Lexicon")

  private static let files: [String] =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
    .filter { $0.hasSuffix(".tsv") }.sorted()

  @Test func thereAreLists() { #expect(LexiconFilesTests.files.count >= 10) }

  @Test(arguments: files)
  func entriesAreSortedAndClean(_ file: String) throws {
    let text = try String(
      contentsOf: LexiconFilesTests.folder.appending(path: file), encoding: .utf8)
    var last = ""
    var number = 0
    #expect(text.utf8.last == 0x0A, "\(file) lacks a line end")
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
      number += 1
      if line.hasPrefix("@table") { last = "" }
      if line.isEmpty || line.hasPrefix("#") || line.hasPrefix("@") { continue }
      let key = String(line.prefix { $0 != "\t" })
      #expect(
        !key.utf8.lexicographicallyPrecedes(last.utf8), "\(file):\(number) \(key) after \(last)")
      #expect(line.last?.isWhitespace != true, "\(file):\(number) ends in white space")
      last = key
    }
  }

  @Test(arguments: files)
  func theReadmeTellsOfIt(_ file: String) throws {
    let readme = try String(
      contentsOf: LexiconFilesTests.folder.appending(path: "README.md"), encoding: .utf8)
    #expect(readme.contains(file), "\(file) is not in Resources/Lexicon/README.md")
  }
}
