import Foundation
import Telaah

/// An article with the keywords that a reader gave it.
struct TaggedArticle {
  let analysis: Analysis
  let keywords: [String]
}

/// Reads `NAME.json` with a list `keywords`, and the article beside it in `NAME.txt`.
enum TaggedArticles {
  static func read(folders: [String], pipeline: Pipeline) throws -> [TaggedArticle] {
    var articles: [TaggedArticle] = []
    for folder in folders {
      let names = try FileManager.default.contentsOfDirectory(atPath: folder)
        .filter { $0.hasSuffix(".json") }.sorted()
      for name in names {
        let path = "\(folder)/\(name.dropLast(5))"
        let gold = try JSONSerialization.jsonObject(
          with: Data(contentsOf: URL(filePath: "\(path).json")))
        guard let keywords = (gold as? [String: Any])?["keywords"] as? [String] else { continue }
        let text = try String(contentsOfFile: "\(path).txt", encoding: .utf8)
        let document = try Document(text: text, source: Source(id: path, origin: path))
        articles.append(
          TaggedArticle(analysis: pipeline.analyze(document), keywords: keywords))
      }
    }
    return articles
  }
}
