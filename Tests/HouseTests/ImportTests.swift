import Foundation
import Testing

/// Holds the sources' imports against the plan of the house: who may know whom.
@Suite struct ImportTests {
  private static let stages: Set = ["TelaahText", "TelaahLexicon"]
  private static let plan: [String: Set<String>] = [
    "TelaahText": ["Synchronization"],
    "TelaahLexiconFormat": [],
    "lexc": ["TelaahLexiconFormat", "CICU", "Foundation"],
    "CompileLexicon": ["PackagePlugin", "Foundation"],
    "CICU": [],
    "TelaahLexicon": ["TelaahText", "TelaahLexiconFormat", "Synchronization"],
    "TelaahSegmentation": stages.union(["CICU", "Synchronization"]),
    "TelaahMorphology": ["TelaahText", "TelaahLexicon", "Synchronization"],
    "TelaahEntities": ["TelaahText", "TelaahLexicon"],
    "TelaahStatements": stages.union(["Synchronization"]),
    "TelaahKeywords": ["TelaahText", "TelaahLexicon"],
    "Telaah": [
      "TelaahText", "TelaahLexicon", "TelaahSegmentation", "TelaahMorphology", "TelaahEntities",
      "TelaahStatements", "TelaahKeywords",
    ],
    "TelaahReports": ["TelaahText", "Swift"],
    "TelaahEvaluation": ["TelaahText", "Foundation"],
    "TelaahArchive": [
      "TelaahText", "TelaahMorphology", "CSQLite", "GRDB", "GRDBSQLite", "Foundation",
    ],
    "CSQLite": [],
    "CZlib": [],
    "CMemory": [],
    "TelaahTestSupport": ["TelaahText", "TelaahLexicon"],
  ]

  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// `file: module` for every import of a room.
  private func imports(of room: String) throws -> [(file: String, module: String)] {
    let folder = ImportTests.root.appending(path: "Sources/\(room)")
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    var found: [(String, String)] = []
    while let file = files?.nextObject() as? URL {
      guard file.pathExtension == "swift" else { continue }
      for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
        let words = line.split(separator: " ")
        guard let at = words.firstIndex(of: "import"), at + 1 < words.count,
          words[..<at].allSatisfy({ $0.hasPrefix("@") || $0 == "public" || $0 == "private" })
        else { continue }
        found.append((file.lastPathComponent, String(words[words.count - 1])))
      }
    }
    return found
  }

  @Test(arguments: plan.keys.sorted())
  func importsKeepToThePlan(_ room: String) throws {
    for (file, module) in try imports(of: room) {
      #expect(
        ImportTests.plan[room]?.contains(module) == true, "\(room)/\(file) imports \(module)")
    }
  }

  @Test func everyRoomIsInThePlan() throws {
    let rooms = try FileManager.default.contentsOfDirectory(
      atPath: ImportTests.root.appending(path: "Sources").path)
    let known = Set(ImportTests.plan.keys).union(["TelaahCLI"])
    #expect(Set(rooms).subtracting(known).isEmpty)
  }
}
