import Foundation
import PackagePlugin

/// Compiles `Resources/` into Swift: the lexicon and the background frequencies for TelaahLexicon,
/// the word rules for TelaahSegmentation, the tagger's weights for TelaahEntities, the pages' styles
/// and scripts for TelaahReports.
@main
struct CompileLexicon: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: Target) throws -> [Command] {
    let resources = context.package.directoryURL.appending(path: "Resources")
    let jobs: [(name: String, inputs: [URL])] =
      switch target.name {
      case "TelaahSegmentation":
        [("wordRules", [resources.appending(path: "Segmentation/word.rules")])]
      case "TelaahEntities":
        [("taggerWeights", [resources.appending(path: "Tagger/names.weights")])]
      case "TelaahReports":
        [("templates", try files(in: resources.appending(path: "Templates"), ["css", "js"]))]
      default:
        [
          ("lexiconImage", try files(in: resources.appending(path: "Lexicon"), ["tsv"])),
          ("backgroundImage", [resources.appending(path: "Background/news.counts")]),
        ]
      }
    return try jobs.map { name, inputs in
      let output = context.pluginWorkDirectoryURL.appending(path: "\(name)+Generated.swift")
      return .buildCommand(
        displayName: "Compiling \(name)",
        executable: try context.tool(named: "lexc").url,
        arguments: [output.path, name] + inputs.map(\.path),
        inputFiles: inputs, outputFiles: [output])
    }
  }

  private func files(in folder: URL, _ endings: [String]) throws -> [URL] {
    try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { endings.contains($0.pathExtension) }.sorted { $0.path < $1.path }
  }
}
