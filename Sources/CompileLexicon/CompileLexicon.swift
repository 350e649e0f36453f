import Foundation
import PackagePlugin

/// Compiles `Resources/` into Swift: the lexicon and the background frequencies for TelaahLexicon,
/// the word rules for TelaahSegmentation, the tagger's weights for TelaahEntities.
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
      default:
        [
          (
            "lexiconImage",
            try FileManager.default
              .contentsOfDirectory(
                at: resources.appending(path: "Lexicon"), includingPropertiesForKeys: nil
              )
              .filter { $0.pathExtension == "tsv" }.sorted { $0.path < $1.path }
          ),
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
}
